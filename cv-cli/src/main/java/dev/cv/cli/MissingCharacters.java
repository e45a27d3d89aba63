package dev.cv.cli;

import dev.cv.model.Resume;
import dev.cv.model.Text;
import dev.cv.pdf.PdfProblem;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.List;
import java.util.Optional;

/** Says where the characters stand that no font has. */
final class MissingCharacters {

    private MissingCharacters() {}

    static void report(Resume resume, List<Integer> codePoints, Diagnostics diagnostics) {
        for (int codePoint : codePoints) {
            String name = Optional.ofNullable(Character.getName(codePoint)).orElse("(unnamed)");
            firstPlace(resume, codePoint)
                    .ifPresentOrElse(
                            at -> diagnostics.report(PdfProblem.NO_GLYPH, at, codePoint, name),
                            () -> diagnostics.report(PdfProblem.NO_GLYPH, codePoint, name));
        }
    }

    /** Typography may have moved a character, but never before the beginning of its text. */
    private static Optional<Position> firstPlace(Resume resume, int codePoint) {
        return resume.texts()
                .filter(text -> text.text().indexOf(codePoint) >= 0)
                .map(Text::position)
                .findFirst()
                .map(start -> {
                    int offset = start.file().text().indexOf(codePoint, start.offset());
                    return start.file().at(offset < 0 ? start.offset() : offset);
                });
    }
}
