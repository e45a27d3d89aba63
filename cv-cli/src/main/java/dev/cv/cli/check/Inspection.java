package dev.cv.cli.check;

import dev.cv.audit.Audit;
import dev.cv.audit.Content;
import dev.cv.audit.Finding;
import dev.cv.audit.SetText;
import dev.cv.audit.Subject;
import dev.cv.cli.build.Workers;
import dev.cv.cli.options.ContentOptions;
import dev.cv.model.Inline;
import dev.cv.model.Resume;
import dev.cv.read.Edition;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.RememberedTree;
import dev.cv.source.Severity;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.truth.Employment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads every résumé that content holds, sets it, and holds it against the rules.
 *
 * @param path what is checked in the tree: a manifest or an entry; empty for all of it
 * @param options which of the résumés are wanted
 * @param today the day against which times are held
 * @param renderer sets the pages
 */
public record Inspection(
        String path, ContentOptions options, LocalDate today, Audit audit, Supplier<ResumeRenderer> renderer) {

    /**
     * What came of it.
     *
     * @param editions all the résumés there are, wanted or not
     * @param content those that were wanted and could be read
     * @param findings what is wrong, by file and place
     */
    public record Outcome(List<Edition> editions, boolean isAnyWanted, Content content, List<Finding> findings) {

        int resumes() {
            return content.subjects().size();
        }

        long files() {
            Set<String> paths = new HashSet<>();
            for (Subject subject : content.subjects()) {
                paths.add(subject.resume().metadata().origin().manifest());
                subject.resume().files().stream().map(SourceFile::path).forEach(paths::add);
            }
            return paths.stream().filter(path -> !path.isEmpty()).count();
        }

        long errors() {
            return findings.stream().filter(Inspection::isError).count();
        }

        /** The résumé that tells of most work; of several the first. */
        public Optional<Subject> longest() {
            return content.subjects().stream()
                    .filter(subject -> !jobs(subject).isEmpty())
                    .max(Comparator.comparingInt(
                            (Subject subject) -> jobs(subject).size()));
        }

        private static List<Employment> jobs(Subject subject) {
            return Employment.of(subject.resume(), subject.today());
        }
    }

    /** Checks content; the same files may be given again with other texts. */
    public Outcome of(SourceTree files) {
        SourceTree tree = new RememberedTree(files);
        Diagnostics general = new Diagnostics();
        List<Edition> editions = new ResumeReader().editions(tree, path, general);
        List<Edition> wanted = editions.stream().filter(options::wants).toList();
        Set<Finding> untied = new LinkedHashSet<>();
        add(general, untied);
        List<Draft> drafts = new ArrayList<>();
        // A variant that shows nothing more than another of its manifest is not set.
        Map<String, Set<Position>> seen = new HashMap<>();
        for (Edition edition : wanted) {
            Diagnostics diagnostics = new Diagnostics();
            Optional<Resume> resume = read(edition, tree, diagnostics);
            if (resume.isEmpty()) {
                add(diagnostics, untied);
            } else {
                boolean isNew = seen.computeIfAbsent(edition.manifest(), any -> new HashSet<>())
                        .addAll(places(resume.get()));
                drafts.add(new Draft(edition, resume.get(), isNew, diagnostics));
            }
        }
        List<Audit.Candidate> candidates = Workers.each(drafts, draft -> candidate(draft, tree));
        boolean narrowed = !path.isEmpty() || wanted.size() < editions.size();
        List<Audit.Candidate> elsewhere = narrowed ? elsewhere(candidates, tree) : List.of();
        List<Audit.Candidate> meant = new MeantLanguages(tree).of(candidates, elsewhere);
        List<Subject> subjects = meant.stream().map(Audit.Candidate::subject).toList();
        List<Resume> others = elsewhere.stream()
                .map(candidate -> candidate.subject().resume())
                .toList();
        // Where something can't be read, what that uses is not known.
        boolean broken = untied.stream().anyMatch(Inspection::isError)
                || meant.stream()
                        .flatMap(candidate -> candidate.told().stream())
                        .anyMatch(Inspection::isError);
        Content content = new Content(tree, !narrowed && !broken, subjects, others);
        List<Finding> findings = new ArrayList<>(untied);
        findings.addAll(audit.run(meant, content));
        return new Outcome(editions, editions.isEmpty() || !wanted.isEmpty(), content, SameThing.once(findings));
    }

    /**
     * A résumé that was read.
     *
     * @param isNew whether it is to be set
     * @param diagnostics what is wrong with it so far
     */
    private record Draft(Edition edition, Resume resume, boolean isNew, Diagnostics diagnostics) {}

    private Audit.Candidate candidate(Draft draft, SourceTree tree) {
        List<SetText> lines = draft.isNew ? set(draft.resume, tree, draft.diagnostics) : List.of();
        Subject subject = new Subject(draft.resume, today, lines);
        return new Audit.Candidate(draft.edition.manifest(), subject, draft.diagnostics.all());
    }

    private Optional<Resume> read(Edition edition, SourceTree tree, Diagnostics diagnostics) {
        return new ResumeReader(options.readOptions(edition)).read(tree, edition.manifest(), diagnostics);
    }

    private static Set<Position> places(Resume resume) {
        return resume.all(Inline.class).stream().map(Inline::position).collect(Collectors.toSet());
    }

    /** Sets the page for what that tells of pictures, links, looks and lines. */
    private List<SetText> set(Resume resume, SourceTree tree, Diagnostics diagnostics) {
        if (diagnostics.hasErrors()) {
            return List.of();
        }
        return renderer.get().render(resume, PageSize.A4, tree, diagnostics).stream()
                .flatMap(pdf -> pdf.layout().blocks().stream())
                .map(block -> new SetText(block.position(), block.item(), block.lines(), block.lastLine()))
                .toList();
    }

    /** What else the content tells of the person, where a manifest is one of several. */
    private List<Audit.Candidate> elsewhere(List<Audit.Candidate> candidates, SourceTree tree) {
        boolean several = candidates.stream()
                .anyMatch(candidate -> candidate.subject().resume().files().size() > 1);
        List<Audit.Candidate> others = new ArrayList<>();
        for (Edition edition :
                several ? new ResumeReader().editions(tree, "", new Diagnostics()) : List.<Edition>of()) {
            read(edition, tree, new Diagnostics())
                    .ifPresent(resume -> others.add(
                            new Audit.Candidate(edition.manifest(), new Subject(resume, today, List.of()), List.of())));
        }
        return others;
    }

    private static boolean isError(Finding finding) {
        return isError(finding.diagnostic());
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    private static void add(Diagnostics diagnostics, Set<Finding> to) {
        for (Diagnostic diagnostic : diagnostics.all()) {
            to.add(new Finding(diagnostic, Optional.empty()));
        }
    }
}
