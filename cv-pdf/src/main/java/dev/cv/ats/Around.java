package dev.cv.ats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands around a line that says when, and belongs to it; what it finds is taken. */
record Around(List<PrintedLine> lines, List<Optional<Anchor>> anchors, Set<Integer> taken) {

    private static final Pattern END = Pattern.compile("[.:;!?]$");
    private static final int MOST_ABOVE = 5;
    private static final int MOST_BETWEEN = 3;
    private static final float NEW_BLOCK = 1.3f;
    private static final float CLOSE = 1.1f;
    private static final float INDENT = 12;
    private static final int MOST_PLACE_WORDS = 8;

    /** Whether the line says where, below one that is set apart. */
    boolean isPlace(int index) {
        if (!isFree(index) || !isFree(index - 1)) {
            return false;
        }
        PrintedLine line = lines.get(index);
        return !line.styled()
                && !line.isBullet()
                && !line.goesOn()
                && line.words() <= MOST_PLACE_WORDS
                && lines.get(index - 1).styled()
                && Places.isPlace(line.text());
    }

    /** Whether a name and a time are the upper of two rows, whose lower one is a name and a place. */
    boolean hasRowBelow(int index, Anchor anchor) {
        PrintedLine line = lines.get(index);
        return anchor.rest().size() == 1
                && line.isRow()
                && isFree(index + 1)
                && lines.get(index + 1).isRow()
                && lines.get(index + 1).isBelow(line)
                && !(isFree(index - 1) && lines.get(index - 1).isRow() && line.isBelow(lines.get(index - 1)));
    }

    /** The lines of a head that is stacked above the time: two names, the upper one in bold, and perhaps the place; else none. */
    List<PrintedLine> stack(int index, Anchor anchor) {
        int height = anchor.rest().isEmpty() ? 3 : 2;
        boolean alone = anchor.rest().size() < 2
                && anchor.rest().stream().noneMatch(part -> part.style().bold());
        if (!alone || index < height) {
            return List.of();
        }
        for (int i = index; i > index - height; i--) {
            PrintedLine line = lines.get(i - 1);
            boolean name = isFree(i - 1)
                    && line.segments().size() == 1
                    && line.words() <= MOST_PLACE_WORDS
                    && !line.isBullet()
                    && !END.matcher(line.text()).find();
            if (!name || !lines.get(i).isBelow(line)) {
                return List.of();
            }
        }
        List<PrintedLine> stack = lines.subList(index - height, index);
        PrintedLine top = stack.get(0);
        boolean begins = top.step() == 0 || top.step() > NEW_BLOCK;
        boolean set = top.style().bold() && !stack.get(1).style().equals(top.style());
        return begins && set && (height < 3 || Places.isPlace(stack.get(2).text())) ? stack : List.of();
    }

    /** What stands above, the nearest first: lines set apart, with what explains them below; where there are none, others. */
    List<Part> above(int from, boolean dated) {
        List<Part> found = new ArrayList<>();
        List<Integer> between = new ArrayList<>();
        List<Part> tail = new ArrayList<>();
        for (int i = from; isFree(i) && found.size() < MOST_ABOVE; i--) {
            PrintedLine line = lines.get(i);
            if (line.isBullet() || between.size() > MOST_BETWEEN) {
                break;
            }
            if (line.styled()
                    && line.goesOn()
                    && isFree(i - 1)
                    && lines.get(i - 1).style().equals(line.style())) {
                tail.add(0, Part.of(line));
                taken.add(i);
                continue;
            }
            if (!isLead(line)) {
                between.add(i);
                continue;
            }
            tail.add(0, Part.of(line));
            Part part = Part.joined(tail);
            tail.clear();
            boolean alone = between.isEmpty() ? !found.isEmpty() && !belongsTo(i, from) : !part.mixed();
            if (alone) {
                break;
            }
            found.add(part);
            taken.add(i);
            taken.addAll(between);
            between.clear();
            if (found.size() > 1
                    && line.step() > NEW_BLOCK
                    && !(isFree(i - 1) && lines.get(i - 1).styled())) {
                break;
            }
        }
        if (found.size() == 1 && !between.isEmpty() && leads(between.get(0))) {
            found.add(Part.of(lines.get(between.get(0))));
            taken.add(between.get(0));
        } else if (found.size() == 1 && !between.isEmpty() && between.size() <= MOST_BETWEEN) {
            PrintedLine top = lines.get(between.get(between.size() - 1));
            boolean indented = top.left() - lines.get(from).left() > INDENT && !top.goesOn();
            boolean named = between.size() == 1 && TellingWords.ORGANIZATION.isIn(Naming.name(Part.of(top)));
            boolean capital = !Character.isLowerCase(top.text().codePointAt(0));
            if (capital && (indented || named)) {
                found.add(Part.of(top));
                taken.addAll(between);
            }
        }
        PrintedLine below = lines.get(from + 1);
        boolean apart = below.isRow() && below.styled() && below.step() > NEW_BLOCK;
        boolean name = dated
                || (from >= 0 && !Character.isLowerCase(lines.get(from).text().codePointAt(0)));
        return found.isEmpty() && name && !apart ? plainAbove(from) : found;
    }

