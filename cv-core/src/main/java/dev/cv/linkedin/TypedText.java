package dev.cv.linkedin;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type into LinkedIn's boxes, as blocks: lines with a bullet are items, others are paragraphs. */
final class TypedText {

    /** What stands for a bullet first in a line; a hyphen or a star needs a space behind it. */
    private static final Pattern BULLET = Pattern.compile(
            "^\\s*(?:[\u2022\u25CF\u25AA\u25E6\u25CB\u25A0\u25BA\u2023\u2043\u2713\u2714]\\s*|[-*\u2013\u2014\u00B7>]\\s+)(?=\\S)");

    /** Exports run the lines of a list together. */
    private static final Pattern INNER_BULLET = Pattern.compile("\\s+(?=[\u2022\u25CF\u25AA]\\s*\\S)");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern QUOTED =
            Pattern.compile("(?<![\\S&&[^(\\[]])\"(?=\\S)([^\"]*\\S)\"(?![\\p{L}\\p{N}])");

    private static final Map<String, String> CHARACTERS = Map.of(
            "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&#x27;", "'", "&nbsp;", "\u00A0", "&amp;", "&");

    private static final Pattern CHARACTER = Pattern.compile("&(?:lt|gt|quot|#39|#x27|nbsp|amp);");

    private TypedText() {}

    /** The text with the few characters that exports write by their names. */
    static String decode(String text) {
        return CHARACTER.matcher(text).replaceAll(name -> Matcher.quoteReplacement(CHARACTERS.get(name.group())));
    }

    /** The text as words in a line. */
    static List<Inline> line(Cell cell) {
        return line(cell.text(), cell.position());
    }

    static List<Inline> line(String text, Position at) {
        return List.of(new Text(typeset(text.strip().replaceAll("\\s*\\n\\s*", " ")), at));
    }

    /** Quotation marks as they would be in Markdown, where it is certain which they are. */
    private static String typeset(String text) {
        return QUOTED.matcher(APOSTROPHE.matcher(text).replaceAll("\u2019")).replaceAll("\u201C$1\u201D");
    }

    /** The text as paragraphs and lists. */
    static List<Block> blocks(Cell cell) {
        Position at = cell.position();
        List<Block> blocks = new ArrayList<>();
        List<ListItem> items = new ArrayList<>();
        for (String line : cell.text().lines().toList()) {
            for (String piece : INNER_BULLET.splitAsStream(line).toList()) {
                Matcher bullet = BULLET.matcher(piece);
                if (bullet.find()) {
                    items.add(item(piece.substring(bullet.end()), at));
                } else if (piece.isBlank()) {
                    close(items, blocks, at);
                } else if (!items.isEmpty() && Character.isWhitespace(piece.charAt(0))) {
                    ListItem last = items.remove(items.size() - 1);
                    items.add(item(
                            Inline.text(((Paragraph) last.blocks().get(0)).content()) + " " + piece.strip(), at));
                } else {
                    close(items, blocks, at);
                    blocks.add(new Paragraph(line(piece, at), Attributes.NONE, at));
                }
            }
        }
        close(items, blocks, at);
        return blocks;
    }

    private static ListItem item(String text, Position at) {
        return new ListItem(List.of(tight(line(text, at), at)), Attributes.NONE, at);
    }

    static Paragraph tight(List<Inline> content, Position at) {
        return new Paragraph(content, /* tight= */ true, Attributes.NONE, at);
    }

    private static void close(List<ListItem> items, List<Block> blocks, Position at) {
        if (!items.isEmpty()) {
            blocks.add(new ItemList(/* ordered= */ false, 1, items, Attributes.NONE, at));
            items.clear();
        }
    }
}
