package dev.cv.audit;

import dev.cv.content.FileHead;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostic;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds content against rules.
 *
 * @param rules what is looked for in each résumé
 * @param folderRules what is looked for in all of them together
 * @param known the names of all rules that may be silenced, those of reading and of setting among them
 */
public record Audit(List<Rule> rules, List<FolderRule> folderRules, Collection<String> known) {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing((Finding finding) ->
                    finding.diagnostic().position().map(at -> at.file().path()).orElse(""))
            .thenComparing(finding ->
                    finding.diagnostic().position().map(Position::offset).orElse(-1));

    public Audit {
        rules = List.copyOf(rules);
        folderRules = List.copyOf(folderRules);
        known = Set.copyOf(known);
    }

    /**
     * A résumé to audit.
     *
     * @param manifest the path of its manifest in the tree, of whatever language; may be empty
     * @param told what reading and setting it told
     */
    public record Candidate(String manifest, Subject subject, List<Diagnostic> told) {

        public Candidate {
            told = List.copyOf(told);
        }
    }

    /**
     * All that is found and wants to be told, by file and place, each thing once however many résumés it is in.
     *
     * @param candidates the résumés of the content's subjects, in the same order
     */
    public List<Finding> run(List<Candidate> candidates, Content content) {
        Set<Finding> found = new LinkedHashSet<>();
        List<Silence> silences = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Resume resume = candidate.subject().resume();
            Silence silence = new Silence(resume, heads(candidate, content.tree()), known);
            silences.add(silence);
            Findings findings = new Findings();
            rules.forEach(rule -> rule.check(candidate.subject(), findings));
            List<Finding> all = new ArrayList<>(silence.mistaken());
            candidate.told().forEach(diagnostic -> all.add(new Finding(diagnostic, Optional.empty())));
            all.addAll(findings.all());
            all.forEach(finding -> silence.heard(finding).ifPresent(found::add));
        }
        Findings ofFolder = new Findings();
        folderRules.forEach(rule -> rule.check(content, ofFolder));
        for (Finding finding : ofFolder.all()) {
            Optional<Finding> heard = Optional.of(finding);
            for (Silence silence : silences) {
                heard = heard.flatMap(silence::heard);
            }
            heard.ifPresent(found::add);
        }
        return found.stream().sorted(BY_PLACE).toList();
    }

    /** The file that speaks for a résumé, and the one whose version that is. */
    private static List<SourceFile> heads(Candidate candidate, SourceTree tree) {
        Set<String> paths = new LinkedHashSet<>();
        paths.add(candidate.subject().resume().metadata().origin().manifest());
        paths.add(candidate.manifest());
        List<SourceFile> heads = new ArrayList<>();
        for (String path : paths) {
            FileHead.file(tree, path).ifPresent(heads::add);
        }
        return heads;
    }
}
