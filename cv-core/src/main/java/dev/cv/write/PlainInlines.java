package dev.cv.write;

import dev.cv.model.Block;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.ModelNode;
import dev.cv.model.Resume;
import dev.cv.model.Table;
import dev.cv.model.TextContainer;
import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Running text without marks; addresses are spelled out, notes have numbers. */
final class PlainInlines {

    private static final Pattern ABROAD = Pattern.compile("(?:https?|ftps?|mailto|tel):.*", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\r\\x0B\\f\\x1C-\\x1F\\x85]++");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n ?");

    private record Key(SourceFile file, String name) {}

    private final Map<Key, Integer> numbers = new HashMap<>();

    PlainInlines(Resume resume) {
        resume.all(FootnoteReference.class).forEach(this::number);
    }

    private int number(Key key) {
        return numbers.computeIfAbsent(key, unknown -> numbers.size() + 1);
    }

    private int number(FootnoteReference reference) {
        return number(new Key(reference.position().file(), reference.name()));
    }

    int number(Footnote note) {
        return number(new Key(note.position().file(), note.name()));
    }

    /** The text; a line break is a line end, and of pictures there are words only where there are no others. */
    String text(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        append(content, out);
        if (out.toString().isBlank()) {
            out.append(pictures(content));
        }
        return tidy(out.toString());
    }

    /** Every space a plain one, one between two words; what is not seen is left out. */
    static String tidy(String text) {
        String spaces = SPACES.matcher(text).replaceAll(" ");
        String seen = INVISIBLE.matcher(spaces).replaceAll("");
        return AROUND_BREAK
                .matcher(seen.replaceAll(" {2,}", " "))
                .replaceAll("\n")
                .strip();
    }

    private static String pictures(List<Inline> content) {
        List<String> pictures = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Image image) {
                pictures.add(image.alternative());
            }
            inline.all(Image.class).forEach(image -> pictures.add(image.alternative()));
        }
        return String.join(" ", pictures);
    }

    private void append(List<Inline> content, StringBuilder out) {
        content.forEach(inline -> append(inline, out));
    }

    private void append(Inline inline, StringBuilder out) {
        if (inline instanceof LineBreak) {
            out.append('\n');
        } else if (inline instanceof FootnoteReference reference) {
            out.append('[').append(number(reference)).append(']');
        } else if (inline instanceof Link link) {
            link(link, out);
        } else if (inline instanceof InlineContainer container) {
            append(container.spelledOut(), out);
        } else if (!(inline instanceof Image)) {
            out.append(inline.text());
        }
    }

    private void link(Link link, StringBuilder out) {
        StringBuilder text = new StringBuilder();
        append(link.spelledOut(), text);
        String shown = text.toString().isBlank() ? pictures(link.content()) : text.toString();
        out.append(shown);
        if (ABROAD.matcher(link.target()).matches() && !bare(shown).equals(bare(link.target()))) {
            out.append(shown.isBlank() ? "" : " (")
                    .append(spelled(link.target()))
                    .append(shown.isBlank() ? "" : ")");
        }
    }

    private static String spelled(String target) {
        return target.replaceFirst("^(?:mailto|tel):", "").replace(' ', '+');
    }

    /** What of an address is the same however one writes it. */
    private static String bare(String address) {
        String bare = tidy(address).replaceFirst("^(?:mailto:|tel:|https?://|ftps?://)", "");
        boolean phone = address.startsWith("tel:") || bare.matches("[+(]?[0-9][0-9 ()./-]*+");
        return phone
                ? bare.replaceAll("[^0-9+]", "")
                : bare.replaceFirst("^www\\.", "").replaceFirst("/$", "");
    }

    /** The words of blocks in a row, where there is room for nothing else. */
    String inARow(List<Block> blocks) {
        return texts(blocks)
                .filter(text -> !text.isEmpty())
                .map(text -> text.replace('\n', ' '))
                .collect(Collectors.joining(" "));
    }

    /** Each stretch of running text. */
    Stream<String> texts(List<? extends ModelNode> nodes) {
        return nodes.stream().flatMap(node -> {
            if (node instanceof TextContainer running) {
                return Stream.of(text(running.content()));
            }
            Stream<String> caption = node instanceof Table table ? Stream.of(text(table.caption())) : Stream.empty();
            return Stream.concat(caption, texts(node.children()));
        });
    }
}
