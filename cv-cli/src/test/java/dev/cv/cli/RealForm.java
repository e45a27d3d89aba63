package dev.cv.cli;

import dev.cv.audit.Findings;
import dev.cv.audit.Subject;
import dev.cv.cli.build.Build;
import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.build.Built;
import dev.cv.cli.build.OutputForms;
import dev.cv.cli.build.ReadBack;
import dev.cv.content.ContentPlace;
import dev.cv.json.JsonResumeWriter;
import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.truth.Truth;
import dev.cv.values.JsonReader;
import dev.cv.values.YamlValue;
import dev.cv.write.PlainTextWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder below {@code forms/}: a résumé in a form that people write, as {@code in.*} or a folder {@code in}, and in
 * {@code expect.json} what a sensible person reads from it:
 *
 * <ul>
 *   <li>{@code json}: values by their path in JSON Resume, as {@code work.0.name}; {@code #} is how many there are, null is
 *       what is absent or empty, a list is any of its values.
 *   <li>{@code has}, {@code lacks}: words of the text.
 *   <li>{@code says}, {@code quiet}: words that a message has, or none; {@code quiet} may name a rule of the audit.
 *   <li>{@code exit}: 1 where the content has errors.
 * </ul>
 *
 * @param folder the case
 */
record RealForm(Path folder) {

    private static final Set<String> KEYS = Set.of("json", "has", "lacks", "says", "quiet", "exit");

    /** What does not hold, a sentence for each. */
    List<String> wrong() throws IOException {
        YamlValue.Mapping expected = (YamlValue.Mapping) json(Files.readString(folder.resolve("expect.json")));
        if (!KEYS.containsAll(expected.values().keySet())) {
            throw new IllegalStateException(folder + " expects what nobody looks at: "
                    + expected.values().keySet());
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<Resume> read = new ResumeReader().read(in(), diagnostics);
        Optional<Resume> resume = diagnostics.hasErrors() ? Optional.empty() : read;
        List<String> wrong = new ArrayList<>();
        int exit = resume.isPresent() ? 0 : 1;
        if (exit != Integer.parseInt(text(expected.values().get("exit"), "0"))) {
            wrong.add("there are " + (exit > 0 ? "errors" : "no errors"));
        }
        YamlValue written = json(resume.map(JsonResumeWriter::write).orElse("{}"));
        if (expected.values().get("json") instanceof YamlValue.Mapping values) {
            values.values()
                    .forEach((path, right) ->
                            compare(path, at(written, path), right).ifPresent(wrong::add));
        }
        String text = plain(resume.map(known -> PlainTextWriter.write(known, 0)).orElse(""));
        List<String> ofText = words(expected, text);
        boolean isTold =
                expected.values().containsKey("says") || expected.values().containsKey("quiet");
        if (resume.isPresent() && (isTold || !ofText.isEmpty())) {
            Built built = built();
            ofText = ofText.isEmpty() ? ofText : words(expected, printed(built));
            wrong.addAll(told(expected, text(built.findings()), found(resume.get())));
        } else if (isTold) {
            wrong.addAll(told(expected, text(diagnostics.all()), ""));
        }
        wrong.addAll(ofText);
        return wrong;
    }

    private Path in() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("in(?:\\..*)?"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What of the words is not as it should be: in plain text, and where that differs, as with rules, in that of the page. */
    private static List<String> words(YamlValue.Mapping expected, String text) {
        List<String> wrong = new ArrayList<>();
        words(expected.values().get("has"))
                .filter(word -> !text.contains(word))
                .forEach(word -> wrong.add("no \"" + word + "\""));
        words(expected.values().get("lacks"))
                .filter(text::contains)
                .forEach(word -> wrong.add("\"" + word + "\" is left"));
        return wrong;
    }

    private static List<String> told(YamlValue.Mapping expected, String messages, String rules) {
        String told = plain(messages).toLowerCase(Locale.ROOT);
        List<String> wrong = new ArrayList<>();
        words(expected.values().get("says"))
                .filter(word -> !told.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> wrong.add("nothing says \"" + word + "\""));
        words(expected.values().get("quiet"))
                .filter(word -> (told + rules).contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> wrong.add("something says \"" + word + "\""));
        return wrong;
    }

    /** The PDF of it, read back. */
    private Built built() throws IOException {
        BuildRequest request = BuildRequest.of(ContentPlace.of(in(), in().getFileName()))
                .writing(List.of(OutputForms.PDF))
                .readBack(ReadBack.WARN);
        return Build.run(request, ResumeRenderer::new, saying -> {}, new Diagnostics());
    }

    private static String printed(Built built) throws IOException {
        return built.products().isEmpty()
                ? ""
                : plain(ReadPdf.of(built.products().get().bytes(OutputForms.PDF))
                        .text());
    }

    /** The rules that it breaks. */
    private static String found(Resume resume) {
        Findings findings = new Findings();
        Truth.rules().forEach(rule -> rule.check(new Subject(resume, today(), List.of()), findings));
        return findings.all().stream()
                .map(finding -> finding.diagnostic().rule())
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Diagnostic> findings) {
        return findings.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }

    private static YamlValue json(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<YamlValue> value = JsonReader.document(new SourceFile("json", text), diagnostics);
        return value.orElseThrow(() -> new IllegalStateException(text(diagnostics.all())));
    }

    private static Stream<String> words(@Nullable YamlValue expected) {
        return expected instanceof YamlValue.Sequence list
                ? list.values().stream().map(word -> text(word, ""))
                : Stream.empty();
    }

    /** What stands at a path; null where nothing does. */
    private static @Nullable YamlValue at(YamlValue from, String path) {
        @Nullable YamlValue value = from;
        for (String step : path.split("\\.", -1)) {
            if (step.equals("#")) {
                int size =
                        value instanceof YamlValue.Sequence list ? list.values().size() : 0;
                return new YamlValue.Scalar(String.valueOf(size), /* quoted= */ false, from.position());
            } else if (value instanceof YamlValue.Sequence list) {
                int index = Integer.parseInt(step);
                value = index < list.values().size() ? list.values().get(index) : null;
            } else {
                value = value instanceof YamlValue.Mapping map ? map.values().get(step) : null;
            }
        }
        return value;
    }

    private static Optional<String> compare(String path, @Nullable YamlValue got, YamlValue right) {
        List<YamlValue> rights = right instanceof YamlValue.Sequence any ? any.values() : List.of(right);
        boolean holds = rights.stream().anyMatch(one -> same(got, one));
        return holds ? Optional.empty() : Optional.of(path + " is " + shown(got) + ", not " + shown(right));
    }

    private static boolean same(@Nullable YamlValue got, YamlValue right) {
        boolean nothing = got == null
                || (text(got, "").isEmpty() && got instanceof YamlValue.Scalar)
                || (got instanceof YamlValue.Sequence list && list.values().isEmpty())
                || (got instanceof YamlValue.Mapping map && map.values().isEmpty());
        return isNull(right)
                ? nothing
                : got instanceof YamlValue.Scalar one
                        && right instanceof YamlValue.Scalar other
                        && one.text().equals(other.text())
                        && one.quoted() == other.quoted();
    }

    private static boolean isNull(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar
                && !scalar.quoted()
                && scalar.text().equals("null");
    }

    private static String text(@Nullable YamlValue value, String otherwise) {
        return value instanceof YamlValue.Scalar scalar ? scalar.text() : otherwise;
    }

    private static String shown(@Nullable YamlValue value) {
        if (value instanceof YamlValue.Sequence list) {
            return list.values().stream().map(RealForm::shown).collect(Collectors.joining(" or "));
        } else if (value instanceof YamlValue.Mapping map) {
            return "a mapping of " + map.values().keySet();
        }
        return value == null || isNull(value) ? "nothing" : "\"" + text(value, "") + "\"";
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Worlds.CLOCK.instant(), Worlds.CLOCK.getZone());
    }
}
