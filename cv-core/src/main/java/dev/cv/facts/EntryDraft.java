package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Project;
import java.util.ArrayList;
import java.util.List;

/** An entry in the making. */
final class EntryDraft {

    private final Block first;
    private final List<Block> head = new ArrayList<>();
    private final List<Block> summary = new ArrayList<>();
    private final List<Heading> projectHeadings = new ArrayList<>();
    private final List<List<Block>> projectBlocks = new ArrayList<>();

    EntryDraft(Block first) {
        this.first = first;
    }

    boolean isShort() {
        return EntrySplitter.isShort(first);
    }

    /** A job on a line is all of a head; text after one is an entry without a head, so that it keeps its place. */
    void addFirst(Block block) {
        if (isShort()) {
            head.add(block);
        } else {
            addToBody(block);
        }
    }

    void addToHead(Block block) {
        head.add(block);
    }

    List<Block> head() {
        return head;
    }

    boolean hasNoProjects() {
        return projectHeadings.isEmpty();
    }

    /** Whether nothing but paragraphs stands behind the head. */
    boolean hasOnlyText() {
        return hasNoProjects() && summary.stream().allMatch(Paragraph.class::isInstance);
    }

    boolean isHeadOpen() {
        return !isShort() && summary.isEmpty() && projectHeadings.isEmpty();
    }

    boolean has(Class<? extends Block> kind) {
        return head.stream().anyMatch(kind::isInstance);
    }

    /** Whether the head has room for a role, an organization, or a place and time. */
    boolean accepts(Block block) {
        if (!isHeadOpen()) {
            return false;
        }
        boolean another = head.get(head.size() - 1) instanceof Organization && block instanceof Organization;
        return another || block instanceof LocationDate || !has(block.getClass());
    }

    void addToBody(Block block) {
        if (block instanceof Heading heading) {
            projectHeadings.add(heading);
            projectBlocks.add(new ArrayList<>());
        } else if (projectHeadings.isEmpty()) {
            summary.add(block);
        } else {
            projectBlocks.get(projectBlocks.size() - 1).add(block);
        }
    }

    /** Takes what another entry says of this one. */
    void join(EntryDraft other) {
        head.addAll(other.head);
        addBodyOf(other);
    }

    /** Takes another entry as text. */
    void addAllToBody(EntryDraft other) {
        other.head.forEach(this::addToBody);
        addBodyOf(other);
    }

    private void addBodyOf(EntryDraft other) {
        other.summary.forEach(this::addToBody);
        for (int i = 0; i < other.projectHeadings.size(); i++) {
            addToBody(other.projectHeadings.get(i));
            other.projectBlocks.get(i).forEach(this::addToBody);
        }
    }

    Entry entry(Attributes attributes) {
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < projectHeadings.size(); i++) {
            projects.add(new Project(projectHeadings.get(i), projectBlocks.get(i)));
        }
        Attributes all = isShort() ? attributes.and(Attributes.ofClasses(List.of(ShortsRecognizer.SHORT))) : attributes;
        return new Entry(head, summary, projects, all, first.position());
    }
}
