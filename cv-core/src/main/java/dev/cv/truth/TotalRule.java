package dev.cv.truth;

import dev.cv.audit.Content;
import dev.cv.audit.Findings;
import dev.cv.audit.FolderRule;
import dev.cv.audit.Subject;
import dev.cv.model.Block;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Text;
import dev.cv.vocabulary.DurationWords;
import dev.cv.vocabulary.Folding;
import dev.cv.vocabulary.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stated total, as in "20+ years of experience", against all the work that any of the résumés lists. */
final class TotalRule implements FolderRule {

    private static final int YEAR = 12;

    /** Rounded up, and with what one did before and beside. */
    private static final int LEEWAY = 12;

    /** As {@link Folding} makes them. The unit is looked up; words of what kind of experience may stand between. */
    private static final Pattern TOTAL =
            Pattern.compile("(\\d{1,2})\\s?(\\+?)[\\s-]*(\\p{L}+)'?\\.?(?:[^.;:!?\\d]{0,40}?)"
                    + WordList.anyFolded("experience") + "(?:\\p{L}*)((?:\\s+\\p{L}+)?)");

    /** What says that the number is of one thing out of many: {@code in Java}, {@code with Kubernetes}. */
    private static final Pattern OF_ONE_THING = Pattern.compile("\\s+" + WordList.anyFolded("with"));

    private static final Pattern AT_LEAST = Pattern.compile(WordList.anyFolded("at.least") + "\\s*$");

    @Override
    public void check(Content content, Findings findings) {
        if (content.subjects().isEmpty()) {
            return;
        }
        LocalDate today = content.subjects().get(0).today();
        List<Resume> known = content.resumes().toList();
        List<Employment> jobs = new ArrayList<>();
        boolean complete = true;
        for (Resume resume : known) {
            jobs.addAll(Employment.of(resume, today));
            complete &= resume.sections().stream()
                    .filter(section -> section.kind() == SectionKind.WORK)
                    .flatMap(section -> section.entries().stream())
                    .filter(entry -> !entry.head().isEmpty())
                    .allMatch(entry -> Employment.of(entry, today).isPresent());
        }
        if (complete && !jobs.isEmpty()) {
            History.Total total = History.Total.of(jobs);
            content.subjects().stream()
                    .map(Subject::resume)
                    .flatMap(TotalRule::claims)
                    .forEach(block -> check(block, total, findings));
        }
    }

    /** Where people say such things: the label, the profile, what stands before the first job. */
    private static Stream<Block> claims(Resume resume) {
        Stream<Block> label = resume.person().label().stream().map(Block.class::cast);
        Stream<Block> sections = resume.sections().stream()
                .filter(section -> section.kind() == SectionKind.PROFILE || section.kind() == SectionKind.WORK)
                .flatMap(TotalRule::own);
        return Stream.concat(label, sections);
    }

    private static Stream<Block> own(Section section) {
        return section.blocks().stream();
    }

    private static void check(Block block, History.Total listed, Findings findings) {
        List<Text> texts = block.all(Text.class);
        String all = texts.stream().map(Text::text).collect(Collectors.joining());
        String folded = Folding.fold(all);
        Matcher total = TOTAL.matcher(folded);
        while (total.find()) {
            Optional<DurationWords.Unit> unit =
                    DurationWords.unit(total.group(3)).filter(known -> known.months() == YEAR);
            int stated = Integer.parseInt(total.group(1)) * YEAR;
            boolean tooMany = stated > listed.most() + LEEWAY;
            boolean least = !total.group(2).isEmpty()
                    || AT_LEAST.matcher(folded.substring(0, total.start())).find();
            boolean ofOne = OF_ONE_THING.matcher(total.group(4)).matches();
            boolean tooFew = !least && !ofOne && stated + 2 * YEAR < listed.fewest();
            if (unit.isPresent() && (tooMany || tooFew)) {
                String words = total.group(1) + total.group(2) + " " + total.group(3);
                Text text = holding(texts, total.group(1));
                Written written = Written.after(text.position(), total.group(1) + total.group(2));
                findings.report(
                        TruthProblem.TOTAL, written.position(), words, Months.range(listed.fewest(), listed.most()));
            }
        }
    }

    private static Text holding(List<Text> texts, String number) {
        return texts.stream()
                .filter(text -> text.text().contains(number))
                .findFirst()
                .orElse(texts.get(0));
    }
}
