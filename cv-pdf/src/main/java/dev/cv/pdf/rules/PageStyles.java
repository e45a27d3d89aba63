package dev.cv.pdf.rules;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.context.StylesheetFactoryImpl;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.NamespaceHandler;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Answers the engine which style the elements of a page have; may be asked through several layouts. */
public final class PageStyles extends StyleReference implements AutoCloseable {

    static final String MEDIUM = "print";

    private final UserAgentCallback world;
    private final NamespaceHandler page;
    private final Document html;
    private final RuleShelf shelf;
    private final StylesheetFactoryImpl parser;
    private final List<Stylesheet> sheets;
    private SheetRules rules;
    private @Nullable SharedContext context;
    private boolean sound;

    /**
     * The styles of a page.
     *
     * @param world what the engine may open
     * @param page tells what is in the page
     * @param shelf where rules of the same sheets may be
     */
    public PageStyles(UserAgentCallback world, NamespaceHandler page, Document html, RuleShelf shelf) {
        super(world);
        this.world = world;
        this.page = page;
        this.html = html;
        this.shelf = shelf;
        parser = new StylesheetFactoryImpl(world);
        parser.setSupportCMYKColors(true); // as the engine does for PDFs
        List<StylesheetInfo> all = new ArrayList<>();
        all.add(page.getDefaultStylesheet(parser));
        all.addAll(Arrays.asList(page.getStylesheets(html)));
        sheets = List.copyOf(parsed(all));
        rules = shelf.take(sheets).orElseGet(() -> new SheetRules(sheets, page, world, parser));
    }

    private List<Stylesheet> parsed(List<StylesheetInfo> infos) {
        List<Stylesheet> parsed = new ArrayList<>();
        for (StylesheetInfo info : infos) {
            Stylesheet known = info.getStylesheet();
            Stylesheet sheet = known == null && info.appliesToMedia(MEDIUM) ? parser.getStylesheet(info) : known;
            if (sheet != null && info.appliesToMedia(MEDIUM)) {
                parsed.addAll(parsed(sheet.getImportRules()));
                parsed.add(sheet);
            }
        }
        return parsed;
    }

    /** Before each layout: the page may have changed. */
    public void begin(SharedContext layout) {
        context = layout;
        sound = false;
        if (!rules.end()) {
            rules = new SheetRules(sheets, page, world, parser);
        }
        rules.begin(page, world, parser);
    }

    /** After a layout that went well. */
    public void end() {
        sound = true;
    }

    @Override
    public void close() {
        if (sound && rules.end()) {
            shelf.putBack(rules);
        }
    }

    @Override
    public @Nullable CalculatedStyle getRootElementStyle() {
        return context == null ? null : context.getStyle(html.getDocumentElement());
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        return element == null ? CascadedStyle.emptyCascadedStyle : rules.style(element);
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        Node element = node instanceof Element ? node : node.getParentNode();
        return rules.matcher.getPECascadedStyle(rules.matched((Element) element), pseudoElement);
    }

    @Override
    public int getFragmentHide(Element element) {
        return rules.matcher.getFragmentHide(rules.matched(element));
    }

    @Override
    public String getCSSForAllDescendants(Element element) {
        return rules.matcher.getCSSForAllDescendants(rules.matched(element));
    }

    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
        return rules.matcher.getPageCascadedStyle(pageName, pseudoPage);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return rules.matcher.getFontFaceRules();
    }
}
