package dev.cv.ats;

import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What parsers that others wrote go by, and a page may break: they know a name by its weight and its one line, a title by standing alone
 * on its line, an address by the room around it, an employer by a line of its own. Learnt from open-resume and its like.
 */
final class ParserRules {

    /** Text closer than this part of its size is put together without a space. */
    private static final float LEAST_GAP = 0.45f;

    /** What stands higher or lower by less than this part of its size is on the same line. */
    private static final float SAME_LINE = 0.6f;

    /** So much longer than an employer's name a line may be: a department, a town. */
    private static final int LONGEST_REST = 30;

    private static final String PARTING = ":,|.;(\u2022\u00B7";

    private ParserRules() {}

    /** The rules that lines in the order of painting break, one weakness a rule. */
    static List<Weakness> broken(List<ReadLine> lines, FoundFields fields) {
        List<Weakness> found = new ArrayList<>();
        name(lines, fields).ifPresent(found::add);
        title(lines, fields).ifPresent(found::add);
        email(lines, fields).ifPresent(found::add);
        employer(lines, fields).ifPresent(found::add);
        return found;
    }

    private static Optional<Weakness> name(List<ReadLine> lines, FoundFields fields) {
        String name = fields.name();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReadLine> line = first(lines, text -> text.contains(folded(name)));
        if (line.isEmpty()) {
            return Optional.of(new Weakness(
                    Weakness.Kind.NAME_ON_LINES,
                    "the name \u201C" + name + "\u201D takes two lines, of which some parsers read the first alone"));
        }
        return line.get().pieces().stream().anyMatch(ReadPiece::isBold)
                ? Optional.empty()
                : Optional.of(new Weakness(
                        Weakness.Kind.NAME_NOT_BOLD,
                        "the name is not bold, by which some parsers tell it from other words"));
    }

    private static Optional<Weakness> title(List<ReadLine> lines, FoundFields fields) {
        for (FieldSection part : fields.parts()) {
            String title = folded(part.title());
            if (title.isEmpty() || part.topic().isEmpty() || part.jobs().isEmpty()) {
                continue;
            }
            boolean alone = false;
            boolean shared = false;
            for (int i = 0; i < lines.size(); i++) {
                String text = folded(lines.get(i).text());
                boolean whole =
                        text.equals(title) && (i + 1 == lines.size() || !areOneLine(lines.get(i), lines.get(i + 1)));
                alone |= whole;
                shared |= !whole
                        && text.startsWith(title)
                        && lines.get(i).pieces().get(0).isBold();
            }
            if (shared && !alone) {
                return Optional.of(new Weakness(
                        Weakness.Kind.TITLE_SHARES_LINE,
                        "the title \u201C" + part.title()
                                + "\u201D shares its line with other text, and some parsers miss it there"));
            }
        }
        return Optional.empty();
    }

    private static boolean areOneLine(ReadLine one, ReadLine next) {
        return one.page() == next.page()
                && Math.abs(one.baseline() - next.baseline()) < SAME_LINE * Math.max(one.size(), next.size());
    }

    private static Optional<Weakness> email(List<ReadLine> lines, FoundFields fields) {
        for (String email : fields.emails()) {
            for (ReadLine line : lines) {
                List<ReadPiece> pieces = line.pieces();
                for (int i = 0; i < pieces.size(); i++) {
                    boolean here = pieces.get(i).text().contains(email);
                    if (here
                            && ((i > 0 && areGlued(pieces.get(i - 1), pieces.get(i)))
                                    || (i + 1 < pieces.size() && areGlued(pieces.get(i), pieces.get(i + 1))))) {
                        return Optional.of(
                                new Weakness(
                                        Weakness.Kind.EMAIL_GLUED,
                                        email
                                                + " stands so close to what is beside it that some parsers read both as one word"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean areGlued(ReadPiece one, ReadPiece next) {
        String before = one.text().strip();
        boolean parted = before.isEmpty() || PARTING.indexOf(before.charAt(before.length() - 1)) >= 0;
        float gap = one.gapTo(next);
        return !parted && gap > -one.size() && gap < LEAST_GAP * one.size();
    }

    private static Optional<Weakness> employer(List<ReadLine> lines, FoundFields fields) {
        for (FoundJob job : fields.jobs()) {
            String name = folded(job.organization());
            if (name.isEmpty() || job.inherited()) {
                continue;
            }
            Optional<ReadLine> alone =
                    first(lines, text -> text.startsWith(name) && text.length() <= name.length() + LONGEST_REST);
            Optional<ReadLine> within =
                    first(lines, text -> text.startsWith(name) && text.length() > name.length() + LONGEST_REST);
            boolean named = within.filter(line -> line.pieces().get(0).isBold()).isPresent();
            if (alone.isEmpty()
                    && named
                    && within.filter(line -> isOneText(line, name)).isPresent()) {
                return Optional.of(new Weakness(
                        Weakness.Kind.EMPLOYER_IN_TEXT,
                        "\u201C" + job.organization()
                                + "\u201D begins a long line, where some parsers find no employer"));
            }
        }
        return Optional.empty();
    }

    /** Whether what stands behind a name is not far from it, as a place at the other end of the line is. */
    private static boolean isOneText(ReadLine line, String name) {
        List<ReadPiece> pieces = line.pieces();
        int length = 0;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            length += pieces.get(i).text().strip().length();
            if (length >= name.length() && pieces.get(i).gapTo(pieces.get(i + 1)) > 2 * line.size()) {
                return length > name.length() + LONGEST_REST;
            }
        }
        return true;
    }

    private static Optional<ReadLine> first(List<ReadLine> lines, Predicate<String> which) {
        return lines.stream().filter(line -> which.test(folded(line.text()))).findFirst();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
