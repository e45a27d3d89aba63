package dev.cv.reread;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * @throws IOException if the bytes are no PDF, a broken or a locked one, which the message says in words; or {@link TooMuchPdf}
     */
    public static ReadText of(byte[] bytes, Set<Order> orders) throws IOException {
        return Opening.ask(bytes, pdf -> read(pdf, orders));
    }

    /**
     * Reads a PDF that was made a moment ago, as large as it may be.
     *
     * @throws IOException if the bytes are no PDF, or a broken one
     */
    public static ReadText ofOurs(byte[] bytes, Set<Order> orders) throws IOException {
        return Opening.askOurs(bytes, pdf -> read(pdf, orders));
    }

    private static ReadText read(OpenPdf pdf, Set<Order> orders) throws IOException {
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
        return new ReadText(pdf.pages(), lines, LinkReader.read(pdf));
    }

    /** The lines in one order; none where it was not asked for. */
    public List<ReadLine> in(Order order) {
        return lines.getOrDefault(order, List.of());
    }
}
