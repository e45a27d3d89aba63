package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.model.SectionKind;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds entries that speak of the writer as {@code I} or {@code my} where most do not; in English and German. */
final class MixedPerson implements Rule {

    private static final Set<Passage.Kind> TOLD = Set.of(Passage.Kind.PARAGRAPH, Passage.Kind.ITEM);

    /** {@code I} is a numeral behind a name, behind these words, and where no verb follows: {@code UNIVAC I}. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\p{L}\\p{N}'\u2019.-])(?:"
            + "(?<!\\p{Lu}[\\p{L}\\p{N}-]{0,30}+ )(?<!" + anyOf("en", "person.numbered") + " )"
            + "I(?:['\u2019](?:m|ve|d|ll))?(?= (?!" + anyOf("en", "person.no.verb") + " )\\p{Ll})"
            + "|my(?= \\p{Ll})|(?<=^|[.!?] )My(?= \\p{Ll})|myself)(?![\\p{L}\\p{N}-])");

    private static final Pattern GERMAN = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + anyOf("de", "person")
            + "|(?<=^|[.!?] )(?i:" + anyOf("de", "person") + "))(?![\\p{L}\\p{N}-])");

    private record Said(Passage passage, int at, String word) {}

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Integer, List<Said>> sayings = new LinkedHashMap<>();
        Set<Integer> entries = new LinkedHashSet<>();
        for (Passage passage : Passages.of(subject.resume())) {
            if (passage.place().entry().isPresent() && isTold(passage)) {
                entries.add(passage.place().group());
                List<Said> said = said(passage);
                if (!said.isEmpty()) {
                    sayings.computeIfAbsent(passage.place().group(), any -> new ArrayList<>())
                            .addAll(said);
                }
            }
        }
        int without = entries.size() - sayings.size();
        if (without < sayings.size()) {
            return; // the pronoun is the rule here
        }
        sayings.values()
                .forEach(said -> findings.report(
                        StyleProblem.MIXED_PERSON,
                        said.get(0).passage.at(said.get(0).at),
                        said.get(0).word,
                        without,
                        entries.size()));
    }

    private static boolean isTold(Passage passage) {
        SectionKind kind = passage.place().section().orElseThrow().kind();
        boolean speaks = kind == SectionKind.LETTER || kind == SectionKind.PROFILE || kind == SectionKind.REFERENCES;
        return !speaks && TOLD.contains(passage.kind()) && (passage.isIn("en") || passage.isIn("de"));
    }

    private static List<Said> said(Passage passage) {
        List<Said> said = new ArrayList<>();
        Matcher found = (passage.isIn("de") ? GERMAN : ENGLISH).matcher(passage.text());
        while (found.find()) {
            if (passage.isPlain(found.start(), found.end()) && !isQuoted(passage.text(), found.start())) {
                said.add(new Said(passage, found.start(), found.group()));
            }
        }
        return said;
    }

    private static boolean isQuoted(String text, int at) {
        String before = text.substring(0, at);
        return before.lastIndexOf('\u201C') > before.lastIndexOf('\u201D')
                || before.lastIndexOf('\u201E') > Math.max(before.lastIndexOf('\u201C'), before.lastIndexOf('\u201D'))
                || before.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static String anyOf(String language, String key) {
        return WordList.anyOf(WordList.in(language, key));
    }
}
