package dev.cv.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The themes that come along. */
public final class Themes {

    private static final String SANS = "Source Sans 3";
    private static final String MONO = "Source Code Pro";

    private Themes() {}

    /** A sans serif page with the logos at the left, the dates at the right and a rule below every section title. */
    public static Theme modern() {
        return new Theme(
                "modern",
                css("modern"),
                List.of(
                        new FontFace(SANS, 400, false, "/fonts/source-sans-3/SourceSans3-Regular.ttf"),
                        new FontFace(SANS, 400, true, "/fonts/source-sans-3/SourceSans3-Italic.ttf"),
                        new FontFace(SANS, 600, false, "/fonts/source-sans-3/SourceSans3-SemiBold.ttf"),
                        new FontFace(SANS, 600, true, "/fonts/source-sans-3/SourceSans3-SemiBoldItalic.ttf"),
                        new FontFace(MONO, 400, false, "/fonts/source-code-pro/SourceCodePro-Regular.ttf")));
    }

    private static String css(String name) {
        String resource = "/themes/" + name + "/theme.css";
        try (InputStream in = Themes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
