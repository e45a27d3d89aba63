package dev.cv.ats;

import dev.cv.vocabulary.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells role, organization and place among what stands around a period. */
final class Head {

    private final String topic;
    private String role = "";
    private TextStyle roleStyle = new TextStyle("", 0, false);
    private boolean aloneRole;
    private String organization = "";
    private String place = "";
    private int order;
    private int namesOrder;
    private boolean guessed;

    Head(String topic) {
        this.topic = topic;
    }

    void place(String text) {
        place = text;
    }

    void role(String text) {
        role = text;
    }

    boolean isEmpty() {
        return role.isEmpty() && organization.isEmpty();
    }

    boolean hasRole() {
        return !role.isEmpty();
    }

    /** How the role is set, where it has a line of its own. */
    Optional<TextStyle> roleStyle() {
        return hasRole() && aloneRole ? Optional.of(roleStyle) : Optional.empty();
    }

    boolean hasPlace() {
        return !place.isEmpty();
    }

    boolean hasOrganization() {
        return !organization.isEmpty();
    }

    /** 1 where role and organization stand on a line in this order, with a comma between; -1 in the other; else 0. */
    int order() {
        return order;
    }

    /** 1 where of two names that stand apart the role is read first, -1 where it is second; else 0. */
    int namesOrder() {
        return namesOrder;
    }

    /** Whether no word tells which of the names is the role. */
    boolean isGuessed() {
        return guessed;
    }

    boolean isLike(PrintedLine line) {
        return line.style().equals(roleStyle)
                && line.segments().size() == 1
                && !line.first().isMixed();
    }

    /**
     * Shares out what stands beside the period and what stands above it.
     *
     * @param same from left to right
     * @param up the nearest first
     * @param below whether this is not above but below
     */
    void beside(List<Part> same, List<Part> up, boolean below) {
        List<Part> rest = new ArrayList<>(same);
        List<Part> names = new ArrayList<>();
        boolean leads =
                below || (!rest.isEmpty() && (up.isEmpty() || rest.size() > 1 || isName(rest.get(0), up.get(0))));
        if (leads) {
            names.add(rest.remove(0));
        }
        if (up.isEmpty() && areBothNames(same)) {
            names.add(rest.remove(0));
        }
        names.addAll(up);
        share(names);
        if (names.size() == 2) {
            order(names.get(0), names.get(1), below || up.isEmpty());
        }
        place = up.stream()
                .map(Part::apart)
                .filter(text -> place.isEmpty() && !text.isEmpty())
                .findFirst()
                .orElse(place);
        for (Part part : rest) {
            if (organization.isEmpty()
                    && (TellingWords.ORGANIZATION.isIn(part.text()) || rest.indexOf(part) < rest.size() - 1)) {
                organization = part.text();
            } else if (place.isEmpty()) {
                place = part.text();
            }
        }
        if (organization.isEmpty() && TellingWords.SCHOOL.isIn(place)) {
            String school = Naming.school(place);
            place = Naming.without(place, school);
            organization = school;
        }
    }

    /** Shares out two names, one below the other, and the place below them or beside the time. */
    void stacked(List<PrintedLine> stack, List<Part> same) {
        Part first = Part.of(stack.get(0));
        Part second = Part.of(stack.get(1));
        share(List.of(second, first));
        order(second, first, false);
        place = stack.size() > 2 ? stack.get(2).text() : same.get(0).text();
    }

    /** Whether a line begins with two names: three parts stand beside the time, or two that are set alike. */
    private static boolean areBothNames(List<Part> same) {
        return same.size() > 2
                || (same.size() == 2
                        && same.get(0).styled()
                        && same.get(0).style().equals(same.get(1).style()));
    }

    private void order(Part one, Part other, boolean oneFirst) {
        guessed = words(one) == words(other);
        namesOrder = role.equals(one.text()) == oneFirst ? 1 : -1;
    }

    /** Whether what stands beside the period is no place but a name, as what stands above it is. */
    private boolean isName(Part beside, Part above) {
        boolean place = !topic.equals("education") && Places.isWithRegion(beside.text());
        boolean role = TellingWords.ROLE.isIn(beside.text()) || (!place && TellingWords.DEGREE.isIn(beside.text()));
        boolean strikes = beside.weight() >= above.weight() && (beside.styled() || !above.styled());
        return role || strikes || !above.apart().isEmpty();
    }

