package dev.cv.pdf;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import dev.cv.pdf.layout.DomElements;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * XHTML as the engine is to read it: under our own base style, and less whatever could act. Links lead to the web, to
 * mail, to a phone or to a place inside.
 */
final class ClosedHtml extends XhtmlNamespaceHandler {
    private static final List<String> ALLOWED = List.of("https://", "http://", "mailto:", "tel:", "#");

    private static final Set<String> ELEMENTS = Set.of(
            ("html head title meta style bookmarks bookmark body header main aside section article div p h1 h2 h3 h4 h5 h6"
                            + " ul ol li dl dt dd blockquote pre hr br span a em strong code del abbr img"
                            + " b cite dfn i ins kbd mark samp small sub sup tt u var"
                            + " table caption thead tbody tfoot tr th td")
                    .split(" "));

    private final ParsedSheets sheets;
    private final Warnings warnings;
    private @Nullable StylesheetFactory factory;

    /**
     * Pages for the engine.
     *
     * @param sheets keeps their style sheets
     * @param warnings takes what is wrong with these
     */
    ClosedHtml(ParsedSheets sheets, Warnings warnings) {
        this.sheets = sheets;
        this.warnings = warnings;
    }

    /** Refuses a page with anything else in it, such as a form or a script. */
    static void check(Document html) {
        for (Element element : DomElements.named("*", html)) {
            if (!ELEMENTS.contains(element.getTagName())) {
                throw new IllegalArgumentException("a page has no place for <" + element.getTagName() + ">");
            }
        }
    }

    @Override
    protected String getPathToDefaultStylesheet() {
        return "/dev/cv/pdf/base.css";
    }

    /** The engine asks for this before it looks for others. */
    @Override
    public StylesheetInfo getDefaultStylesheet(StylesheetFactory parser) {
        factory = parser;
        return super.getDefaultStylesheet(parser);
    }

    @Override
    protected @Nullable StylesheetInfo readStyleElement(Element style) {
        StylesheetInfo info = super.readStyleElement(style);
        return info == null || factory == null ? info : sheets.parsed(info, factory, warnings);
    }

    @Override
    public @Nullable String getLinkUri(Element e) {
        String uri = super.getLinkUri(e);
        return uri != null && isAllowed(uri) ? uri : null;
    }

    private static boolean isAllowed(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        return ALLOWED.stream().anyMatch(lower::startsWith);
    }

    /** The engine makes {@code onclick} a script of the PDF. */
    @Override
    public @Nullable String getAttributeValue(Element e, String name) {
        return name.startsWith("on") ? null : super.getAttributeValue(e, name);
    }
}
