package dev.cv.pdf.fonts;

import dev.cv.source.Diagnostics;
import dev.cv.theme.FontFace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Fonts that the machine has. A PDF made with them is not the same everywhere, so nothing looks for them unasked. */
public final class SystemFonts {

    private final String family;
    private final List<FontFace> faces = new ArrayList<>();
    private final Diagnostics refusals;

    static {
        Quiet.logs();
    }

    private SystemFonts(String family, Diagnostics refusals) {
        this.family = family;
        this.refusals = refusals;
    }

    /**
     * The faces of some families, as far as the machine has them; the files are read.
     *
     * @param families their names; case doesn't matter
     * @param diagnostics takes why a family that is there can't be used
     */
    public static List<FontFace> faces(Collection<String> families, Diagnostics diagnostics) {
        List<Path> files = new FontFileFinder()
                .find().stream()
                        .filter(uri -> "file".equals(uri.getScheme()))
                        .map(Path::of)
                        .sorted()
                        .toList();
        return faces(families, files, diagnostics);
    }

    static List<FontFace> faces(Collection<String> families, List<Path> files, Diagnostics diagnostics) {
        List<FontFace> faces = new ArrayList<>();
        for (String family : families) {
            SystemFonts fonts = new SystemFonts(family, diagnostics);
            List<Path> likely = files.stream().filter(fonts::isLikely).toList();
            likely.forEach(file -> fonts.inspect(file, /* tell= */ false));
            if (fonts.faces.isEmpty()) {
                likely.forEach(file -> fonts.inspect(file, /* tell= */ true));
            }
            faces.addAll(fonts.faces);
        }
        return List.copyOf(faces);
    }

    /** Whether the file's own name of the family begins so: it may go on with the weight. */
    private boolean isLikely(Path file) {
        try {
            String name = new TTFParser()
                    .parseTableHeaders(new RandomAccessReadBufferedFile(file))
                    .getFontFamily();
            return Optional.ofNullable(name)
                    .filter(given -> given.regionMatches(true, 0, family, 0, family.length()))
                    .isPresent();
        } catch (IOException | RuntimeException e) {
            return false; // no font that could be used
        }
    }

    private void inspect(Path file, boolean tell) {
        try {
            FontFile.Verdict verdict = FontFile.inspect(file.toString(), Files.readAllBytes(file));
            if (verdict instanceof FontFile.Verdict.Good good && isNew(good.face())) {
                faces.add(good.face());
            } else if (tell && verdict instanceof FontFile.Verdict.Bad bad) {
                refusals.report(bad.problem(), file.toString(), bad.detail());
            }
        } catch (IOException e) {
            if (tell) {
                refusals.report(FontProblem.FONT_BROKEN, file.toString(), "it can't be read");
            }
        }
    }

    private boolean isNew(FontFace face) {
        return face.family().equalsIgnoreCase(family)
                && faces.stream()
                        .noneMatch(other -> other.weight() == face.weight() && other.italic() == face.italic());
    }
}
