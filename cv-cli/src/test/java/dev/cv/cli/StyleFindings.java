package dev.cv.cli;

import dev.cv.audit.Finding;
import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.SetText;
import dev.cv.audit.Subject;
import dev.cv.model.Resume;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.spelling.HunspellDictionaries;
import dev.cv.style.Style;
import dev.cv.theme.PageSize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules on wording find in a résumé. */
record StyleFindings(List<Finding> all) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final HunspellDictionaries DICTIONARIES = new HunspellDictionaries();
    private static final ResumeRenderer RENDERER = new ResumeRenderer();

    /** Reads the résumé, sets it where it can be set, and audits it. */
    static StyleFindings in(SourceTree tree, String path, ReadOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Resume> resume = new ResumeReader(options).read(tree, path, diagnostics);
        Findings findings = new Findings();
        resume.ifPresent(read -> {
            List<SetText> texts = RENDERER.render(read, PageSize.A4, tree, diagnostics).stream()
                    .flatMap(pdf -> pdf.layout().blocks().stream())
                    .map(block -> new SetText(block.position(), block.item(), block.lines(), block.lastLine()))
                    .toList();
            Subject subject = new Subject(read, TODAY, texts);
            Style.rules(DICTIONARIES).forEach(rule -> rule.check(subject, findings));
        });
        return new StyleFindings(findings.all());
    }

    /** What is found in one file in a language, dated so that its jobs are over. */
    static StyleFindings in(String language, String text) {
        String whole = "---\nname: Ada Example\nlang: " + language + "\n---\n" + text;
        return in(SourceTree.ofTexts(Map.of("cv.md", whole)), "cv.md", ReadOptions.DEFAULT);
    }

    /** Each as {@code misspelled-word "recieve" -> "receive"}, without its place. */
    List<String> told() {
        return all.stream()
                .map(finding -> print(finding).replaceFirst("^\\S+ ", ""))
                .toList();
    }

    /** Each as {@code entry.md:3:14 doubled-word "the" -> ""}. */
    List<String> printed() {
        return all.stream().map(StyleFindings::print).toList();
    }

    private static String print(Finding finding) {
        String at = finding.diagnostic().position().map(String::valueOf).orElse("-");
        return at + " " + finding.diagnostic().rule()
                + finding.repair().map(StyleFindings::print).orElse("");
    }

    private static String print(Repair repair) {
        String before = repair.file().text().substring(repair.start(), repair.end());
        return " \"" + before + "\" -> \"" + repair.replacement() + "\"";
    }
}
