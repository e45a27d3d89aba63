package dev.cv.reread;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads the text of pages in the order in which it is painted, and the run that each glyph belongs to. */
final class PageReader extends CountedStripper {
    private final List<Integer> open = new ArrayList<>();
    private final List<ReadRun> runs = new ArrayList<>();
    private final StringBuilder furniture = new StringBuilder();
    private float furnitureBaseline;
    private static final int ARTIFACT = -2;
    private static final int NONE = -1;

    private PageReader(Work work) {
        super(work);
        setSortByPosition(false);
        setLineSeparator("\n");
        setPageEnd("");
    }

    static List<ReadPage> read(OpenPdf pdf) throws IOException {
        List<ReadPage> pages = new ArrayList<>();
        int number = 0;
        for (PDPage page : pdf.document().getPages()) {
            number++;
            PageReader reader = new PageReader(pdf.work());
            reader.setStartPage(number);
            reader.setEndPage(number);
            StringWriter text = new StringWriter();
            reader.writeText(pdf.document(), text);
            pages.add(new ReadPage(
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight(),
                    text.toString().strip(),
                    reader.furniture.toString().strip(),
                    reader.runs));
        }
        return pages;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        int outer = open.isEmpty() ? NONE : open.get(open.size() - 1);
        if (COSName.ARTIFACT.equals(tag) || outer == ARTIFACT) {
            open.add(ARTIFACT);
        } else {
            open.add(properties == null ? outer : properties.getInt(COSName.MCID, outer));
        }
        work.depth(open.size());
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (!open.isEmpty()) {
            open.remove(open.size() - 1);
        }
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        work.add(PdfLimit.PDF_TOO_MUCH_TEXT, Math.max(1, glyph.getUnicode().length()));
        int mcid = open.isEmpty() ? NONE : open.get(open.size() - 1);
        if (mcid == ARTIFACT) {
            float step = Math.abs(baseline(glyph) - furnitureBaseline) / Measures.size(glyph);
            if (step > 0.5 && !furniture.isEmpty()) {
                furniture.append(step > 3 ? "\n\n" : "\n");
            }
            furnitureBaseline = baseline(glyph);
            furniture.append(glyph.getUnicode());
            return;
        }
        super.processTextPosition(glyph);
        ReadRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.mcid() == mcid && mcid != NONE) {
            runs.set(runs.size() - 1, grown(last, glyph));
        } else {
            runs.add(new ReadRun(
                    mcid, glyph.getUnicode(), left(glyph), end(glyph), baseline(glyph), Measures.size(glyph)));
        }
    }

    private static ReadRun grown(ReadRun run, TextPosition glyph) {
        return new ReadRun(
                run.mcid(), run.text() + glyph.getUnicode(), run.left(), end(glyph), run.baseline(), run.size());
    }

    private static float end(TextPosition glyph) {
        return left(glyph) + Measures.place(glyph.getWidth());
    }

    private static float left(TextPosition glyph) {
        return Measures.place(glyph.getX());
    }

    private static float baseline(TextPosition glyph) {
        return Measures.place(glyph.getY());
    }
}
