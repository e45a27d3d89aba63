package dev.cv.theme;

import java.util.List;

/** How a résumé looks: CSS, and the font faces that the CSS may name. */
public record Theme(String name, String css, List<FontFace> fonts) {
    public Theme {
        fonts = List.copyOf(fonts);
    }
}
