package dev.cv.pdf;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.extend.NamespaceHandler;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.layout.BoxBuilder;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.ViewportBox;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import dev.cv.html.HardSpaces;
import dev.cv.html.HtmlPage;
import dev.cv.html.KeptByContent;
import dev.cv.html.Picture;
import dev.cv.pdf.breaks.CharacterBreaker;
import dev.cv.pdf.breaks.Hyphenation;
import dev.cv.pdf.breaks.LineBreaker;
import dev.cv.pdf.breaks.SyllableShelf;
import dev.cv.pdf.fonts.FontSet;
import dev.cv.pdf.fonts.FontShelf;
import dev.cv.pdf.fonts.OfferedFonts;
import dev.cv.pdf.fonts.Quiet;
import dev.cv.pdf.fonts.Symbols;
import dev.cv.pdf.rules.PageStyles;
import dev.cv.pdf.rules.RuleShelf;
import java.awt.Rectangle;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * The engine for one document, which it may lay out several times.
 *
 * <p>What the engine calls a renderer lays out once, as it keeps the style of each element; here each layout has a context of its
 * own, and fonts, pictures and sorted rules are the document's.
 */
final class Engine implements AutoCloseable {

    private final PdfBoxRenderer made;
    private final PDDocument pdf;
    private final Document html;
    private final NamespaceHandler page;
    private final SyllableShelf syllables;
    private final PageStyles styles;
    private final OfferedFonts fonts;
    private final ReplacedElementFactory pictures;
    private SharedContext context;
    private @Nullable BlockBox root;

    /** What documents share. */
    static final class Shelves {
        private final FontShelf fonts = new FontShelf();
        private final SyllableShelf syllables = new SyllableShelf();
        private final ParsedSheets sheets = new ParsedSheets();
        private final RuleShelf rules = new RuleShelf();
        private final KeptByContent<StoredImage> images = StoredImages.shelf();
    }

    private Engine(
            PdfBoxRenderer made,
            HtmlPage page,
            FontSet set,
            PDDocument pdf,
            NamespaceHandler handler,
            Shelves shelves) {
        this.made = made;
        this.pdf = pdf;
        this.page = handler;
        html = page.document();
        syllables = shelves.syllables;
        context = made.getSharedContext();
        styles = new PageStyles(context.getUserAgentCallback(), handler, html, shelves.rules);
        fonts = OfferedFonts.of(context, pdf, set, shelves.fonts, html);
        fonts.offerTo(context); // who made it closes them
        pictures = StoredImages.of(context.getReplacedElementFactory(), pdf, page.pictures(), shelves.images);
    }

    /**
     * An engine for a page.
     *
     * @param pdf takes what is painted
     * @param warnings takes what the engine complains about
     */
    static Engine of(HtmlPage page, FontSet fonts, PDDocument pdf, Warnings warnings, Shelves shelves) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("cv");
        builder.withDiagnosticConsumer(warnings);
        ClosedHtml handler = new ClosedHtml(shelves.sheets, warnings);
        ClosedWorld.enclose(builder, page.pictures(), handler);
        Optional<BatikSVGDrawer> drawer = page.hasVectorPicture()
                ? Optional.of(new BatikSVGDrawer()) // this constructor refuses scripts and outside resources
                : Optional.empty();
        drawer.ifPresent(builder::useSVGDrawer);
        if (!page.pictures().stream().allMatch(Picture::isVector)) {
            Quiet.pictures();
        }
        PdfBoxRenderer made = builder.buildPdfRenderer();
        try {
            Engine engine = new Engine(made, page, fonts, pdf, handler, shelves);
            drawer.ifPresent(one -> one.importFontFaceRules(engine.styles.getFontFaceRules(), engine.context));
            return engine;
        } catch (RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /** Lays the page out as it is now. */
    void layOut() {
        context = newContext();
        styles.begin(context);
        LayoutContext layout = context.newLayoutContextInstance();
        layout.setFontContext(new PdfBoxFontContext());
        ((PdfBoxTextRenderer) context.getTextRenderer()).setup(layout.getFontContext(), new SimpleBidiReorderer());
        BlockBox box = BoxBuilder.createRootBox(layout, html);
        PageBox first = Layer.createPageBox(layout, "first");
        box.setContainingBlock(
                new ViewportBox(new Rectangle(0, 0, first.getContentWidth(layout), first.getContentHeight(layout))));
        box.layout(layout);
        Layer layer = box.getLayer();
        layer.trimEmptyPages(layout, layer.getPaintingDimension(layout).height);
        layer.layoutPages(layout);
        root = box;
        styles.end();
    }

    private SharedContext newContext() {
        SharedContext usual = made.getSharedContext();
        SharedContext layout = new SharedContext();
        layout.setUserAgentCallback(usual.getUserAgentCallback());
        layout.setCss(styles);
        layout.setNamespaceHandler(page);
        layout.setDPI(usual.getDPI());
        layout.setDotsPerPixel(usual.getDotsPerPixel());
        layout.setPrint(true);
        layout.setInteractive(false);
        layout.setDefaultPageSize(
                usual.getDefaultPageWidth(), usual.getDefaultPageHeight(), usual.isDefaultPageSizeInches());
        layout.setReplacementText(Symbols.BOX);
        HardSpaces hard = HardSpaces.of(html.getDocumentElement().getAttribute("lang"));
        layout.setLineBreaker(new LineBreaker(hard));
        layout.setHyphenator(Hyphenation.of(html, syllables, hard));
        layout.setCharacterBreaker(new CharacterBreaker());
        layout.setReplacedElementFactory(pictures);
        fonts.offerTo(layout);
        made.getOutputDevice().setSharedContext(layout);
        layout.registerWithThread();
        return layout;
    }

    PDDocument pdf() {
        return pdf;
    }

    PdfBoxOutputDevice device() {
        return made.getOutputDevice();
    }

    float dotsPerPoint() {
        return made.getDotsPerPoint();
    }

    /** That of the last layout. */
    SharedContext context() {
        return context;
    }

    /** What was laid out last. */
    BlockBox root() {
        if (root == null) {
            throw new IllegalStateException("nothing is laid out yet");
        }
        return root;
    }

    @Override
    public void close() {
        styles.close();
        made.close();
    }
}
