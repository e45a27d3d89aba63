package dev.cv.pdf.fonts;

import dev.cv.theme.FontData;
import dev.cv.theme.FontFace;
import java.util.List;

/**
 * The faces that a page may use.
 *
 * @param faces those that text may name
 * @param deputies those that step in for what the named ones lack; each is read, needed or not
 */
public record FontSet(List<FontFace> faces, List<FontFace> deputies) {

    public static FontSet of(List<FontFace> faces) {
        return new FontSet(faces, List.of());
    }

    /** With the author's own fonts as deputies: whoever adds a font wants its characters printed. */
    public FontSet deputized() {
        return new FontSet(
                faces,
                faces.stream()
                        .filter(face -> !(face.data() instanceof FontData.Packaged))
                        .toList());
    }
}
