package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Elements that say what they are: a {@code section}, an {@code article} for an entry, and first in it a {@code header}
 * for its head. (FORMAT.md, "HTML" 6)
 */
final class Parts {

    private Parts() {}

    static boolean isSection(Block block) {
        return block instanceof Division division && division.name().equals("section");
    }

    static boolean isEntry(Block block) {
        return block instanceof Division division && division.name().equals("article");
    }

    static boolean isOne(Block block) {
        return isSection(block) || isEntry(block);
    }

    /** The element that holds an entry's head. */
    static Optional<Division> head(Division entry) {
        return !entry.blocks().isEmpty()
                        && entry.blocks().get(0) instanceof Division first
                        && first.name().equals("header")
                ? Optional.of(first)
                : Optional.empty();
    }

    /** The blocks with organizations, places and times recognized, in the parts too. */
    static List<Block> recognize(List<Block> blocks, BlockRecognizer recognizer) {
        List<Block> recognized = new ArrayList<>();
        List<Block> beside = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Division division
                    && (isOne(block) || division.name().equals("header"))) {
                recognized.addAll(recognizer.recognize(List.copyOf(beside)));
                beside.clear();
                recognized.add(new Division(
                        division.name(),
                        recognize(division.blocks(), recognizer),
                        division.attributes(),
                        division.position()));
            } else {
                beside.add(block);
            }
        }
        recognized.addAll(recognizer.recognize(beside));
        return recognized;
    }

    /** The entry whose head the element tells. */
    static Entry entry(Division entry, Division head, Attributes attributes) {
        List<Block> summary = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        List<List<Block>> works = new ArrayList<>();
        for (Block block : entry.blocks().subList(1, entry.blocks().size())) {
            if (block instanceof Heading heading) {
                headings.add(heading);
                works.add(new ArrayList<>());
            } else {
                (works.isEmpty() ? summary : works.get(works.size() - 1)).add(block);
            }
        }
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            projects.add(new Project(headings.get(i), works.get(i)));
        }
        return new Entry(head.blocks(), summary, projects, attributes, entry.position());
    }
}
