package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.dates.DateForm;
import dev.cv.dates.ShownPeriods;
import dev.cv.model.Heading;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.Setting;
import dev.cv.pdf.RenderedPdf;
import dev.cv.proof.Legibility;
import dev.cv.proof.PageBreaks;
import dev.cv.proof.Proof;
import dev.cv.read.ResumeReader;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.Severity;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import dev.cv.theme.ThemeOption;
import dev.cv.theme.Themes;
import dev.cv.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every theme with each end of each option beside each end of every other. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class OptionsTest {

    private static final Path CONTENT = Path.of("src", "test", "resources", "options.md");
    private static final String FACE = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='400'>"
            + "<rect width='300' height='400' fill='#5577aa'/></svg>";
    private static final String LONG = "{name}, {title}, {date}: I agree that what I say here is kept and used to fill"
            + " this position and later ones, by law, until I ask that it be deleted; page {page} of {pages}, {numbers}";

    /** A theme with what is chosen in it. */
    record Case(String theme, int row, Map<String, String> chosen) {

        @Override
        public String toString() {
            return theme + " " + row;
        }
    }

    static Stream<Case> cases() {
        return Themes.NAMES.stream().flatMap(name -> {
            Map<String, List<String>> ends = new LinkedHashMap<>();
            Themes.named(name).orElseThrow().options().stream()
                    .filter(option -> !option.name().startsWith("logo-"))
                    .forEach(option -> ends.put(option.name(), ends(option)));
            List<Map<String, String>> rows = Pairs.of(ends);
            return IntStream.range(0, rows.size()).mapToObj(row -> new Case(name, row, rows.get(row)));
        });
    }

    private static List<String> ends(ThemeOption option) {
        return switch (option.type()) {
            // On one line with its organization a role is no heading, as the engine tags no text within a line so.
            case CHOICE ->
                option.choices().stream()
                        .filter(choice -> !choice.equals("one-line"))
                        .toList();
            case FLAG -> List.of("true", "false");
            case FONT -> List.of("EB Garamond", "IBM Plex Sans");
            case COLOUR -> List.of("#000000", "#5c5c5c");
            case TEXT -> List.of("", longest(option));
            case LENGTH, NUMBER ->
                List.of(
                        option.least().orElseThrow().toString(),
                        option.most().orElseThrow().toString());
        };
    }

    /** A long text with all places that the option has. */
    private static String longest(ThemeOption option) {
        String text = LONG;
        for (String place : List.of("name", "title", "date", "page", "pages", "numbers")) {
            text = option.choices().contains(place) ? text : text.replace("{" + place + "}", place);
        }
        return text;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsDesignStaysGood(Case one) throws IOException {
        SourceTree tree = SourceTree.ofTexts(Map.of("resume.md", Files.readString(CONTENT), "me.svg", FACE));
        Diagnostics diagnostics = new Diagnostics();
        Resume resume = new ResumeReader().read(tree, "resume.md", diagnostics).orElseThrow();
        List<Setting> settings = new ArrayList<>();
        one.chosen().forEach((name, value) -> settings.add(Setting.of(name, value)));
        Theme theme = Themes.named(one.theme()).orElseThrow();
        Look look = Look.of(theme).with(settings, diagnostics);
        RenderedPdf pdf = new ResumeRenderer()
                .render(resume, new PageSetup(look, PageSize.A4, OptionalInt.empty()).asItIs(), tree, diagnostics)
                .orElseThrow();
        // That a last page holds little is told, and right.
        assertThat(diagnostics.all()).noneMatch(told -> told.severity() == Severity.ERROR);

        List<String> faults = new ArrayList<>();
        Proof proof = Proof.of(pdf.bytes());
        String words = words(resume, theme, one.chosen());
        faults.addAll(proof.faults(PageWords.of(resume, look, tree, Set.of(), words), /* columns= */ true));
        faults.addAll(PageBreaks.faults(proof.read()));
        faults.addAll(Legibility.faults(pdf.bytes()));
        // Where short lines stand beside the aside of later pages, pdftotext goes to and fro between them.
        faults.removeIf(fault -> theme.aside().isPresent() && fault.startsWith("by pdftotext,"));
        assertThat(faults).as(one.chosen().toString()).isEmpty();
    }

    /** What the page is to say. */
    private static String words(Resume resume, Theme theme, Map<String, String> chosen) {
        boolean durations = chosen.getOrDefault("durations", "").equals("as-written");
        ShownPeriods periods = new ShownPeriods(
                DateForm.of(chosen.getOrDefault("dates", "")),
                durations,
                Vocabulary.of(resume.metadata().language()));
        Resume shown = periods.of(Themed.arranged(resume, theme));
        String words = ModelWords.of(
                shown,
                Set.of(),
                chosen.getOrDefault("icons", "").equals("true")
                        || chosen.getOrDefault("contact-labels", "").equals("true"));
        for (Section section : shown.sections()) {
            String title = section.heading().map(Heading::text).orElse("");
            words = "capitals".equals(chosen.getOrDefault("title-case", ""))
                    ? words.replace("\n" + title + "\n", "\n" + title.toUpperCase(Locale.ROOT) + "\n")
                    : words;
        }
        return withBullets(words, chosen.getOrDefault("bullets", "")) + chosen.getOrDefault("consent", "");
    }

    private static String withBullets(String words, String bullets) {
        return switch (bullets) {
            case "dash" ->
                words.replace("\n\u2022\n", "\n\0\n")
                        .replace("\n\u2013\n", "\n\u2022\n")
                        .replace("\n\0\n", "\n\u2013\n");
            case "square" -> words.replace("\n\u2022\n", "\n\u25AA\n");
            default -> words;
        };
    }
}
