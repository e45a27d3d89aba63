package dev.cv.write;

import dev.cv.model.Abbreviation;
import dev.cv.model.BreakOpportunity;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.InlineVisitor;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Phrase;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.write.TextPlace.Host;
import java.util.List;

/** Running text as Markdown; HTML where marks can't say it. */
final class MarkdownInlines {

    /** Nothing, in front of a tag that would begin a block if it began the line. */
    private static final String NOTHING = "{::comment /}";

    private final NamesInFile names;
    private final Host host;
    private final boolean besidePipes;
    private final StringBuilder out = new StringBuilder();
    /** How much of what is written holds no end of a line. */
    private int unbroken;

    /** What is open, so that the same marks can't be opened in it. */
    private record Open(boolean emphasis, boolean strong, boolean link, boolean struck) {

        static final Open NONE = new Open(false, false, false, false);
    }

    private Open open = Open.NONE;

    private MarkdownInlines(List<Inline> content, Host host, NamesInFile names) {
        this.names = names;
        this.host = host;
        this.besidePipes = Edges.anyOf(
                content, inline -> inline instanceof Code code && code.text().indexOf('|') >= 0);
    }

    static String write(List<Inline> content, Host host, NamesInFile names) {
        MarkdownInlines inlines = new MarkdownInlines(content, host, names);
        inlines.append(content, '\0', true);
        return inlines.out.toString();
    }

    /** Whether no line has ended yet. */
    private boolean isFirstLine() {
        int end = out.indexOf("\n", unbroken);
        unbroken = end < 0 ? out.length() : end;
        return end < 0;
    }

    private char before() {
        return out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
    }

    private void append(List<Inline> content, char after, boolean outermost) {
        for (int i = 0; i < content.size(); i++) {
            boolean last = i + 1 == content.size();
            content.get(i).accept(new Piece(last ? after : Edges.first(content.get(i + 1)), outermost && !last));
        }
    }

    /** What is written for a piece before this character; a line may break only where another piece follows. */
    private final class Piece implements InlineVisitor {

        private final char after;
        private final boolean mayBreak;

        Piece(char after, boolean mayBreak) {
            this.after = after;
            this.mayBreak = mayBreak;
        }

        @Override
        public void visit(Text text) {
            boolean firstLine = host == Host.PARAGRAPH && isFirstLine();
            out.append(text.text().startsWith(":") && isBehindFirstNote() ? "\\" : "");
            out.append(TextEscapes.escape(
                    text.text(), new TextPlace(host, before(), after, firstLine, open.link, open.struck, besidePipes)));
        }

        @Override
        public void visit(LineBreak lineBreak) {
            if (mayBreak && host == Host.PARAGRAPH) {
                out.append(before() == '\n' || before() == ' ' ? "" : " ").append("\\\\\n");
            } else {
                out.append("<br />");
            }
        }

        @Override
        public void visit(Code code) {
            out.append(CodeSpan.of(code, host));
        }

        @Override
        public void visit(Image image) {
            out.append("![").append(Addresses.alternative(image.alternative())).append(']');
            out.append(Addresses.target(image.source(), image.title()));
            out.append(AttributeLists.of(image.attributes()));
        }

        @Override
        public void visit(FootnoteReference reference) {
            out.append("[^").append(names.of(reference)).append(']');
        }

        @Override
        public void visit(BreakOpportunity opportunity) {
            tag("wbr").append("<wbr />");
        }

        @Override
        public void visit(Emphasis emphasis) {
            String mark = SpanMarks.ofEmphasis(emphasis, out, after, open.strong);
            span(open.emphasis ? "" : mark, "em", emphasis);
        }

        @Override
        public void visit(Strong strong) {
            span(open.strong ? "" : SpanMarks.ofStrong(strong, out, after), "strong", strong);
        }

        @Override
        public void visit(Strikethrough struck) {
            span(SpanMarks.ofStrikethrough(struck, out, after), "del", struck);
        }

        @Override
        public void visit(Link link) {
            link(link);
        }

        @Override
        public void visit(Abbreviation abbreviation) {
            if (names.isDefined(abbreviation)) {
                out.append(abbreviation.text());
            } else {
                element("abbr", RawInlines.titleOf(abbreviation), abbreviation);
            }
        }

        @Override
        public void visit(Phrase phrase) {
            element(phrase.name(), "", phrase);
        }
    }

    /** Whether the line begins with a reference and has no more: a colon behind it would explain the note. */
    private boolean isBehindFirstNote() {
        int line = out.lastIndexOf("\n") + 1;
        return before() == ']' && out.indexOf("[^", line) == line && out.indexOf("]", line) == out.length() - 1;
    }

    private void span(String mark, String name, InlineContainer span) {
        if (mark.isEmpty()) {
            element(name, "", span);
            return;
        }
        Open outer = open;
        open = switch (name) {
            case "em" -> new Open(true, outer.strong, outer.link, outer.struck);
            case "strong" -> new Open(outer.emphasis, true, outer.link, outer.struck);
            default -> new Open(false, false, false, true); // struck text is read apart from the rest
        };
        out.append(mark);
        append(span.content(), mark.charAt(0), false);
        out.append(mark).append(AttributeLists.of(span.attributes()));
        open = outer;
    }

    /** An element of HTML. */
    private void element(String name, String first, InlineContainer container) {
        List<Inline> content = container.content();
        boolean raw = !HtmlNames.holdsMarkdown(name);
        boolean apart = raw && !RawInlines.fit(content);
        tag(name).append('<').append(name).append(first).append(HtmlText.attributes(container.attributes()));
        out.append(apart ? " markdown=\"span\">" : ">");
        if (raw && !apart) {
            out.append(RawInlines.write(content));
        } else {
            append(content, '<', false);
        }
        out.append("</").append(name).append('>');
    }

    /** Where a tag may be written. */
    private StringBuilder tag(String name) {
        boolean block = before() == '\n' && !HtmlNames.isSpan(name) && (host == Host.PARAGRAPH || host == Host.TERM);
        return out.append(block ? NOTHING : "");
    }

    private void link(Link link) {
        boolean brackets = Edges.anyOf(link.content(), FootnoteReference.class::isInstance);
        if (open.link || brackets) {
            element("a", RawInlines.linkAttributes(link), link);
        } else if ((before() != '\n' || out.isEmpty()) && SpanMarks.isAutolink(link)) {
            out.append('<').append(Inline.text(link.content())).append('>');
        } else {
            Open outer = open;
            open = new Open(outer.emphasis, outer.strong, true, outer.struck);
            out.append('[');
            append(link.content(), ']', false);
            out.append(']').append(Addresses.target(link.target(), link.title()));
            out.append(AttributeLists.of(link.attributes()));
            open = outer;
        }
    }
}
