package dev.cv.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The font families that come along: Latin with all its diacritics, Greek and Cyrillic, figures of one width. Those for
 * text have a regular and a semibold (600) weight, each upright and italic.
 */
public final class FontFamilies {

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    private FontFamilies() {}

    /** All faces. One that no text needs is never read, so all may be offered. */
    public static List<FontFace> faces() {
        List<FontFace> faces = new ArrayList<>();
        addText(faces, "Source Sans 3", "source-sans-3/SourceSans3");
        addText(faces, "IBM Plex Sans", "ibm-plex-sans/IBMPlexSans");
        addText(faces, "Source Serif 4", "source-serif-4/SourceSerif4");
        addText(faces, "EB Garamond", "eb-garamond/EBGaramond");
        String code = "Source Code Pro";
        String files = "source-code-pro/SourceCodePro";
        faces.add(face(code, REGULAR, /* italic= */ false, files + "-Regular"));
        faces.add(face(code, REGULAR, /* italic= */ true, files + "-Italic")); // has neither Greek nor Cyrillic
        faces.add(face(code, SEMIBOLD, /* italic= */ false, files + "-SemiBold"));
        return List.copyOf(faces);
    }

    /** The faces of one family; none where no such family comes along. */
    public static List<FontFace> faces(String family) {
        return faces().stream().filter(face -> face.family().equals(family)).toList();
    }

    /** These faces and those that come along, less the families that are among these. */
    public static List<FontFace> withPackaged(List<FontFace> own) {
        Set<String> names = own.stream().map(FontFace::family).collect(Collectors.toSet());
        return Stream.concat(own.stream(), faces().stream().filter(face -> !names.contains(face.family())))
                .toList();
    }

    /** The names of the families. */
    public static List<String> names() {
        return faces().stream().map(FontFace::family).distinct().toList();
    }

    private static void addText(List<FontFace> faces, String family, String files) {
        faces.add(face(family, REGULAR, /* italic= */ false, files + "-Regular"));
        faces.add(face(family, REGULAR, /* italic= */ true, files + "-Italic"));
        faces.add(face(family, SEMIBOLD, /* italic= */ false, files + "-SemiBold"));
        faces.add(face(family, SEMIBOLD, /* italic= */ true, files + "-SemiBoldItalic"));
    }

    private static FontFace face(String family, int weight, boolean italic, String file) {
        return new FontFace(family, weight, italic, FontData.packaged("/fonts/" + file + ".ttf"));
    }
}
