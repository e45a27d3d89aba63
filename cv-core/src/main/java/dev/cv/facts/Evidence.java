package dev.cv.facts;

import dev.cv.model.SectionKind;
import dev.cv.vocabulary.Countries;
import dev.cv.vocabulary.WordSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How much speaks for what a part of a head may be: words, shape, markup, place, and what other entries taught. */
final class Evidence {

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}(?:\\s+\\d{4,6})?|[A-Z]\\.[A-Z]\\.");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}&]{1,5}");
    /** {@code ACME interactive}. */
    private static final Pattern BRAND = Pattern.compile("\\p{Lu}{3,8}\\s\\p{Ll}+");

    private static final Pattern QUOTED =
            Pattern.compile(".*[\u00AB\u201E\u201C\"\u300C].+[\u00BB\u201C\u201D\"\u300D].*");
    private static final Pattern DENSE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{16,}");
    /** The form of a company, at an end of its name, has no more characters. */
    private static final int LONGEST_FORM = 4;

    /** Words that tell of a time without one: {@code (ongoing)}. */
    private static final WordSet GOING_ON = new WordSet("present.also", "completed.also", "expected.also");

    private static final WordSet SMALL = new WordSet("small", "small.name", "small.place");
    private static final int LONG_WORD = 7;

    private static final Pattern DIGITS = Pattern.compile(".*\\p{Nd}.*");
    private static final Pattern SCORE = Pattern.compile(".*\\d[.,:/]\\d.*|.*%.*");
    private static final int LONG = 60;

    /** How much speaks against a remark in brackets. */
    private static final double REMARK = 4;

    /** How much what other entries taught may count. */
    private static final double TAUGHT = 3;

    /** How much a label counts. */
    private static final double SAID = 8;

    private final boolean amongSchools;
    private final Set<String> known;
    private final Map<String, Map<Label, Double>> taught = new HashMap<>();

    /**
     * Evidence for a section.
     *
     * @param known names of organizations that the document has elsewhere, in lower case
     */
    Evidence(SectionKind kind, Set<String> known) {
        this.amongSchools = kind == SectionKind.EDUCATION;
        this.known = known;
    }

    /** Remembers what stood in a part's place, and how sure that is, from 0 to 1. */
    void teach(HeadPart part, Label label, double certainty) {
        for (String slot : List.of(part.slot(), part.slotFromEnd())) {
            taught.computeIfAbsent(slot, any -> new EnumMap<>(Label.class)).merge(label, certainty, Double::sum);
        }
    }

    /** What speaks for each label by itself, which no other entry changes; below 0 where more speaks against it. */
    Map<Label, Double> own(HeadPart part) {
        Map<Label, Double> scores = new EnumMap<>(Label.class);
        if (part.said().isPresent()) {
            for (Label label : Label.values()) {
                scores.put(label, label == part.said().get() ? SAID : -SAID);
            }
        } else {
            weigh(part, scores);
        }
        return scores;
    }

    /** What speaks for each label once other entries taught; a label in words needs no teaching. */
    Map<Label, Double> withTaught(HeadPart part, Map<Label, Double> own) {
        if (part.said().isPresent()) {
            return own;
        }
        Map<Label, Double> scores = new EnumMap<>(own);
        for (String slot : List.of(part.slot(), part.slotFromEnd())) {
            Map<Label, Double> weights = taught.getOrDefault(slot, Map.of());
            double all = 0.5;
            for (double weight : weights.values()) {
                all += weight;
            }
            double sum = all;
            weights.forEach((label, weight) -> scores.merge(label, TAUGHT / 2 * weight / sum, Double::sum));
        }
        return scores;
    }

    /** Whether its words say that it is a place. */
    boolean saysPlace(HeadPart part) {
        return RoleWords.isPlace(part.text()) || isState(part);
    }

    /** Whether it is written as the letters of a state are: {@code CA}, {@code N.Y.}, {@code TX 78701}. */
    boolean isState(HeadPart part) {
        return STATE.matcher(part.text()).matches();
    }

    /** Whether it tells of a place before it in which country that is: {@code UK}, {@code France}. */
    boolean saysCountry(HeadPart part) {
        return saysPlace(part) && !RoleWords.isNoPlace(part.text());
    }

    /** Whether it is the name of a country, and of no town. */
    boolean isCountry(HeadPart part) {
        return saysPlace(part) && Countries.isName(part.text());
    }

    /** Whether its words say what it is. */
    boolean saysAny(HeadPart part) {
        return saysPlace(part)
                || RoleWords.isRole(part.text())
                || RoleWords.isOrganization(part.text())
                || SchoolWords.isSchool(part.text(), amongSchools)
                || SchoolWords.isDegree(part.text());
    }

    /** Whether it goes on with the role, or the degree, that stands before its comma. */
    boolean isMoreOfRole(HeadPart part) {
        boolean goesOn = Character.isLowerCase(part.text().codePointAt(0)) && RoleWords.isRole(part.text());
        return amongSchools ? !DIGITS.matcher(part.text()).matches() : goesOn || RoleWords.isField(part.text());
    }

    /** Whether it goes on with the school that stands before its comma. */
    boolean isMoreOfSchool(HeadPart part) {
        return SchoolWords.isSchool(part.text(), amongSchools);
    }

    private void weigh(HeadPart part, Map<Label, Double> scores) {
        String text = part.text();
        boolean isKnown = known.contains(text.toLowerCase(Locale.ROOT));
        boolean state = STATE.matcher(text).matches() && part.before().startsWith(",") && part.index() > 0;
        boolean role = RoleWords.isRole(text) && !state;
        boolean degree = SchoolWords.isDegree(text) && !state;
        boolean school = SchoolWords.isSchool(text, amongSchools) && !degree;
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean organization = RoleWords.isOrganization(text) && !state && !(role && RoleWords.isRole(last));
        boolean field = RoleWords.isField(text);
        boolean place = RoleWords.isPlace(text) && !organization && !school;
        boolean placeIn = !place && RoleWords.hasPlace(text) && !organization && !school;
        boolean name = looksLikeName(text) || ShortNames.endsWithShort(text);
        boolean isShort = part.bracketed()
                && CAPITALS.matcher(text).matches()
                && !STATE.matcher(text).matches();
        boolean digits = DIGITS.matcher(text).matches();
        boolean sentence = isSentence(text);
        boolean wordless = text.codePoints().noneMatch(Character::isLetter);
        boolean doing = part.isBeforeAt() && WorkKinds.has(text); // an internship at Acme is what one was there
        boolean kindOfWork =
                WorkKinds.has(text) && !doing && !role && !RoleWords.isPlace(text); // Remote is a place, too
        scores.put(
                Label.ORGANIZATION,
                (part.isLink() ? 2 : 0)
                        + (isKnown ? 4 : 0)
                        + (organization ? 3 : 0)
                        + (school ? amongSchools ? 4.5 : 2.5 : 0)
                        + (part.isBehindAt() && name ? 2.5 : 0)
                        + (name
                                ? 0.6
                                : Character.isLowerCase(text.codePointAt(0))
                                        ? -2
                                        : BRAND.matcher(text).matches() ? 0 : -1)
                        + (CAPITALS.matcher(text).matches() ? 0.8 : 0)
                        + (isWhole(part) && !name && Character.isUpperCase(text.codePointAt(0)) ? 1.2 : 0)
                        + (QUOTED.matcher(text).matches() ? 1 : 0)
                        + (ShortNames.endsWithShort(text) ? 1.5 : 0)
                        - (isShort ? 2 : 0)
                        - (role && !organization ? 2 : 0)
                        - (degree ? amongSchools ? 3 : 1 : 0)
                        - (field ? 3 : 0)
                        - (place ? 3 : 0)
                        - (state ? 2 : 0)
                        - (kindOfWork ? 3 : 0)
                        - (digits ? 0.4 : 0)
                        - (wordless || GOING_ON.isAllOf(text) ? 4 : 0)
                        - (sentence ? 6 : 0)
                        - (part.bracketed() ? isRemark(part) ? REMARK : 0.5 : 0));
        scores.put(
                Label.ROLE,
                (role || doing ? amongSchools ? 0.5 : 3 : 0)
                        + (degree ? amongSchools ? 4 : 2 : 0)
                        + (field ? 0.8 : 0)
                        + (digits ? -0.5 : 0.3)
                        - (RoleWords.isUnit(text) && !role ? 2.5 : 0)
                        - (isKnown ? 4 : 0)
                        - (placeIn && !role ? 1 : 0)
                        - (part.isLink() ? 1 : 0)
                        - (organization && !role ? 2 : 0)
                        - (school && !role ? 2 : 0)
                        - (part.isBehindAt() ? 2 : 0)
                        - (place ? 3 : 0)
                        - (part.bracketed() ? isRemark(part) ? 1.5 : 0.7 : 0)
                        - (kindOfWork ? 2 : 0)
                        - (isShort ? 2 : 0)
                        - (wordless || GOING_ON.isAllOf(text) ? 4 : 0)
                        - (SCORE.matcher(text).matches() ? 1.5 : 0));
        boolean address = ContactKinds.isWithCode(text) && !organization && !school;
        scores.put(
                Label.PLACE,
                (place ? 3.5 : placeIn ? 0.8 : 0)
                        + (address ? 5 : 0)
                        + (state ? 2.5 : 0)
                        - (kindOfWork ? 3 : 0)
                        + (name ? 0.2 : -1)
                        + (part.bracketed() ? 0.8 : 0)
                        + (part.fromEnd() == 0 && part.index() > 0 ? 0.2 : 0)
                        + (part.line().time().isPresent() ? 0.4 : 0)
                        - (isKnown ? 4 : 0)
                        - (role || degree ? 3 : 0)
                        - (organization || school ? 3 : 0)
                        - (RoleWords.isUnit(text) ? 2.5 : field ? 1 : 0)
                        - (part.isLabelOfTime() || GOING_ON.isAllOf(text) ? 3 : 0)
                        - (isShort && !place && !state ? 2 : 0)
                        - (part.isBehindAt() ? 1 : 0)
                        - (digits ? 2 : 0)
                        - (part.isLink() ? 1 : 0)
                        - (part.isCode() ? 1.5 : 0)
                        - (WordSet.words(text).size() > 4 ? 1 : 0));
        scores.put(
                Label.OTHER,
                (kindOfWork ? 2.5 : 0)
                        + (text.length() > LONG ? 1.5 : 0)
                        + (text.endsWith(".") && !organization ? 1 : 0)
                        + (SCORE.matcher(text).matches() ? 1 : 0)
                        + (text.indexOf(':') > 0 ? 0.7 : 0));
    }

    /** Whether the brackets stand behind a name, which they tell more of: {@code Acme (a company of Corp)}. */
    private boolean isRemark(HeadPart part) {
        String text = part.line().line().text();
        int open = Math.max(0, part.start() - 1);
        return HeadPart.of(part.line()).stream()
                .filter(before -> before.end() <= open
                        && text.substring(before.end(), open).isBlank())
                .anyMatch(before -> !before.bracketed()
                        && !RoleWords.isRole(before.text())
                        && !saysPlace(before)
                        && !SchoolWords.isDegree(before.text())
                        && !WorkKinds.has(before.text()));
    }

    /** Whether it is a line that was taken for a name only as there is no other part of it. */
    boolean isUnlikeName(HeadPart part) {
        String text = part.text();
        return isWhole(part)
                && part.said().isEmpty()
                && !part.isLink()
                && !looksLikeName(text)
                && !RoleWords.isOrganization(text)
                && !SchoolWords.isSchool(text, amongSchools);
    }

    /** A line's only part among schools, which is a name, however long. */
    private boolean isWhole(HeadPart part) {
        return amongSchools && part.index() + part.fromEnd() == 0;
    }

    /** Whether a text of a script without spaces tells of an organization within it: a name has its form at an end. */
    private static boolean isSentence(String text) {
        return DENSE.matcher(text).matches()
                && RoleWords.isOrganization(text)
                && !RoleWords.isOrganization(text.substring(0, LONGEST_FORM))
                && !RoleWords.isOrganization(text.substring(text.length() - LONGEST_FORM));
    }

    /** Short, and every longer word begins with a capital, a digit, or in a script that has no capitals. */
    static boolean looksLikeName(String text) {
        List<String> words = List.of(text.split("\\s+", -1));
        if (text.length() > 50 || words.size() > 7 || Character.isLowerCase(text.codePointAt(0))) {
            return false;
        }
        return words.stream()
                .noneMatch(word -> word.length() > 3
                        && Character.isLowerCase(word.codePointAt(0))
                        && !(word.length() < LONG_WORD && SMALL.isAllOf(word)));
    }
}
