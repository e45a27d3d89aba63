package dev.cv.cli.print;

import static dev.cv.cli.print.JsonLine.quoted;

import dev.cv.match.Advert;
import dev.cv.match.EditionMatch;
import dev.cv.match.Hit;
import dev.cv.match.TermMatch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a job ad and résumés have in common, for other tools. (FORMAT.md, "Match") */
public record MatchJson(Advert ad, Map<String, EditionMatch> matches) {

    public String text() {
        String ignored = ad.ignoredLines().stream()
                .map(line -> "{\"line\":" + line.line() + ",\"reason\":" + quoted(line.reason()) + ",\"text\":"
                        + quoted(line.text()) + "}")
                .collect(Collectors.joining(","));
        String resumes = matches.entrySet().stream()
                .map(one -> resume(one.getKey(), one.getValue()))
                .collect(Collectors.joining(",\n  "));
        return "{\"ad\":" + quoted(ad.file().shownAs()) + ",\"language\":" + quoted(ad.code()) + ",\n \"resumes\":[\n  "
                + resumes
                + "],\n \"ignored\":{\"lines\":[" + ignored + "],\"common\":" + strings(ad.common()) + ",\"numbers\":"
                + ad.numbers()
                + ",\"addresses\":" + ad.addresses() + "}}";
    }

    private static String resume(String name, EditionMatch match) {
        return "{\"name\":" + quoted(name) + ",\"language\":" + quoted(match.language()) + ",\"found\":" + match.found()
                + ",\"of\":" + match.terms().size() + ",\"terms\":" + terms(match.terms())
                + ",\"plain\":" + terms(match.plain()) + "}";
    }

    private static String terms(List<TermMatch> terms) {
        return terms.stream().map(MatchJson::term).collect(Collectors.joining(",\n    ", "[", "]"));
    }

    private static String term(TermMatch match) {
        return "{\"term\":" + quoted(match.term().text()) + ",\"times\":"
                + match.term().times() + ",\"adLine\":"
                + match.term().line() + ",\"kind\":"
                + quoted(match.term().kind().toString().toLowerCase(Locale.ROOT))
                + ",\"hits\":" + match.hits().stream().map(MatchJson::hit).collect(Collectors.joining(",", "[", "]"))
                + (match.parts().isEmpty() ? "" : ",\"parts\":" + strings(match.parts())) + "}";
    }

    private static String hit(Hit hit) {
        String place = hit.place()
                .map(at -> ",\"entry\":" + quoted(at.title()) + ",\"file\":"
                        + quoted(at.position().file().shownAs()) + ",\"line\":"
                        + at.position().line())
                .orElse("");
        return "{\"text\":" + quoted(hit.text()) + ",\"page\":" + hit.page() + place + "}";
    }

    private static String strings(List<String> texts) {
        return texts.stream().map(JsonLine::quoted).collect(Collectors.joining(",", "[", "]"));
    }
}
