package dev.cv.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.reread.ReadAttachment;
import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What every PDF must prove: it is accessible and archival, reads the same in every order, and is tidy.
 *
 * <pre>{@code
 * Proof.of(bytes).holdsFor("Grace Hopper Experience …");
 * }</pre>
 */
public final class Proof {
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\n");

    private final byte[] bytes;
    private final ReadPdf pdf;
    private final List<ReadAttachment> attachments;

    private Proof(byte[] bytes, ReadPdf pdf, List<ReadAttachment> attachments) {
        this.bytes = bytes;
        this.pdf = pdf;
        this.attachments = attachments;
    }

    public static Proof of(byte[] bytes) throws IOException {
        return new Proof(bytes, ReadPdf.of(bytes), ReadAttachment.in(bytes));
    }

    /** What was read back from it. */
    public ReadPdf read() {
        return pdf;
    }

    /** Asserts that the PDF has no fault and says exactly these words, in this order. */
    public void holdsFor(String words) {
        assertThat(faults(words)).isEmpty();
    }

    /** Asserts that the PDF has no fault, whatever it says. */
    public void holds() {
        holdsFor(pdf.text());
    }

    /** All that is wrong with the PDF, one fault a line. */
    public List<String> faults(String words) {
        return faults(words, /* columns= */ false);
    }

    /**
     * All that is wrong with the PDF, one fault a line.
     *
     * @param columns whether it has columns, which pdftotext, where it reads by layout, puts in an order of its own
     */
    public List<String> faults(String words, boolean columns) {
        List<String> faults = new ArrayList<>();
        faults.addAll(VeraPdf.faults(bytes, !attachments.isEmpty()));
        faults.addAll(Tidiness.faults(pdf));
        faults.addAll(readings(words, columns));
        return faults;
    }

    private List<String> readings(String words, boolean columns) {
        List<String> expected = ProofWords.of(words);
        List<String> faults = new ArrayList<>();
        ProofWords.difference("in stream order", expected, ProofWords.of(pdf.text()))
                .ifPresent(faults::add);
        ProofWords.difference("in tag order", expected, ProofWords.of(pdf.spokenText()))
                .ifPresent(faults::add);
        Poppler.text(bytes)
                .flatMap(text -> byLayout(words, withoutFurniture(text), columns))
                .ifPresent(faults::add);
        Poppler.text(bytes, "-raw")
                .flatMap(text -> ProofWords.difference("by pdftotext -raw", expected, withoutFurniture(text)))
                .ifPresent(faults::add);
        return faults;
    }

    /** By layout pdftotext reads a table, and the heads of entries, now row by row, now column by column. */
    private Optional<String> byLayout(String words, List<String> actual, boolean columns) {
        List<String> expected = ProofWords.of(words);
        boolean tables = columns || pdf.tagTree().contains("TR\n");
        return ProofWords.difference(
                "by pdftotext",
                tables ? sorted(expected) : ProofWords.withHeadsSorted(words, expected),
                tables ? sorted(actual) : ProofWords.withHeadsSorted(words, actual));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private List<String> withoutFurniture(String text) {
        List<String> words = ProofWords.of(text);
        for (ReadPage page : pdf.pages()) {
            for (String piece : PARAGRAPHS.splitAsStream(page.furniture()).toList()) {
                words = piece.isBlank() ? words : ProofWords.without(ProofWords.of(piece), words);
            }
        }
        return words;
    }
}
