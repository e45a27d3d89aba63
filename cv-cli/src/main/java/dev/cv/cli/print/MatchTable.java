package dev.cv.cli.print;

import dev.cv.match.Advert;
import dev.cv.match.EditionMatch;
import dev.cv.match.Hit;
import dev.cv.match.IgnoredLine;
import dev.cv.match.Place;
import dev.cv.match.TermMatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a job ad and résumés have in common, for people.
 *
 * @param matches by what the résumé is called, that which is looked at closely first
 */
public record MatchTable(Advert ad, Map<String, EditionMatch> matches) {

    private static final int LONGEST_CELL = 44;
    private static final int LONGEST_LINE = 60;

    public List<String> lines() {
        Map.Entry<String, EditionMatch> first = matches.entrySet().iterator().next();
        List<String> lines = new ArrayList<>();
        if (!isInAdsLanguage(first.getValue())) {
            lines.add("The ad is in " + ad.language() + ", the résumé in "
                    + Locale.forLanguageTag(first.getValue().language()).getDisplayLanguage(Locale.ENGLISH)
                    + ": only words that both languages have can match.");
            lines.add("");
        }
        addTable(first.getKey(), first.getValue(), lines);
        addPlain(first.getValue(), lines);
        if (matches.size() > 1) {
            addEditions(first.getValue(), lines);
        }
        addIgnored(lines);
        return lines;
    }

    private boolean isInAdsLanguage(EditionMatch match) {
        return Locale.forLanguageTag(match.language()).getLanguage().equals(ad.code());
    }

    private void addTable(String name, EditionMatch match, List<String> lines) {
        lines.add(counted(match) + " of the ad stand in " + name + ":");
        lines.add("");
        TextTable table = new TextTable("term", "in the ad", "found as", "entry", "at", "page");
        for (TermMatch term : match.terms()) {
            if (term.isFound()) {
                Hit hit = term.hits().get(0);
                table.add(
                        term.term().text(),
                        times(term.term().times()),
                        term.hits().stream().map(Hit::text).distinct().limit(3).collect(Collectors.joining(", ")),
                        hit.place().map(Place::title).map(MatchTable::shortened).orElse("-"),
                        hit.place()
                                        .map(place -> place.position().file().shownAs() + ":"
                                                + place.position().line())
                                        .orElse("-")
                                + (term.hits().size() > 1
                                        ? " and " + (term.hits().size() - 1) + " more"
                                        : ""),
                        pages(term.hits()));
            }
        }
        if (match.found() > 0) {
            table.lines().forEach(line -> lines.add("  " + line));
            lines.add("");
        }
        List<TermMatch> missing =
                match.terms().stream().filter(term -> !term.isFound()).toList();
        if (!missing.isEmpty()) {
            lines.add("Missing:");
            lines.add("");
            TextTable rest = new TextTable("term", "in the ad", "ad's line", "in part");
            missing.forEach(term -> rest.add(
                    term.term().text(),
                    times(term.term().times()),
                    String.valueOf(term.term().line()),
                    String.join(", ", term.parts())));
            rest.lines().forEach(line -> lines.add("  " + line));
            lines.add("");
        }
    }

    private void addPlain(EditionMatch match, List<String> lines) {
        if (match.plain().isEmpty()) {
            return;
        }
        lines.add("Of " + match.plain().size() + " plain words that the ad has once:");
        lines.addAll(WrappedText.of("  found: ", words(match.plain(), true)));
        lines.addAll(WrappedText.of("  not:   ", words(match.plain(), false)));
        lines.add("");
    }

    private static List<String> words(Collection<TermMatch> terms, boolean found) {
        return terms.stream()
                .filter(term -> term.isFound() == found)
                .map(term -> term.term().text())
                .toList();
    }

    private void addEditions(EditionMatch first, List<String> lines) {
        lines.add("In each résumé that there is:");
        lines.add("");
        TextTable table = new TextTable("résumé", "terms", "adds", "lacks");
        matches.forEach((name, match) -> table.add(
                name,
                match.found() + " of " + match.terms().size(),
                String.join(", ", match.beyond(first)),
                String.join(", ", first.beyond(match))));
        table.lines().forEach(line -> lines.add("  " + line));
        lines.add("");
    }

    private void addIgnored(List<String> lines) {
        lines.add("Ignored: " + counted(ad.numbers(), "number") + ", " + counted(ad.addresses(), "address")
                + ", and as too common " + counted(ad.common().size(), "word") + ":");
        lines.addAll(WrappedText.of("  ", ad.common()));
        for (IgnoredLine line : ad.ignoredLines()) {
            String text = line.text();
            lines.add("  " + ad.file().shownAs() + ":" + line.line() + ": " + line.reason() + ": "
                    + (text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text));
        }
    }

    private static String counted(EditionMatch match) {
        return match.found() + " of " + match.terms().size() + " terms";
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : noun.endsWith("s") ? "es" : "s");
    }

    private static String times(int times) {
        return times == 1 ? "once" : times + " times";
    }

    private static String pages(List<Hit> hits) {
        return hits.stream().map(hit -> String.valueOf(hit.page())).distinct().collect(Collectors.joining(", "));
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_CELL
                ? title.substring(0, LONGEST_CELL - 1).strip() + "…"
                : title;
    }
}
