package dev.cv.markdown;

import dev.cv.markdown.build.HtmlAllowList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** kramdown's HTML without what {@link HtmlAllowList} keeps out and without the ways back from its notes. */
final class ReferenceHtml {

    private static final String NO_BREAK_SPACE = "\u00a0";

    private ReferenceHtml() {}

    static Document of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        for (Element back : document.select("a.reversefootnote")) {
            if (back.previousSibling() instanceof TextNode text
                    && text.getWholeText().endsWith(NO_BREAK_SPACE)) {
                text.text(text.getWholeText().substring(0, text.getWholeText().length() - 1));
            }
            back.remove();
        }
        return admitted(document);
    }

    /** The document with what the allow-list admits alone. */
    static Document admitted(Document document) {
        // A copy, for the tree changes under way.
        List.copyOf(document.select("body *")).forEach(ReferenceHtml::admit);
        return document;
    }

    private static void admit(Element element) {
        String name = element.normalName();
        if (HtmlOutline.isGenerated(element)) {
            // What kramdown itself writes for the sake of notes and tasks is no HTML of the author's.
            return;
        } else if (HtmlAllowList.isDroppedWhole(name)) {
            element.remove();
        } else if (HtmlAllowList.admitsElement(name)) {
            for (Attribute attribute : element.attributes().asList()) {
                if (!HtmlOutline.isAlignment(element, attribute)
                        && !HtmlAllowList.admitsAttribute(name, attribute.getKey())) {
                    element.removeAttr(attribute.getKey());
                }
            }
        } else if (element.parent() != null) {
            if (HtmlOutline.isBlock(element)) {
                // Its words must not run into those of its neighbours.
                element.prependText("\n").appendText("\n");
            }
            element.unwrap();
        }
    }
}