    /** The role is what has the words of roles and degrees, is all of its line, or is nearest. */
    private void share(List<Part> names) {
        if (names.isEmpty()) {
            return;
        }
        int at = best(names);
        Part best = names.get(at);
        role = best.text();
        roleStyle = best.style();
        aloneRole = best.styled() && !best.mixed();
        if (names.size() > 1) {
            List<Part> others = new ArrayList<>(names);
            others.remove(at);
            organization = Naming.name(others);
        } else {
            Naming.Split split = Naming.split(role, topic.equals("education"));
            if (names.get(0).mixed()
                    && split.organization().isEmpty()
                    && !names.get(0).lead().equals(role)) {
                split = Naming.split(names.get(0));
            }
            boolean parted = !split.organization().isEmpty()
                    && Separators.COMMA.matcher(role).find();
            order = !parted ? 0 : role.startsWith(split.role()) ? 1 : -1;
            role = split.role();
            organization = split.organization();
            place = place.isEmpty() ? split.place() : place;
        }
    }

    private static int best(List<Part> names) {
        int best = 0;
        int most = names.size() > 1 ? score(names.get(0)) : 0;
        for (int i = 1; i < names.size(); i++) {
            int score = score(names.get(i));
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    private static int score(Part part) {
        String head = part.mixed() ? part.lead() : part.text();
        return words(head) + (part.mixed() ? 0 : 1);
    }

    private static int words(Part part) {
        return words(part.mixed() ? part.lead() : part.text());
    }

    private static int words(String head) {
        int words = TellingWords.ROLE.count(head) + TellingWords.DEGREE.count(head);
        int others = TellingWords.ORGANIZATION.count(head) + TellingWords.SCHOOL.count(head);
        return 2 * Math.min(words, 2) - 2 * Math.min(others, 1);
    }

    /** The line below the period; where a name in bold is above one that is not, the organization is. */
    void organizationBelow(PrintedLine line) {
        List<Segment> segments = line.segments();
        String first = Naming.name(Part.of(segments.get(0), line.styled()));
        boolean swapped = TellingWords.ROLE.isIn(first) && !TellingWords.ROLE.isIn(role) && !role.isEmpty();
        guessed = !role.isEmpty() && words(first) == words(role);
        swapped |= guessed && aloneRole && roleStyle.bold() && !line.style().bold();
        namesOrder = role.isEmpty() ? 0 : swapped ? -1 : 1;
        organization = swapped ? role : first;
        role = swapped ? first : role;
        if (segments.size() > 1 && place.isEmpty()) {
            place = segments.get(segments.size() - 1).text();
        } else if (segments.size() > 1 && swapped) {
            place = place.isEmpty() ? segments.get(1).text() : place;
        }
    }

    /** Whether the name beside the time and the one below are organizations: they are set alike, or only the third is a role. */
    boolean areOrganizations(PrintedLine second, PrintedLine third) {
        boolean only = words(role) <= 0 && words(second.text()) <= 0 && TellingWords.ROLE.isIn(third.text());
        return only || (isLike(second) && !isLike(third));
    }

    void organizationsAbove(PrintedLine second, PrintedLine third) {
        String first = role.isEmpty() ? organization : role;
        organization = first + ", " + second.text();
        role = third.text();
        namesOrder = -1;
    }

    /** Whether a line names the role, and what was taken for it is none. */
    boolean lacksRoleOf(PrintedLine line) {
        return hasOrganization() && (role.isEmpty() || (words(role) <= 0 && TellingWords.ROLE.isIn(line.text())));
    }

    /** The line below the organization and the period. */
    void roleBelow(PrintedLine line) {
        place = place.isEmpty() ? role : place;
        role = line.text();
        namesOrder = -1;
    }

    FoundJob job(FoundPeriod period, int page) {
        if (organization.isEmpty()
                && topic.equals("education")
                && !place.isEmpty()
                && !role.isEmpty()
                && role.equals(place)) {
            place = "";
        }
        return new FoundJob(role, organization, false, period, place, page);
    }
}
