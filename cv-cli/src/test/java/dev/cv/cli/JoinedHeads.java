package dev.cv.cli;

import dev.cv.facts.FactReader;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Organization;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.Text;
import dev.cv.vocabulary.Separators;
import dev.cv.vocabulary.WordList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that say role and organization, with nothing but a line's end between them: {@code Clerk at Acme}. */
final class JoinedHeads {

    private static final String JOINT =
            "\\s+(?:@\\s*|(?:" + Separators.AT + "|" + WordList.anyOf("at.school") + ")\\s+)";

    private JoinedHeads() {}

    /** The résumé without the words that join both. */
    static Resume parted(Resume resume) {
        List<Section> sections = resume.sections().stream()
                .map(section -> section.with(
                        section.blocks(),
                        section.entries().stream()
                                .map(entry -> FactReader.keepsLines(section, entry) ? entry : parted(entry))
                                .toList()))
                .toList();
        return new Resume(resume.metadata(), resume.person(), sections);
    }

    private static Entry parted(Entry entry) {
        boolean named = entry.head().stream().anyMatch(Organization.class::isInstance);
        if (named || entry.organization().isEmpty() || entry.role().isEmpty()) {
            return entry;
        }
        String organization = Pattern.quote(entry.organization().get().text());
        String role = Pattern.quote(entry.role().get().text());
        Pattern both = Pattern.compile("\\s*(?:(" + role + ")" + JOINT + "(" + organization + ")|(" + organization + ")"
                + JOINT + "(" + role + "))(\\s*|,.*)");
        List<Block> head = entry.head().stream()
                .map(block -> block instanceof Heading heading && heading.equals(first(entry))
                        ? parted(heading, both)
                        : block)
                .toList();
        return entry.with(head, entry.summary(), entry.projects());
    }

    private static Block first(Entry entry) {
        return entry.head().stream()
                .filter(Heading.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Heading parted(Heading heading, Pattern both) {
        Matcher sides = both.matcher(heading.text());
        if (!sides.matches()) {
            return heading;
        }
        int one = sides.group(1) == null ? 3 : 1;
        List<Inline> content = List.of(
                new Text(sides.group(one), heading.position()),
                new LineBreak(heading.position()),
                new Text(sides.group(one + 1), heading.position()),
                new Text(sides.group(5), heading.position()));
        return heading.with(content, Attributes.NONE);
    }
}
