package dev.cv.markdown;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Paragraph;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What an HTML block says, as paragraphs, with a warning that its layout is lost. */
final class HtmlText {

    private HtmlText() {}

    static List<Block> read(String html, Position at, Diagnostics diagnostics) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("script, style, template").remove();
        List<Block> paragraphs = new ArrayList<>();
        for (String line : lines(document.body())) {
            paragraphs.add(new Paragraph(List.of(new Text(line, at)), Attributes.NONE, at));
        }
        if (!document.body().children().isEmpty() || !paragraphs.isEmpty()) {
            diagnostics.report(MarkdownProblem.HTML_AS_TEXT, at, tagName(html));
        }
        return paragraphs;
    }

    /** The name of the first tag in {@code html}. */
    static String tagName(String html) {
        return html.replaceFirst("(?s)^\\s*</?([A-Za-z][\\w-]*).*$", "$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> lines(Element body) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        body.traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(org.jsoup.nodes.Node node, int depth) {
                if (node instanceof TextNode text) {
                    line.append(text.getWholeText());
                } else if (node instanceof Element element && breaksLine(element)) {
                    flush();
                } else if (node instanceof Element element && element.nameIs("img")) {
                    line.append(' ').append(element.attr("alt")).append(' ');
                }
            }

            @Override
            public void tail(org.jsoup.nodes.Node node, int depth) {
                if (node instanceof Element element && breaksLine(element)) {
                    flush();
                }
            }

            private boolean breaksLine(Element element) {
                return element.isBlock() || element.nameIs("br");
            }

            private void flush() {
                String text = line.toString().strip().replaceAll("\\s+", " ");
                if (!text.isEmpty()) {
                    lines.add(text);
                }
                line.setLength(0);
            }
        });
        return lines;
    }
}
