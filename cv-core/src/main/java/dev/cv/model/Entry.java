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
 */
public record Entry(
        List<Block> head, List<Block> summary, List<Project> projects, Attributes attributes, Position position) {

    public Entry {
        head = List.copyOf(head);
        summary = List.copyOf(summary);
        projects = List.copyOf(projects);
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

    /** What one was there: the heading in the head. */
    public Optional<Heading> role() {
        return head.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .findFirst();
    }

    /** Where it was. */
    public Optional<Location> location() {
        return locationDates().stream()
                .flatMap(block -> block.location().stream())
                .findFirst();
    }

    /** When it was. */
    public Optional<Period> period() {
        return locationDates().stream()
                .flatMap(block -> block.period().stream())
                .findFirst();
    }

    private List<LocationDate> locationDates() {
        return blocks().stream()
                .filter(LocationDate.class::isInstance)
                .map(LocationDate.class::cast)
                .toList();
    }
}
