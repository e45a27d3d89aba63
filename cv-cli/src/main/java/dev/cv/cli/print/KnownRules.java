package dev.cv.cli.print;

import dev.cv.archive.ArchiveProblem;
import dev.cv.audit.Audit;
import dev.cv.audit.AuditProblem;
import dev.cv.audit.Rule;
import dev.cv.cli.files.NewProblem;
import dev.cv.content.ContentProblem;
import dev.cv.dates.DateProblem;
import dev.cv.effect.Effect;
import dev.cv.facts.FactProblem;
import dev.cv.html.HtmlProblem;
import dev.cv.json.JsonProblem;
import dev.cv.linkedin.LinkedInProblem;
import dev.cv.mapped.MappedProblem;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.pdf.PdfProblem;
import dev.cv.pdf.css.CssProblem;
import dev.cv.pdf.fonts.FontProblem;
import dev.cv.read.ReadProblem;
import dev.cv.recall.RecallProblem;
import dev.cv.redact.RedactProblem;
import dev.cv.reread.PdfLimit;
import dev.cv.source.Problem;
import dev.cv.source.SourceProblem;
import dev.cv.spelling.HunspellDictionaries;
import dev.cv.style.Style;
import dev.cv.theme.ThemeProblem;
import dev.cv.truth.Truth;
import dev.cv.truth.TruthProblem;
import dev.cv.values.YamlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be found, by the names of the rules. */
public final class KnownRules {

    private KnownRules() {}

    /** The audit with all its rules. */
    public static Audit audit() {
        List<Rule> rules = new ArrayList<>(Truth.rules());
        rules.addAll(Effect.rules());
        rules.addAll(Style.rules(new HunspellDictionaries()));
        return new Audit(rules, Truth.folderRules(), names());
    }

    /** What only an audit looks for. */
    public static List<Problem> ofAudit() {
        List<Problem> problems = new ArrayList<>(List.of(TruthProblem.values()));
        problems.addAll(Effect.problems());
        problems.addAll(Style.problems());
        problems.addAll(List.of(AuditProblem.values()));
        return problems;
    }

    /** What reading, importing, setting and searching tell as well. */
    static List<Problem> ofOthers() {
        return Stream.<Problem[]>of(
                        ContentProblem.values(),
                        ReadProblem.values(),
                        FactProblem.values(),
                        MarkdownProblem.values(),
                        DateProblem.values(),
                        YamlProblem.values(),
                        JsonProblem.values(),
                        MappedProblem.values(),
                        SourceProblem.values(),
                        HtmlProblem.values(),
                        ThemeProblem.values(),
                        CssProblem.values(),
                        FontProblem.values(),
                        PdfProblem.values(),
                        ArchiveProblem.values(),
                        RecallProblem.values(),
                        RedactProblem.values(),
                        LinkedInProblem.values(),
                        NewProblem.values(),
                        PdfLimit.values())
                .flatMap(Stream::of)
                .toList();
    }

    public static Set<String> names() {
        return Stream.concat(ofAudit().stream(), ofOthers().stream())
                .map(Problem::rule)
                .collect(Collectors.toSet());
    }

    static Optional<Problem> named(String rule) {
        return Stream.concat(ofAudit().stream(), ofOthers().stream())
                .filter(problem -> problem.rule().equals(rule))
                .findFirst();
    }
}
