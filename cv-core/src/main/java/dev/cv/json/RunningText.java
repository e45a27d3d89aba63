package dev.cv.json;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.ItemList;
import dev.cv.model.LineBreak;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Phrase;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plain text as running text, and back: a line end is a {@link LineBreak}, a blank line parts paragraphs. */
final class RunningText {

    private RunningText() {}

    /** The text with all its line ends. */
    static List<Inline> line(YamlValue.Scalar text) {
        return line(text.text(), text.position());
    }

    private static List<Inline> line(String text, Position at) {
        List<Inline> content = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (end > start) {
                content.add(new Text(text.substring(start, end), at));
            }
            content.add(new LineBreak(at));
            start = end + 1;
        }
        if (start < text.length()) {
            content.add(new Text(text.substring(start), at));
        }
        return content;
    }

    /** The text in paragraphs; what there is of line ends beyond two begins the next one. */
    static List<Block> paragraphs(YamlValue.Scalar text, boolean tight) {
        List<Block> paragraphs = new ArrayList<>();
        String all = text.text();
        int start = 0;
        int from = 0;
        while (start < all.length()) {
            while (from < all.length() && all.charAt(from) == '\n') {
                from++;
            }
            int end = all.indexOf("\n\n", from);
            String one = end < 0 ? all.substring(start) : all.substring(start, end);
            paragraphs.add(new Paragraph(line(one, text.position()), tight, Attributes.NONE, text.position()));
            start = end < 0 ? all.length() : end + 2;
            from = start;
        }
        return paragraphs;
    }

    /** The text in paragraphs, and in lists where each line begins with {@code - }: what {@link SectionFields#text} makes. */
    static List<Block> blocks(YamlValue.Scalar text) {
        return Stream.of(text.text().split("\n\n"))
                .map(part -> block(part, text.position()))
                .toList();
    }

    private static Block block(String text, Position at) {
        if (!Stream.of(text.split("\n")).allMatch(line -> line.startsWith("- "))) {
            return new Paragraph(line(text, at), /* tight= */ false, Attributes.NONE, at);
        }
        return list(Stream.of(text.split("\n"))
                .map(line -> item(line(line.substring(2), at), at))
                .toList());
    }

    /** A list with bullets. */
    static ItemList list(List<ListItem> items) {
        return new ItemList(
                /* ordered= */ false, 1, items, Attributes.NONE, items.get(0).position());
    }

    /** An item of one line. */
    static ListItem item(List<Inline> content, Position at) {
        return new ListItem(
                List.of(new Paragraph(content, /* tight= */ true, Attributes.NONE, at)), Attributes.NONE, at);
    }

    /** The texts between commas, in a phrase each. */
    static List<Inline> series(List<YamlValue.Scalar> texts) {
        return series(texts, TextReader.PLAIN);
    }

    /** The texts between commas, in a phrase each. */
    static List<Inline> series(List<YamlValue.Scalar> texts, TextReader reader) {
        List<Inline> content = new ArrayList<>();
        for (YamlValue.Scalar text : texts) {
            if (!content.isEmpty()) {
                content.add(new Text(", ", text.position()));
            }
            content.add(new Phrase("span", reader.line(text), Attributes.NONE, text.position()));
        }
        return content;
    }

    /** The text of a phrase of this class. */
    static Phrase marked(String name, List<Inline> content, Position at) {
        return new Phrase("span", content, Attributes.ofClasses(List.of(name)), at);
    }

    /** The phrase of this class. */
    static Optional<Phrase> marked(String name, List<Inline> content) {
        return content.stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> phrase.attributes().has(name))
                .findFirst();
    }

    /** The texts that {@link #series} was made of; empty if it is something else. */
    static List<String> ofSeries(List<Inline> content) {
        return content.stream()
                .filter(Phrase.class::isInstance)
                .map(inline -> of(((Phrase) inline).content()))
                .toList();
    }

    /** The text, with its line ends. */
    static String of(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> append(text, inline));
        return text.toString();
    }

    private static void append(StringBuilder out, Inline inline) {
        if (inline instanceof LineBreak) {
            out.append('\n');
        } else if (inline instanceof InlineContainer container) {
            container.spelledOut().forEach(child -> append(out, child));
        } else {
            out.append(inline instanceof Text text ? text.text().replace('\n', ' ') : inline.text());
        }
    }
}
