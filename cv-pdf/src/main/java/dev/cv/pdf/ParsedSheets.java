package dev.cv.pdf;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import dev.cv.html.KeptByContent;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The style sheets parsed so far, each once, as many pages have the same. Several threads may share one: the engine only notes in it
 * where each rule stands behind the base style, which is the same each time.
 */
final class ParsedSheets {

    private static final int MOST_SHEETS = 32;
    private static final long MOST_BYTES = 4L << 20;

    /** What the engine would call the first sheet that stands in a page itself. */
    private static final String NAME = "null#inline_style_1";

    private final KeptByContent<Parsed> sheets = new KeptByContent<>(MOST_SHEETS, MOST_BYTES, parsed -> 0);

    /** A sheet, with what the engine complained of when it was parsed. */
    private record Parsed(Stylesheet sheet, List<String> complaints) {}

    /**
     * A sheet of a page, parsed.
     *
     * @param info as the engine reads it from the page
     * @param warnings takes what is wrong with it, each time
     */
    StylesheetInfo parsed(StylesheetInfo info, StylesheetFactory factory, Warnings warnings) {
        byte[] css = info.getContent().getBytes(StandardCharsets.UTF_8);
        int before = warnings.seen().size();
        Parsed parsed = sheets.get(css, any -> {
            info.setUri(NAME);
            Stylesheet sheet = factory.parse(new StringReader(info.getContent()), info);
            List<String> all = warnings.seen();
            return new Parsed(sheet, List.copyOf(all.subList(before, all.size())));
        });
        if (warnings.seen().size() == before) {
            warnings.seen().addAll(parsed.complaints);
        }
        StylesheetInfo known = new StylesheetInfo();
        known.setMedia(String.join(",", info.getMedia()));
        known.setOrigin(info.getOrigin());
        known.setUri(NAME);
        known.setStylesheet(parsed.sheet);
        return known;
    }
}
