package dev.cv.html;

import dev.cv.facts.OrganizationNames;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Emphasis;
import dev.cv.model.Fact;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Location;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of an organization, parted where its name ends: {@code [Acme](…) makes things} is a name and a description.
 *
 * @param lines the name; several where several items are names, none where no name begins the text
 * @param rest what stands behind it
 */
record CompanyName(List<Paragraph> lines, List<Block> rest) {

    static final CompanyName NONE = new CompanyName(List.of(), List.of());

    /** A longer line says more than a name. */
    private static final int LONGEST_NAME = 60;

    /** Fewer words behind a name stay on its line. */
    private static final int LEAST_WORDS_OF_MORE = 3;

    /** What parts a name from what is said behind it, and is not needed where that stands on a line of its own. */
    private static final Pattern MARK = Pattern.compile("^(?:\\s*[,;:\u00B7|\u2013\u2014]\\s*|\\s+-\\s+|\\s+)");

    /** What ends in a full stop is a sentence, but for {@code Acme Inc.} */
    private static final Pattern SHORTENED = Pattern.compile("[\\s,]" + WordList.anyOf("company") + "\\.$");

    /** The name that begins a place, {@code Acme, Berlin}, and the place behind it; empty where it does not. */
    static Optional<CompanyName> before(Location place, Fact name) {
        List<Inline> content = cut(place.content(), List.of(name));
        boolean parted = content.size() > 1
                && content.get(0).text().equals(name.text())
                && Inline.text(content.subList(1, content.size())).startsWith(",");
        return parted
                ? Optional.of(new CompanyName(
                        List.of(new Paragraph(content.subList(0, 1), Attributes.NONE, place.position())),
                        List.of(new Paragraph(
                                withoutMark(content.subList(1, content.size())),
                                place.attributes(),
                                place.position()))))
                : Optional.empty();
    }

    /** A name that is all there is. */
    static CompanyName of(List<Inline> name, Position position) {
        return new CompanyName(List.of(new Paragraph(plain(name), Attributes.NONE, position)), List.of());
    }

    static CompanyName of(Organization organization) {
        List<Paragraph> lines = new ArrayList<>();
        List<Block> rest = new ArrayList<>(organization.description());
        if (!rest.isEmpty() && rest.get(0) instanceof Paragraph paragraph) {
            List<Inline> content = cut(paragraph.content(), OrganizationNames.of(organization));
            if (isParted(content) && (saysMore(content) || !isName(paragraph))) {
                lines.add(new Paragraph(plain(content.subList(0, 1)), paragraph.attributes(), paragraph.position()));
                List<Inline> behind = withoutMark(content.subList(1, content.size()));
                rest.set(0, new Paragraph(behind, Attributes.NONE, behind.get(0).position()));
                return new CompanyName(lines, rest);
            }
        }
        while (!rest.isEmpty() && rest.get(0) instanceof Paragraph paragraph && isName(paragraph)) {
            lines.add(new Paragraph(plain(paragraph.content()), paragraph.attributes(), paragraph.position()));
            rest.remove(0);
        }
        return new CompanyName(lines, rest);
    }

    /** Whether what stands behind a name is more than a remark on it. */
    private static boolean saysMore(List<Inline> content) {
        String behind =
                MARK.matcher(Inline.text(content.subList(1, content.size()))).replaceFirst("");
        return behind.strip().split("\\s+").length >= LEAST_WORDS_OF_MORE;
    }

    /** Whether a paragraph is a name and little more. */
    private static boolean isName(Paragraph paragraph) {
        String text = Inline.text(paragraph.content()).strip();
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && (!text.endsWith(".") || SHORTENED.matcher(text).find())
                && paragraph.content().stream().noneMatch(LineBreak.class::isInstance)
                && !Character.isLowerCase(text.codePointAt(0));
    }

    /** The pieces of text, with a name that begins plain text as a piece of its own. */
    private static List<Inline> cut(List<Inline> content, List<Fact> names) {
        List<Inline> pieces = new ArrayList<>(content);
        if (content.get(0) instanceof Text text) {
            for (Fact name : names) {
                if (text.text().startsWith(name.text())
                        && text.text().length() > name.text().length()) {
                    pieces.set(0, new Text(name.text(), text.position()));
                    pieces.add(1, new Text(text.text().substring(name.text().length()), text.position()));
                    break;
                }
            }
        }
        return pieces;
    }

    /** Whether the first piece is a name that what follows can go without. */
    private static boolean isParted(List<Inline> content) {
        if (content.size() < 2) {
            return false;
        }
        Inline first = content.get(0);
        String name = Inline.text(List.of(first)).strip();
        boolean stands = first instanceof Link
                || first instanceof Strong
                || first instanceof Emphasis
                || (first instanceof Text && content.get(1) instanceof Text);
        return stands
                && !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && (content.get(1) instanceof LineBreak
                        || MARK.matcher(Inline.text(content.subList(1, content.size())))
                                .find());
    }

    private static List<Inline> withoutMark(List<Inline> content) {
        List<Inline> rest = new ArrayList<>(content);
        while (rest.size() > 1 && rest.get(0) instanceof LineBreak) {
            rest.remove(0);
        }
        if (rest.get(0) instanceof Text text) {
            Matcher mark = MARK.matcher(text.text());
            String words = mark.find() ? text.text().substring(mark.end()) : text.text();
            if (!words.isEmpty() || rest.size() == 1) {
                rest.set(0, new Text(words, text.position()));
            } else {
                rest.remove(0);
            }
        }
        return rest;
    }

    /** The words without the emphasis around them: themes have their own. */
    private static List<Inline> plain(List<Inline> content) {
        List<Inline> plain = new ArrayList<>();
        for (Inline inline : content) {
            boolean mere = (inline instanceof Strong || inline instanceof Emphasis)
                    && inline.attributes().isEmpty();
            plain.addAll(mere ? ((InlineContainer) inline).content() : List.of(inline));
        }
        return Inline.joined(plain);
    }
}
