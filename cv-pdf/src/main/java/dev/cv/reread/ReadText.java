package dev.cv.reread;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The text of a PDF, of whatever origin, as machines read it.
 *
 * @param pages how many there are
 * @param lines the text in each order that was asked for; in the order of tags none where there are no tags
 * @param links where its links lead
 */
public record ReadText(int pages, Map<Order, List<ReadLine>> lines, List<ReadLink> links) {

    /** The orders in which machines read. */
    public enum Order {
        /** As painted: what most programs do. */
        STREAM,
        /** By position, across all columns. */
        SORTED,
        /** By the tag tree, as a screen reader does. */
        TAGS
    }

    public ReadText {
        lines = Map.copyOf(lines);
        links = List.copyOf(links);
    }

    /**
     * Reads a PDF.
     *
     * @throws IOException if the bytes are no PDF, a broken or a locked one; the message says why, in words
     */
    public static ReadText of(byte[] bytes, Set<Order> orders) throws IOException {
        return Opening.ask(bytes, pdf -> read(pdf, orders));
    }

    private static ReadText read(PDDocument pdf, Set<Order> orders) throws IOException {
        List<ReadLine> stream = GlyphReader.read(pdf);
        Map<Order, List<ReadLine>> lines = new EnumMap<>(Order.class);
        for (Order order : orders) {
            lines.put(
                    order,
                    switch (order) {
                        case STREAM -> stream;
                        case SORTED -> SortedLines.of(stream);
                        case TAGS -> TaggedLines.of(pdf, stream);
                    });
        }
        return new ReadText(pdf.getNumberOfPages(), lines, LinkReader.read(pdf));
    }

    /** The lines in one order; none where it was not asked for. */
    public List<ReadLine> in(Order order) {
        return lines.getOrDefault(order, List.of());
    }
}
