package dev.cv.render;

import dev.cv.model.Resume;
import dev.cv.model.Text;
import dev.cv.pdf.PdfProblem;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says where the characters stand that no font has: each once, those of one text together. */
final class MissingCharacters {

    private MissingCharacters() {}

    static void report(Resume resume, List<Integer> codePoints, Diagnostics diagnostics) {
        if (codePoints.isEmpty()) {
            return;
        }
        Set<Integer> untold = new HashSet<>(codePoints);
        resume.texts().forEach(text -> {
            List<Integer> here = text.text()
                    .codePoints()
                    .filter(untold::contains)
                    .distinct()
                    .boxed()
                    .toList();
            if (!here.isEmpty()) {
                untold.removeAll(here);
                diagnostics.report(PdfProblem.NO_GLYPH, place(text, here.get(0)), words(here));
            }
        });
        if (!untold.isEmpty()) {
            diagnostics.report(
                    PdfProblem.NO_GLYPH, words(untold.stream().sorted().toList()));
        }
    }

    private static String words(List<Integer> codePoints) {
        int first = codePoints.get(0);
        String name = Optional.ofNullable(Character.getName(first)).orElse("(unnamed)");
        int others = codePoints.size() - 1;
        String more = others == 0 ? "" : others == 1 ? " and another one here" : " and " + others + " others here";
        return String.format(Locale.ROOT, "U+%04X %s%s", first, name, more);
    }

    /** Typography may have moved a character, but never before the beginning of its text. */
    private static Position place(Text text, int codePoint) {
        Position start = text.position();
        int offset = start.file().text().indexOf(codePoint, start.offset());
        return start.file().at(offset < 0 ? start.offset() : offset);
    }
}
