package dev.cv.model;

import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One job, degree or the like. Head, summary and projects one after the other are the blocks of the source, all of
 * them, in its order.
 *
 * @param head organizations, role, place and time, in source order
 * @param summary what stands before the first project
 * @param projects the rest
 * @param facts what all that says, as understood
 */
public record Entry(
        List<Block> head,
        List<Block> summary,
        List<Project> projects,
        EntryFacts facts,
        Attributes attributes,
        Position position)
        implements ModelNode {

    public Entry {
        head = List.copyOf(head);
        summary = List.copyOf(summary);
        projects = List.copyOf(projects);
    }

    /** An entry of which nothing is understood yet. */
    public Entry(
            List<Block> head, List<Block> summary, List<Project> projects, Attributes attributes, Position position) {
        this(head, summary, projects, EntryFacts.NONE, attributes, position);
    }

    @Override
    public List<ModelNode> children() {
        List<ModelNode> children = new ArrayList<>(head);
        children.addAll(summary);
        children.addAll(projects);
        return children;
    }

    /** This entry, understood. */
    public Entry withFacts(EntryFacts facts) {
        return new Entry(head, summary, projects, facts, attributes, position);
    }

    /** This entry with other blocks. */
    public Entry with(List<Block> head, List<Block> summary, List<Project> projects) {
        return new Entry(head, summary, projects, facts, attributes, position);
    }

    /** All blocks in source order. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(head);
        blocks.addAll(summary);
        for (Project project : projects) {
            blocks.add(project.heading());
            blocks.addAll(project.blocks());
        }
        return List.copyOf(blocks);
    }

    /** The organizations, in source order. */
    public List<Organization> organizations() {
        return blocks().stream()
                .filter(Organization.class::isInstance)
                .map(Organization.class::cast)
                .toList();
    }

    /** The heading in the head. */
    public Optional<Heading> heading() {
        return head.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .findFirst();
    }

    /** The entry as a project, as which those of a section of projects are meant: its heading and all blocks behind it. */
    public Optional<Project> asProject() {
        return heading().map(heading -> {
            List<Block> blocks = blocks();
            return new Project(heading, blocks.subList(blocks.indexOf(heading) + 1, blocks.size()));
        });
    }

    /** Who one worked for or learned at. */
    public Optional<Fact> organization() {
        return facts.organization();
    }

    /** What one was there. */
    public Optional<Fact> role() {
        return facts.role();
    }

    /** Where it was. */
    public Optional<Location> location() {
        return facts.location();
    }

    /** When it was. */
    public Optional<Period> period() {
        return facts.period();
    }

    /** The blocks that say where and when, in source order. */
    public List<LocationDate> locationDates() {
        return blocks().stream()
                .filter(LocationDate.class::isInstance)
                .map(LocationDate.class::cast)
                .toList();
    }
}
