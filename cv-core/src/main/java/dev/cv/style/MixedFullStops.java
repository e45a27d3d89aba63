package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.model.SectionKind;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds items that end with a full stop where most beside them do not, or the other way round. */
final class MixedFullStops implements Rule {

    private static final int FEWEST_WORDS = 3;

    /** What may end a phrase with a stop of its own. */
    private static final Pattern SHORT_FORM = Pattern.compile(
            "(?iu).*(?<![\\p{L}\\p{N}])(?:\\p{L}|\\p{L}\\.\\p{L}|" + WordList.anyOf("abbreviation") + ")\\.");

    private static final Pattern SEVERAL_SENTENCES =
            Pattern.compile("(?su).*[\\p{L}\\p{N})\"\u201D][.!?]\\s+\\p{Lu}.*");

    private record End(Passage passage, boolean stop) {}

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Integer, List<End>> groups = new LinkedHashMap<>();
        for (Passage passage : Passages.of(subject.resume())) {
            boolean alone = passage.place()
                    .item()
                    .filter(item -> item.blocks().size() == 1)
                    .isPresent();
            boolean letter = passage.place()
                    .section()
                    .filter(section -> section.kind() == SectionKind.LETTER)
                    .isPresent();
            if (alone && !letter && passage.kind() == Passage.Kind.ITEM) {
                end(passage)
                        .ifPresent(end -> groups.computeIfAbsent(passage.place().group(), any -> new ArrayList<>())
                                .add(end));
            }
        }
        groups.values().forEach(ends -> check(ends, findings));
    }

    /** How an item ends; empty where that says nothing, as a colon, a short form or code. */
    private static Optional<End> end(Passage passage) {
        String text = passage.text().strip();
        if (text.split("\\s+", -1).length < FEWEST_WORDS
                || SHORT_FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        char last = text.charAt(text.length() - 1);
        char before = text.charAt(text.length() - 2);
        boolean word = Character.isLetterOrDigit(last) || last == ')' || last == '%';
        boolean plain = passage.isPlain(text.length() - 2, text.length());
        return plain
                        && ((last == '.' && before != '.')
                                || (word && Character.UnicodeScript.of(last) != Character.UnicodeScript.HAN))
                ? Optional.of(new End(passage, last == '.'))
                : Optional.empty();
    }

    private static void check(List<End> ends, Findings findings) {
        long stops = ends.stream().filter(End::stop).count();
        boolean stopIsUsual = stops * 2 > ends.size();
        if (stops == 0 || stops == ends.size()) {
            return;
        }
        long usual = stopIsUsual ? stops : ends.size() - stops;
        boolean most = usual * 2 > ends.size();
        for (End end : ends) {
            // Between sentences there must be stops, so that the last of them is right.
            boolean sentences =
                    end.stop && SEVERAL_SENTENCES.matcher(end.passage.text()).matches();
            if (end.stop != stopIsUsual && !sentences) {
                report(end, most, usual, ends.size(), findings);
            }
        }
    }

    private static void report(End end, boolean most, long usual, int all, Findings findings) {
        Passage passage = end.passage;
        int last = passage.text().stripTrailing().length() - 1;
        Optional<Repair> repair = end.stop ? passage.replace(last, last + 1, "") : passage.append(last, ".");
        Reporting.report(
                findings,
                repair.filter(any -> most && passage.endsPlainly()),
                StyleProblem.MIXED_FULL_STOPS,
                passage.at(last),
                end.stop ? "with" : "without",
                usual,
                all,
                end.stop ? "leave the full stop out" : "end it with a full stop");
    }
}
