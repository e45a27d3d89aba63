package dev.cv.cli;

import dev.cv.ats.FieldRecognizer;
import dev.cv.ats.Fields;
import dev.cv.ats.Weakness;
import dev.cv.ats.Weaknesses;
import dev.cv.model.Resume;
import dev.cv.recall.Recall;
import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadText;
import dev.cv.reread.ReadText.Order;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What machines make of a PDF, in each order in which they read.
 *
 * @param pages how many the PDF has
 * @param lines the text in each order; none for an order that there is not, as that of tags in a PDF without tags
 * @param fields what is recovered in each of these orders
 * @param recalls how much of the source that is, where the source is known
 * @param weaknesses what machines stumble over
 */
record Reading(
        int pages,
        Map<Order, List<ReadLine>> lines,
        Map<Order, Fields> fields,
        Map<Order, Recall> recalls,
        List<Weakness> weaknesses) {

    /** Above this share of lines that run together, columns are mixed. */
    private static final double MIXED = 0.05;

    static Reading of(ReadText text, Optional<Resume> source) {
        Map<Order, List<ReadLine>> lines = new EnumMap<>(Order.class);
        Map<Order, Fields> fields = new EnumMap<>(Order.class);
        Map<Order, Recall> recalls = new EnumMap<>(Order.class);
        for (Order order : Order.values()) {
            if (!text.in(order).isEmpty()) {
                Fields found = FieldRecognizer.recognize(text.in(order), text.links());
                lines.put(order, text.in(order));
                fields.put(order, found);
                source.ifPresent(resume -> recalls.put(order, Recall.of(resume, found)));
            }
        }
        Fields painted = fields.getOrDefault(Order.STREAM, FieldRecognizer.recognize(List.of(), List.of()));
        return new Reading(
                text.pages(), lines, fields, recalls, Weaknesses.of(text.pages(), text.in(Order.STREAM), painted));
    }

    boolean hasText() {
        return !fields.isEmpty();
    }

    /** What is different in another order than the usual one, a line for each. */
    List<String> differences() {
        List<String> said = new ArrayList<>();
        if (!hasText()) {
            return said;
        }
        String usual = facts(Order.STREAM);
        for (Order order : List.of(Order.SORTED, Order.TAGS)) {
            if (!fields.containsKey(order)) {
                said.add(
                        order == Order.TAGS
                                ? "tags: there are none; a screen reader has to guess the order"
                                : word(order) + ": not there");
            } else if (facts(order).equals(usual)) {
                said.add(word(order) + ": the same fields");
            } else {
                said.add(word(order) + ": " + difference(order));
            }
        }
        return said;
    }

    private String difference(Order order) {
        List<String> usual = fields.get(Order.STREAM).texts().toList();
        List<String> here = fields.get(order).texts().toList();
        List<String> lost =
                usual.stream().filter(text -> !here.contains(text)).distinct().toList();
        String mixed = order == Order.SORTED
                ? mixedLine()
                        .map(line -> "two columns run together, as in “" + line + "”; ")
                        .orElse("")
                : "";
        String words = lost.stream().limit(3).map(text -> "“" + text + "”").collect(Collectors.joining(", "));
        String more = lost.size() > 3 ? " and " + (lost.size() - 3) + " more" : "";
        return mixed + (lost.isEmpty() ? "other fields beside the same ones" : "does not have " + words + more);
    }

    /** A line that holds what in the order of painting stands on lines that don't follow each other. */
    private Optional<String> mixedLine() {
        List<ReadLine> stream = lines.get(Order.STREAM);
        List<String> alone = stream.stream().map(ReadLine::text).toList();
        List<ReadLine> mixed = lines.get(Order.SORTED).stream()
                .filter(line -> line.pieces().size() > 1 && !alone.contains(line.text()))
                .filter(line -> line.pieces().get(0).text().length() > 3)
                .toList();
        return mixed.size() < MIXED * stream.size()
                ? Optional.empty()
                : mixed.stream()
                        .map(ReadLine::text)
                        .map(text -> Cells.fitted(text, 60).strip())
                        .findFirst();
    }

    private String facts(Order order) {
        return fields.get(order).texts().distinct().sorted().collect(Collectors.joining("\n"));
    }

    /** The word on the command line. */
    static String word(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
