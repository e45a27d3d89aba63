package dev.cv.cli.options;

import dev.cv.cli.files.NewSource;
import dev.cv.read.InputFormats;
import java.util.ListResourceBundle;

/** The formats there are, for help texts, which are constants. */
public final class FormatWords extends ListResourceBundle {

    /** Those that content is in. */
    public static final String CONTENT = "formats.content";

    /** Those that a new folder can begin with. */
    public static final String BEGINNINGS = "formats.beginnings";

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {CONTENT, InputFormats.words(InputFormats.CONTENT)}, {BEGINNINGS, InputFormats.words(NewSource.FORMATS)}
        };
    }
}
