package dev.cv.cli.print;

import dev.cv.ats.FieldRecognizer;
import dev.cv.ats.FoundFields;
import dev.cv.ats.Weakness;
import dev.cv.ats.Weaknesses;
import dev.cv.model.Resume;
import dev.cv.recall.Recall;
import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadText;
import dev.cv.reread.ReadText.Order;
import dev.cv.source.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What machines make of a PDF, in each order in which they read.
 *
 * @param pages how many the PDF has
 * @param orders the orders that there are; no order of tags in a PDF without tags, and none at all without text
 * @param weaknesses what machines stumble over
 * @param gaps what the source itself did not yield
 */
public record Reading(int pages, List<InOrder> orders, List<Weakness> weaknesses, List<Diagnostic> gaps) {

    /** Above this share of lines that run together, columns are mixed. */
    private static final double MIXED = 0.05;

    /** One order: the text, the fields in it, and how much of the source that is, where the source is known. */
    public record InOrder(Order order, List<ReadLine> lines, FoundFields fields, Optional<Recall> recall) {

        /** The word on the command line. */
        String word() {
            return order.name().toLowerCase(Locale.ROOT);
        }

        private String facts() {
            return fields.texts().distinct().sorted().collect(Collectors.joining("\n"));
        }
    }

    public static Reading of(ReadText text, Optional<Resume> source, LocalDate today) {
        List<InOrder> orders = new ArrayList<>();
        for (Order order : Order.values()) {
            List<ReadLine> lines = text.in(order);
            if (!lines.isEmpty()) {
                FoundFields found = FieldRecognizer.recognize(lines, text.links());
                orders.add(new InOrder(order, lines, found, source.map(resume -> Recall.of(resume, found))));
            }
        }
        List<ReadLine> painted = text.in(Order.STREAM);
        FoundFields fields = orders.isEmpty()
                ? FieldRecognizer.recognize(painted, text.links())
                : orders.get(0).fields();
        return new Reading(
                text.pages(),
                orders,
                Weaknesses.of(text.pages(), painted, fields),
                source.map(resume -> SourceGaps.of(resume, today)).orElse(List.of()));
    }

    public Optional<InOrder> in(Order order) {
        return orders.stream().filter(one -> one.order() == order).findFirst();
    }

    /** What is different in another order than the usual one, a line for each. */
    public List<String> differences() {
        List<String> said = new ArrayList<>();
        for (InOrder one : orders) {
            if (one.order() != Order.STREAM) {
                InOrder usual = orders.get(0);
                boolean same = one.facts().equals(usual.facts());
                said.add(one.word() + ": " + (same ? "the same fields" : difference(usual, one)));
            }
        }
        if (!orders.isEmpty() && in(Order.TAGS).isEmpty()) {
            said.add("tags: there are none, so that a screen reader has to guess the order");
        }
        return said;
    }

    private static String difference(InOrder usual, InOrder other) {
        List<String> here = other.fields().texts().toList();
        List<String> lost = usual.fields()
                .texts()
                .filter(text -> !here.contains(text))
                .distinct()
                .toList();
        String mixed = other.order() == Order.SORTED
                ? mixedLine(usual, other)
                        .map(line -> "two columns run together, as in “" + line + "”; ")
                        .orElse("")
                : "";
        String words = lost.stream().limit(3).map(text -> "“" + text + "”").collect(Collectors.joining(", "));
        String more = lost.size() > 3 ? " and " + (lost.size() - 3) + " more" : "";
        return mixed + (lost.isEmpty() ? "other fields beside the same ones" : "does not find " + words + more);
    }

    /** A line that holds what in the order of painting stands on several lines. */
    private static Optional<String> mixedLine(InOrder usual, InOrder sorted) {
        List<String> alone = usual.lines().stream().map(ReadLine::text).toList();
        List<String> mixed = sorted.lines().stream()
                .filter(line ->
                        line.pieces().size() > 1 && line.pieces().get(0).text().length() > 3)
                .map(ReadLine::text)
                .filter(text -> !alone.contains(text))
                .toList();
        return mixed.size() < MIXED * alone.size()
                ? Optional.empty()
                : Optional.of(Cells.fitted(mixed.get(mixed.size() / 2), 60).strip());
    }
}
