package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times with another dash between their dates than most; a hyphen in all of them is a style, too. */
final class MixedDashes implements Rule {

    private static final Pattern DASH =
            Pattern.compile("(?<= )[-\u2013\u2014](?= )|[\u2013\u2014]|(?<=\\d{4})-(?=\\d{4}(?!\\d)|\\p{L})");

    /** The right dash first: where no other is more common, it is the one that is meant. */
    private static final List<String> DASHES = List.of("\u2013", "\u2014", "-");

    private record Dash(Passage passage, int at, String sign, String written) {}

    @Override
    public void check(Subject subject, Findings findings) {
        List<Dash> dashes = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        DASHES.forEach(sign -> counts.put(sign, 0));
        for (WrittenPeriod period : WrittenPeriod.of(subject.resume())) {
            Passage passage = period.passage();
            Matcher dash = DASH.matcher(passage.text());
            if (period.period().start().isPresent() && dash.find()) {
                String written = passage.source(dash.start(), dash.end()).orElse(dash.group());
                dashes.add(new Dash(passage, dash.start(), dash.group(), written));
                counts.merge(dash.group(), 1, Integer::sum);
            }
        }
        String usual = DASHES.get(0);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            usual = count.getValue() > counts.getOrDefault(usual, 0) ? count.getKey() : usual;
        }
        for (Dash dash : dashes) {
            if (!dash.sign.equals(usual)) {
                report(dash, usual, dashes, findings);
            }
        }
    }

    private static void report(Dash dash, String usual, List<Dash> dashes, Findings findings) {
        String written = dashes.stream()
                .filter(other -> other.sign.equals(usual))
                .map(Dash::written)
                .findFirst()
                .orElse(usual);
        Reporting.report(
                findings,
                dash.passage.replace(dash.at, dash.at + 1, written),
                StyleProblem.MIXED_DASHES,
                dash.passage.at(dash.at),
                dash.written,
                written);
    }
}
