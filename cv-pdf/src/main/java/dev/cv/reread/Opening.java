package dev.cv.reread;

import dev.cv.pdf.fonts.Quiet;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDFs of any origin, and says in words why one can't be. */
final class Opening {

    static {
        Quiet.pdfBox();
    }

    private Opening() {}

    /** What is to be found out about an open PDF. */
    interface Question<T> {

        T ask(PDDocument pdf) throws IOException;
    }

    static <T> T ask(byte[] bytes, Question<T> question) throws IOException {
        try (PDDocument pdf = open(bytes)) {
            return question.ask(pdf);
        } catch (RuntimeException e) {
            throw new IOException("it is a broken PDF", e); // what PDFBox makes of values of the wrong kind
        }
    }

    private static PDDocument open(byte[] bytes) throws IOException {
        try {
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException e) {
            throw new IOException("it is locked with a password", e);
        } catch (IOException e) {
            throw new IOException("it is no PDF, or a broken one", e);
        }
    }
}
