package dev.cv.cli.print;

import dev.cv.audit.Finding;
import dev.cv.audit.Repair;
import dev.cv.audit.RulePage;
import dev.cv.source.Diagnostic;
import dev.cv.source.Position;
import dev.cv.source.Problem;
import dev.cv.source.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings as a SARIF 2.1.0 document, which editors and code hosts show beside the lines in question. */
final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<Object> rules = new ArrayList<>();
    private final List<Object> results = new ArrayList<>();

    private Sarif() {}

    static String ofDiagnostics(List<Diagnostic> diagnostics) {
        return of(diagnostics.stream()
                .map(diagnostic -> new Finding(diagnostic, Optional.empty()))
                .toList());
    }

    static String of(List<Finding> findings) {
        Sarif sarif = new Sarif();
        findings.forEach(sarif::add);
        Map<String, Object> driver = object("name", "cv");
        String version = Version.class.getPackage().getImplementationVersion();
        if (version != null) {
            driver.put("version", version);
        }
        driver.put("rules", sarif.rules);
        Map<String, Object> run = object("tool", object("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", sarif.results);
        Map<String, Object> document = object("$schema", SCHEMA);
        document.put("version", "2.1.0");
        document.put("runs", List.of(run));
        return JsonTree.of(document);
    }

    private void add(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        Map<String, Object> result = object("ruleId", diagnostic.rule());
        result.put("ruleIndex", indexes.computeIfAbsent(diagnostic.rule(), rule -> {
            rules.add(rule(diagnostic.problem()));
            return rules.size() - 1;
        }));
        result.put("level", level(diagnostic.severity()));
        String hint = diagnostic.hint().isEmpty() ? "" : "; " + diagnostic.hint();
        result.put("message", object("text", diagnostic.message() + hint));
        diagnostic.position().ifPresent(at -> result.put("locations", List.of(location(at, finding.repair()))));
        finding.repair().ifPresent(repair -> result.put("fixes", List.of(fix(repair, diagnostic))));
        results.add(result);
    }

    private static Map<String, Object> rule(Problem problem) {
        Map<String, Object> rule = object("id", problem.rule());
        Optional<RulePage> page = RulePage.of(problem.rule());
        String message = RuleGuide.words(problem.wording().message());
        rule.put("shortDescription", object("text", page.map(RulePage::title).orElse(message)));
        Map<String, Object> help = object("text", String.join("\n", new RuleGuide(80).explain(problem.rule())));
        page.ifPresent(found -> help.put("markdown", "# " + found.title() + "\n\n" + found.text()));
        rule.put("help", help);
        rule.put(
                "defaultConfiguration",
                object(
                        "level",
                        level(KnownRules.named(problem.rule())
                                .orElse(problem)
                                .wording()
                                .severity())));
        return rule;
    }

    private static String level(Severity severity) {
        return severity.label();
    }

    private static Map<String, Object> location(Position at, Optional<Repair> repair) {
        Map<String, Object> region = object("startLine", at.line());
        region.put("startColumn", at.column());
        repair.filter(change -> change.start() == at.offset() && change.end() > change.start())
                .ifPresent(change -> putEnd(region, change));
        if (!at.lineText().isBlank()) {
            region.put("snippet", object("text", at.lineText()));
        }
        Map<String, Object> physical =
                object("artifactLocation", artifact(at.file().shownAs()));
        physical.put("region", region);
        return object("physicalLocation", physical);
    }

    private static Object fix(Repair repair, Diagnostic diagnostic) {
        Position start = repair.file().at(repair.start());
        Map<String, Object> deleted = object("startLine", start.line());
        deleted.put("startColumn", start.column());
        putEnd(deleted, repair);
        Map<String, Object> replacement = object("deletedRegion", deleted);
        replacement.put("insertedContent", object("text", repair.replacement()));
        Map<String, Object> change =
                object("artifactLocation", artifact(repair.file().shownAs()));
        change.put("replacements", List.of(replacement));
        Map<String, Object> fix = object("description", object("text", "repair: " + diagnostic.message()));
        fix.put("artifactChanges", List.of(change));
        return fix;
    }

    private static void putEnd(Map<String, Object> region, Repair repair) {
        Position end = repair.file().at(repair.end());
        region.put("endLine", end.line());
        region.put("endColumn", end.column());
    }

    private static Map<String, Object> artifact(String path) {
        try {
            boolean absolute = path.startsWith("/");
            URI uri = new URI(absolute ? "file" : null, absolute ? "" : null, path, null);
            return object("uri", uri.toASCIIString());
        } catch (URISyntaxException e) {
            return object("uri", "./" + path.replace("%", "%25").replace(" ", "%20"));
        }
    }

    private static Map<String, Object> object(String name, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(name, value);
        return object;
    }
}
