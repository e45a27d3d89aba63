package dev.cv.pdf.css;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** What the engine's own parser says of pieces of CSS. */
final class CssJudge {

    private boolean refused;

    /** Whether the engine knows a property at all. */
    static boolean knows(String property) {
        CSSName name = CSSName.getByPropertyName(property);
        return name != null && CSSName.isImplemented(name);
    }

    /** Whether the engine takes the value for the property. */
    boolean takes(String property, String value) {
        return takes("p { " + property + ": " + value + " }");
    }

    /** Whether the engine takes a rule, an at-rule or several. */
    boolean takes(String css) {
        refused = false;
        CSSParser parser = new CSSParser((uri, message) -> refused = true);
        parser.setSupportCMYKColors(true);
        try {
            parser.parseStylesheet("check.css", StylesheetInfo.AUTHOR, new StringReader(css));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return false; // the engine's own properties ask for what there is in no style sheet
        }
        return !refused;
    }
}
