package dev.cv.facts;

import dev.cv.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Schools without any time, which words alone tell: a section where no line has one lists them so. */
final class UndatedSchools {

    private static final int MOST_WORDS = 14;

    private final boolean undated;
    private boolean school;
    private boolean degree;

    UndatedSchools(SectionKind kind, HeadUnits units) {
        this.undated = kind == SectionKind.EDUCATION && units.roleLevel() == 0 && !isTimed(units);
    }

    private static boolean isTimed(HeadUnits units) {
        for (int i = 0; i < units.size(); i++) {
            boolean timed = units.get(i).hasTime()
                    || ListHeads.of(units.get(i).block())
                            .filter(ListHeads::isAnyTimed)
                            .isPresent();
            if (timed) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins an entry. */
    boolean begins(HeadUnit unit) {
        return undated && unit.isHead() && (hasSchool(unit) || hasDegree(unit));
    }

    /** Whether items are entries: each tells a school or a degree, and some tell both apart; or each has a name in bold. */
    boolean areEntries(List<ListHeads.Item> items) {
        boolean told = items.stream().allMatch(item -> begins(item.head()))
                && items.stream()
                        .anyMatch(item -> item.head().parts() > 1 && hasSchool(item.head()) && hasDegree(item.head()));
        return undated && (told || items.stream().allMatch(item -> isNamed(item.head())));
    }

    /** {@code **Alura** - project management} */
    private static boolean isNamed(HeadUnit unit) {
        return unit.isHead()
                && unit.lines().size() == 1
                && unit.lines().get(0).isBold()
                && unit.parts() > 1
                && !unit.lines().get(0).isLabelled();
    }

    /** Whether a line says what the head still lacks. */
    boolean goesOn(HeadUnit unit) {
        return (hasSchool(unit) && !school && degree) || (hasDegree(unit) && !degree && school);
    }

    /** Whether the entries of the section are told so. */
    boolean areThere() {
        return undated;
    }

    void begin() {
        school = false;
        degree = false;
    }

    void add(HeadUnit unit) {
        school |= hasSchool(unit);
        degree |= hasDegree(unit);
    }

    private static boolean hasSchool(HeadUnit unit) {
        return parts(unit).stream().anyMatch(text -> SchoolWords.isSchool(text, /* amongSchools= */ true));
    }

    private static boolean hasDegree(HeadUnit unit) {
        return parts(unit).stream().anyMatch(SchoolWords::isDegree);
    }

    private static List<String> parts(HeadUnit unit) {
        List<String> parts = new ArrayList<>();
        for (HeadLine line : unit.lines()) {
            if (line.text().split("\\s+", -1).length <= MOST_WORDS) {
                HeadPart.of(line).forEach(part -> parts.add(part.text()));
            }
        }
        return parts;
    }
}