    /** Whether a plain line is a name and begins the block of what stands below: it is nearer to that than to what is above. */
    private boolean leads(int index) {
        PrintedLine line = lines.get(index);
        boolean nearer = index == 0
                || line.step() == 0
                || line.step() > lines.get(index + 1).step();
        return nearer && !line.goesOn() && line.segments().size() == 1 && Naming.isName(line.text());
    }

    private static boolean isLead(PrintedLine line) {
        return line.styled()
                && !line.goesOn()
                && !Character.isLowerCase(line.text().codePointAt(0));
    }

    /** Whether a name belongs to the line below: it explains itself, is indented, or stands close. */
    private boolean belongsTo(int index, int from) {
        PrintedLine line = lines.get(index);
        PrintedLine below = lines.get(index + 1);
        return line.first().isMixed()
                || line.segments().size() > 1
                || Math.abs(line.left() - lines.get(from).left()) > INDENT
                || (below.step() < NEW_BLOCK && below.step() > 0)
                || TellingWords.ORGANIZATION.isIn(line.text())
                || TellingWords.SCHOOL.isIn(line.text());
    }

    /** Where nothing is set apart: the lines of the same block. */
    private List<Part> plainAbove(int from) {
        List<Part> found = new ArrayList<>();
        for (int i = from; isFree(i) && found.size() < 2; i--) {
            PrintedLine line = lines.get(i);
            if (line.isBullet()
                    || line.goesOn()
                    || line.words() > MOST_PLACE_WORDS + 4
                    || END.matcher(line.text()).find()) {
                break;
            }
            found.add(Part.of(line));
            taken.add(i);
            if (line.step() > NEW_BLOCK) {
                break;
            }
        }
        return found;
    }

    /** What goes on below: the organization, the degree or the place. */
    void below(int index, Head head) {
        int next = index + 1;
        if (!isFree(next) || lines.get(index).isBullet()) {
            return;
        }
        PrintedLine line = lines.get(next);
        if (line.isBullet() || line.goesOn()) {
            return;
        }
        boolean columns = line.segments().size() > 1 && line.words() <= MOST_PLACE_WORDS * 2;
        boolean named = line.styled() && isLead(line) && (line.first().isMixed() || columns || isSetAsName(line));
        boolean row = lines.get(index).isRow() && isNameBelow(index);
        boolean place =
                line.words() <= MOST_PLACE_WORDS / 2 && line.text().contains(",") && Places.isPlace(line.text());
        boolean other = !head.isLike(line) || (row && TellingWords.ORGANIZATION.isIn(line.text()));
        boolean second = row && isNameBelow(next);
        if (named && head.isEmpty() && TellingWords.ROLE.isIn(line.text())) {
            head.role(line.text());
            taken.add(next);
        } else if (second && head.areOrganizations(line, lines.get(next + 1))) {
            head.organizationsAbove(line, lines.get(next + 1));
            taken.addAll(List.of(next, next + 1));
        } else if (!head.hasOrganization() && (named || row) && other) {
            head.organizationBelow(line);
            taken.add(next);
        } else if (row && head.lacksRoleOf(line)) {
            head.roleBelow(line);
            taken.add(next);
        } else if (!head.hasRole() && TellingWords.DEGREE.isIn(line.text().split("[ ,]", 2)[0])) {
            head.role(line.text().split(",", 2)[0]);
            taken.add(next);
        } else if (!head.hasPlace() && !line.styled() && place) {
            head.place(line.text());
            taken.add(next);
        }
    }

    /** Whether a time stands by itself at the right end, above the role: nothing but a picture is beside it. */
    boolean isAboveRole(int index, Anchor anchor) {
        if (!anchor.rest().isEmpty() || !isFree(index + 1)) {
            return false;
        }
        PrintedLine line = lines.get(index + 1);
        return line.styled()
                && TellingWords.ROLE.isIn(line.text())
                && line.first().right() < lines.get(index).left()
                && !(isFree(index - 1) && lines.get(index - 1).styled());
    }

    /** Whether a name stands alone right below a line. */
    private boolean isNameBelow(int index) {
        if (!isFree(index + 1)) {
            return false;
        }
        PrintedLine line = lines.get(index + 1);
        boolean styled = line.styled()
                && line.words() <= MOST_PLACE_WORDS
                && !line.first().isMixed();
        return line.isBelow(lines.get(index))
                && line.segments().size() == 1
                && !line.isBullet()
                && !END.matcher(line.text()).find()
                && (styled || Naming.isName(line.text()));
    }

    private static boolean isSetAsName(PrintedLine line) {
        boolean close = line.step() > 0 && line.step() < (line.style().bold() ? NEW_BLOCK : CLOSE);
        return close
                && (TellingWords.ORGANIZATION.isIn(line.text())
                        || TellingWords.SCHOOL.isIn(line.text())
                        || !line.style().bold())
                && line.words() <= MOST_PLACE_WORDS;
    }

    private boolean isFree(int index) {
        return index >= 0
                && index < lines.size()
                && !taken.contains(index)
                && anchors.get(index).isEmpty();
    }
}
