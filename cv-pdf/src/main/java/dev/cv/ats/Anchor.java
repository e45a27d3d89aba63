package dev.cv.ats;

import dev.cv.vocabulary.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line that says when: a period by itself, or at the end or the beginning of a few words.
 *
 * @param rest what else stands on the line, from left to right
 */
record Anchor(FoundPeriod period, List<Part> rest) {

    private static final int MOST_WORDS = 14;
    private static final int MOST_ON_LINE = 32;
    private static final Pattern OPENING = Pattern.compile("[\\s(\\[:" + Separators.MARKS + "]+$");
    private static final Pattern CLOSING = Pattern.compile("^[\\s)\\]:" + Separators.MARKS + "]+");
    private static final Pattern BULLET = Pattern.compile("^(?:\\d{1,2}[.)]|[\u2022\u2013*\u25E6\u25AA-])\\s*");
    private static final Set<String> LISTED = Set.of("work", "education", "volunteer", "");

    @SuppressWarnings("ReferenceEquality") // which segment it is, not what it says
    static Optional<Anchor> of(PrintedLine line, String topic) {
        boolean bullet = line.isBullet();
        if (line.goesOn() || line.words() > MOST_ON_LINE || (bullet && !LISTED.contains(topic))) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        Optional<FoundPeriod> period = Optional.empty();
        TextStyle body = line.style();
        for (int i = 0; i < line.segments().size(); i++) {
            Segment segment = line.segments().get(i);
            boolean styled = i == 0 ? line.styled() : !segment.style().equals(body);
            Part part = Part.of(segment, styled);
            String text =
                    bullet && parts.isEmpty() ? BULLET.matcher(part.text()).replaceFirst("") : part.text();
            Optional<Cut> cut = period.isPresent() ? Optional.empty() : Cut.of(text, bullet);
            if (cut.isPresent()) {
                period = Optional.of(cut.get().period());
                text = cut.get().rest();
            }
            if (!text.isEmpty()) {
                parts.add(part.with(text));
            }
        }
        return period.map(found -> new Anchor(found, List.copyOf(parts)));
    }

    /** A text less its period. */
    private record Cut(FoundPeriod period, String rest) {

        static Optional<Cut> of(String text, boolean bullet) {
            List<FoundPeriod> all = DateFinder.in(text);
            for (int i = all.size() - 1; i >= 0; i--) {
                FoundPeriod period = all.get(i);
                String before = text.substring(0, period.begin());
                String after = text.substring(period.end());
                String left = OPENING.matcher(before).replaceFirst("");
                String right = CLOSING.matcher(after).replaceFirst("");
                boolean parted = !left.equals(before.strip()) || !right.equals(after.strip());
                if (left.isEmpty() && right.isEmpty()) {
                    return Optional.of(new Cut(period, ""));
                }
                String rest = left.isEmpty() ? right : left;
                boolean oneSided = left.isEmpty() || right.isEmpty();
                boolean sure = bullet ? period.isRange() && parted : parted || (period.isRange() && isName(rest));
                if (oneSided && sure && rest.split(" ", -1).length <= MOST_WORDS && !rest.endsWith(".")) {
                    return Optional.of(new Cut(period, rest));
                }
            }
            return Optional.empty();
        }

        /** Whether the words nearest to the period are no part of a sentence. */
        private static boolean isName(String rest) {
            String last = rest.substring(rest.lastIndexOf(' ') + 1);
            return !Character.isLowerCase(last.codePointAt(0));
        }
    }
}
