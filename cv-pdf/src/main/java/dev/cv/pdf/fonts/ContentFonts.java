package dev.cv.pdf.fonts;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceProblem;
import dev.cv.source.SourceTree;
import dev.cv.theme.FontFace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The fonts that lie with the content, or with a theme. */
public final class ContentFonts {

    /** Where they lie in a content folder. */
    public static final String FOLDER = "fonts";

    private static final Set<String> ENDINGS =
            Set.of("ttf", "otf", "ttc", "otc", "woff", "woff2", "eot", "pfb", "pfa", "dfont");

    private final SourceTree tree;
    private final Diagnostics diagnostics;
    private final List<FontFace> faces = new ArrayList<>();

    private ContentFonts(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /**
     * The faces in a folder; a font that can't be used is an error. Files that are named like no font are passed over.
     *
     * @param folder mostly {@link #FOLDER}
     * @return the faces, in the order of their files' paths; family, weight and style as the files themselves say
     */
    public static List<FontFace> read(SourceTree tree, String folder, Diagnostics diagnostics) {
        ContentFonts fonts = new ContentFonts(tree, diagnostics);
        try {
            for (String path : tree.filesBelow(folder)) {
                if (ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
                    fonts.read(path);
                }
            }
        } catch (IOException e) {
            diagnostics.report(SourceProblem.UNREADABLE, tree.display(folder), String.valueOf(e.getMessage()));
        }
        return List.copyOf(fonts.faces);
    }

    private void read(String path) throws IOException {
        Optional<byte[]> bytes = tree.read(path);
        if (bytes.isEmpty()) {
            return; // gone since it was listed
        }
        String name = tree.display(path);
        FontFile.Verdict verdict = FontFile.inspect(name, bytes.get());
        if (verdict instanceof FontFile.Verdict.Bad bad) {
            diagnostics.report(bad.problem(), name, bad.detail());
        } else if (verdict instanceof FontFile.Verdict.Good good) {
            add(good.face());
        }
    }

    private void add(FontFace face) {
        Optional<FontFace> same =
                faces.stream().filter(other -> isSame(other, face)).findFirst();
        if (same.isPresent()) {
            String style = face.family() + " " + face.weight() + (face.italic() ? " italic" : "");
            diagnostics.report(
                    FontProblem.FONT_TWICE,
                    same.get().data().name(),
                    face.data().name(),
                    style);
        } else {
            faces.add(face);
        }
    }

    private static boolean isSame(FontFace one, FontFace other) {
        return one.family().equalsIgnoreCase(other.family())
                && one.weight() == other.weight()
                && one.italic() == other.italic();
    }
}
