package dev.cv.reread;

import dev.cv.pdf.fonts.Quiet;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDFs of any origin within the limits of {@link PdfLimit}, and says in words why one can't be. */
final class Opening {

    static {
        Quiet.pdfBox();
    }

    private Opening() {}

    /** What is to be found out about an open PDF. */
    interface Question<T> {

        T ask(OpenPdf pdf) throws IOException;
    }

    static <T> T ask(byte[] bytes, Question<T> question) throws IOException {
        Work work = Work.limited();
        try {
            work.add(PdfLimit.PDF_TOO_LARGE, bytes.length);
            T answer = answer(() -> open(bytes, work), work, question);
            work.check();
            return answer;
        } catch (Work.Exhausted e) {
            throw new TooMuchPdf(e.limit);
        } catch (StackOverflowError e) { // PDFBox follows some references of references without counting
            throw new TooMuchPdf(PdfLimit.PDF_TOO_DEEP);
        }
    }

    /** Of a PDF that we made a moment ago, as large as it may be. */
    static <T> T askOurs(byte[] bytes, Question<T> question) throws IOException {
        return answer(() -> new OwnParser(bytes).parse(), Work.unlimited(), question);
    }

    /** Opens a PDF. */
    private interface Door {

        PDDocument open() throws IOException;
    }

    private static <T> T answer(Door door, Work work, Question<T> question) throws IOException {
        try (PDDocument pdf = door.open()) {
            return question.ask(OpenPdf.of(pdf, work));
        } catch (Work.Exhausted e) {
            throw e;
        } catch (IOException e) {
            work.check(); // a limit may be why
            throw e;
        } catch (RuntimeException e) {
            work.check();
            throw new IOException("it is a broken PDF", e); // what PDFBox makes of values of the wrong kind
        }
    }

    private static PDDocument open(byte[] bytes, Work work) throws IOException {
        try {
            return new CountedParser(bytes, work).parse();
        } catch (InvalidPasswordException e) {
            throw new IOException("it is locked with a password", e);
        } catch (IOException e) {
            throw new IOException("it is no PDF, or a broken one", e);
        }
    }
}
