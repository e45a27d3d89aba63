package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.style.Passage.Kind;
import dev.cv.vocabulary.DateWords;
import dev.cv.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds hyphens that stand between words of running text as if they were dashes. */
final class HyphenForDash implements Rule {

    private static final Pattern HYPHEN =
            Pattern.compile("([\\p{L}\\p{N}]+)[)\"\u201D']?( - )[(\"\u201C']?([\\p{L}\\p{N}]+)");
    private static final Set<Kind> PROSE = Set.of(Kind.PARAGRAPH, Kind.ITEM, Kind.ORGANIZATION);

    /** Shorter ones are rather a name and its place, or a skill and its level. */
    private static final int FEWEST_WORDS = 8;

    @Override
    public void check(Subject subject, Findings findings) {
        List<Passage> passages = Passages.of(subject.resume());
        String dash = isLong(passages) ? "\u2014" : "\u2013";
        for (Passage passage : passages) {
            if (!PROSE.contains(passage.kind()) || passage.text().split("\\s+", -1).length < FEWEST_WORDS) {
                continue;
            }
            List<MatchResult> hyphens = hyphens(passage.text());
            if (hyphens.stream().noneMatch(HyphenForDash::isAtDate)) {
                hyphens.stream()
                        .filter(found -> passage.isPlain(found.start(), found.end()))
                        .forEach(found -> report(found, passage, dash, findings));
            }
        }
    }

    /** One with a time in it tells rather what was where and when than a sentence. */
    private static boolean isAtDate(MatchResult found) {
        return Stream.of(found.group(1), found.group(3))
                .anyMatch(word -> !DateWords.all().meanings(Folding.key(word)).isEmpty()
                        || word.codePoints().allMatch(Character::isDigit));
    }

    private static List<MatchResult> hyphens(String text) {
        List<MatchResult> all = new ArrayList<>();
        Matcher found = HYPHEN.matcher(text);
        for (int at = 0; found.find(at); at = found.end(2)) {
            all.add(found.toMatchResult());
        }
        return all;
    }

    private static void report(MatchResult found, Passage passage, String dash, Findings findings) {
        int hyphen = found.start(2) + 1;
        Reporting.report(
                findings,
                passage.replace(hyphen, hyphen + 1, dash),
                StyleProblem.HYPHEN_FOR_DASH,
                passage.at(hyphen),
                found.group(),
                found.group().replace(" - ", " " + dash + " "));
    }

    /** Whether dashes between words are long ones in this résumé. */
    private static boolean isLong(List<Passage> passages) {
        int difference = 0;
        for (Passage passage : passages) {
            if (PROSE.contains(passage.kind())) {
                difference += passage.text().split(" \u2014 ", -1).length
                        - passage.text().split(" \u2013 ", -1).length;
            }
        }
        return difference > 0;
    }
}
