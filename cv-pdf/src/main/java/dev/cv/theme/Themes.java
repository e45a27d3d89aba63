package dev.cv.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The themes that come along. */
public final class Themes {

    private Themes() {}

    /** A sans serif page with the logos at the left, the dates at the right and a rule below every section title. */
    public static Theme modern() {
        return new Theme(
                "modern",
                css("modern"),
                Stream.of("Source Sans 3", "Source Code Pro")
                        .flatMap(family -> FontFamilies.faces(family).stream())
                        .toList());
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
