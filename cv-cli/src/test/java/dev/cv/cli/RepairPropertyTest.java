package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.audit.Audit;
import dev.cv.audit.Finding;
import dev.cv.cli.check.Inspection;
import dev.cv.cli.check.Mending;
import dev.cv.cli.options.ContentOptions;
import dev.cv.cli.print.KnownRules;
import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.testing.RecordText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is broken and repaired is read as it was, repairs leave nothing to repair, and nothing else changes. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class RepairPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Audit AUDIT = KnownRules.audit();
    private static final ResumeRenderer RENDERER = new ResumeRenderer();
    private static final Pattern WEB =
            Pattern.compile("(?<=(?<!!)\\[[^\\[\\]\n]{1,100}\\]\\()https://(?=[a-z.]+\\.(?:com|org|net|example))");
    private static final Pattern MAIL = Pattern.compile("(?<=\\]\\()mailto:(?=[^)\\s]+\\))");
    private static final Pattern DURATION = Pattern.compile("(?<=\\()\\d+(?= (?:yrs?|ans|years)\\))");

    static List<Path> inputs() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("../golden"))) {
            List<Path> inputs = new ArrayList<>(cases.map(folder -> folder.resolve("content"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList());
            inputs.add(Path.of("../content"));
            return inputs;
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void whatIsBrokenIsMended(Path content) throws IOException {
        Map<String, byte[]> whole = files(content);
        Map<String, byte[]> sound = mended(whole).files();
        Random random = new Random(content.toString().hashCode());
        Map<String, byte[]> broken = new TreeMap<>(sound);
        sound.forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (path.endsWith(".md")
                    && !path.startsWith("_site/")
                    && bytes.length == text.getBytes(StandardCharsets.UTF_8).length) {
                broken.put(path, broken(text, random).getBytes(StandardCharsets.UTF_8));
            }
        });

        Mended repaired = mended(broken);

        assertThat(repairs(repaired.mending.outcome())).isEmpty();
        assertThat(mended(repaired.files).mending.changes()).isEmpty();
        repaired.files.forEach((path, bytes) -> assertThat(masked(path, bytes))
                .as(path)
                .isEqualTo(masked(path, sound.getOrDefault(path, new byte[0]))));
        assertThat(model(repaired.files)).isEqualTo(model(sound));
    }

    /** What is broken is what a slip of the finger breaks. */
    private static String broken(String text, Random random) {
        String links = WEB.matcher(text)
                .replaceAll(
                        (MatchResult found) -> List.of("htps://", "https:/", "https//", "https://https://", "https://")
                                .get(random.nextInt(5)));
        String mails = MAIL.matcher(links)
                .replaceAll((MatchResult found) ->
                        List.of("", "mialto:", "mailto://", "mailto:").get(random.nextInt(4)));
        return DURATION.matcher(mails).replaceAll((MatchResult found) -> String.valueOf(30 + random.nextInt(60)));
    }

    /** Whole years may be rounded up or down, and of years alone none is certain. */
    private static String masked(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return path.endsWith(".md") ? DURATION.matcher(text).replaceAll("0") : text;
    }

    private record Mended(Map<String, byte[]> files, Mending mending) {}

    private static Mended mended(Map<String, byte[]> files) {
        SourceTree tree = SourceTree.of(files);
        Inspection inspection = new Inspection("", new ContentOptions(), TODAY, AUDIT, () -> RENDERER);
        Mending mending = Mending.of(inspection, tree, inspection.of(tree));
        Map<String, byte[]> changed = new TreeMap<>(files);
        mending.changes().forEach((file, text) -> changed.put(file.path(), text.getBytes(StandardCharsets.UTF_8)));
        return new Mended(changed, mending);
    }

    private static List<Finding> repairs(Inspection.Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.repair().isPresent())
                .toList();
    }

    private static String model(Map<String, byte[]> files) {
        Diagnostics diagnostics = new Diagnostics();
        return new ResumeReader()
                .read(SourceTree.of(files), "", diagnostics)
                .map(RepairPropertyTest::print)
                .orElse("");
    }

    private static String print(Resume resume) {
        return RecordText.of(resume).replaceAll("\\d+(?=(?: yrs?| ans| years)\\b)", "0");
    }

    private static Map<String, byte[]> files(Path content) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(content)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(content.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
