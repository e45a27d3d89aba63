package dev.cv.reread;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads glyphs into lines in the order in which they are painted, running titles and all, as programs do that know no tags. */
final class GlyphReader extends CountedStripper {

    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    /** Marked content that is open. */
    private static final class Open {
        final int mcid;
        final @Nullable String actualText;
        boolean said;

        Open(int mcid, @Nullable String actualText) {
            this.mcid = mcid;
            this.actualText = actualText;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final LineBuilder lines;
    private @Nullable PDFont lastFont;
    private String lastName = "";

    private GlyphReader(Work work) {
        super(work);
        lines = new LineBuilder(work);
    }

    static List<ReadLine> read(OpenPdf pdf) throws IOException {
        GlyphReader reader = new GlyphReader(pdf.work());
        reader.writeText(pdf.document(), Writer.nullWriter());
        return reader.lines.all();
    }

    @Override
    protected void startPage(PDPage page) {
        open.clear();
        lines.startPage(getCurrentPageNo() - 1);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int outer = open.isEmpty() ? -1 : open.peek().mcid;
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Open(properties == null ? outer : properties.getInt(COSName.MCID, outer), actual));
        work.depth(open.size());
    }

    @Override
    public void endMarkedContentSequence() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        String text = text(glyph);
        work.add(PdfLimit.PDF_TOO_MUCH_TEXT, Math.max(1, text.length()));
        lines.add(text, name(glyph.getFont()), glyph, open.isEmpty() ? -1 : open.peek().mcid);
    }

    /** Many glyphs in turn have one font. */
    private String name(PDFont font) {
        if (!font.equals(lastFont)) {
            lastFont = font;
            String name = font.getName();
            lastName = name == null ? "" : SUBSET.matcher(name).replaceFirst("");
        }
        return lastName;
    }

    /** What the glyph says, or its share of what its marked content is said to say. */
    private String text(TextPosition glyph) {
        for (Open content : open) {
            if (content.actualText != null) {
                String text = content.said ? "" : content.actualText;
                content.said = true;
                return text;
            }
        }
        String text = glyph.getUnicode();
        return text == null ? "\uFFFD" : text;
    }
}
