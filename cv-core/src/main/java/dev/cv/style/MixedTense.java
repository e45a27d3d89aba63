package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.model.Entry;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds items in the present tense in a past job of which most items are in the past tense; in English. */
final class MixedTense implements Rule {

    private static final Pattern FIRST_WORDS = Pattern.compile("\\s*(\\p{L}+)[\\s,]+(\\S+).*", Pattern.DOTALL);
    private static final int FEWEST_PAST = 2;

    private record Opening(Passage passage, String first, String second, int at) {}

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Integer, List<Opening>> jobs = new LinkedHashMap<>();
        for (Passage passage : Passages.of(subject.resume())) {
            Matcher words = FIRST_WORDS.matcher(passage.text());
            if (isOfPastJob(passage, subject.today())
                    && words.matches()
                    && passage.isPlain(words.start(1), words.end(1))) {
                jobs.computeIfAbsent(passage.place().group(), any -> new ArrayList<>())
                        .add(new Opening(passage, words.group(1), words.group(2), words.start(1)));
            }
        }
        jobs.values().forEach(items -> check(items, findings));
    }

    private static boolean isOfPastJob(Passage passage, LocalDate today) {
        boolean job = passage.place()
                .section()
                .filter(section -> section.kind() == SectionKind.WORK || section.kind() == SectionKind.VOLUNTEER)
                .isPresent();
        return job
                && passage.kind() == Passage.Kind.ITEM
                && passage.isIn("en")
                && end(passage).filter(end -> end.isBefore(month(today))).isPresent();
    }

    private static Optional<PartialDate> end(Passage passage) {
        return passage.place()
                .entry()
                .flatMap(Entry::period)
                .filter(period -> !period.present() && !period.expected())
                .flatMap(Period::end);
    }

    private static PartialDate month(LocalDate today) {
        return new PartialDate(today.getYear(), OptionalInt.of(today.getMonthValue()), OptionalInt.empty());
    }

    private static void check(List<Opening> items, Findings findings) {
        EnglishVerbs verbs = EnglishVerbs.get();
        long past = items.stream().filter(item -> verbs.isPast(item.first)).count();
        List<Opening> present = items.stream()
                .filter(item -> verbs.pastOfPresent(item.first, item.second).isPresent())
                .toList();
        if (past < FEWEST_PAST || past <= present.size()) {
            return;
        }
        for (Opening item : present) {
            findings.report(
                    StyleProblem.MIXED_TENSE,
                    item.passage.at(item.at),
                    item.first,
                    end(item.passage)
                            .map(PartialDate::year)
                            .map(String::valueOf)
                            .orElse(""),
                    verbs.pastOfPresent(item.first, item.second).orElseThrow());
        }
    }
}
