package dev.cv.cli.options;

import dev.cv.cli.files.NewSource;
import dev.cv.read.InputFormats;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The formats there are, for help texts, which are constants. Most runs ask for none. */
public final class FormatWords extends ResourceBundle {

    /** Those that content is in. */
    public static final String CONTENT = "formats.content";

    /** Those that a new folder can begin with. */
    public static final String BEGINNINGS = "formats.beginnings";

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return switch (key) {
            case CONTENT -> InputFormats.words(InputFormats.CONTENT);
            case BEGINNINGS -> InputFormats.words(NewSource.FORMATS);
            default -> null;
        };
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(List.of(CONTENT, BEGINNINGS));
    }
}
