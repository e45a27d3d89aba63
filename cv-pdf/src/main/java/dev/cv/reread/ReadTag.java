package dev.cv.reread;

import java.util.List;
import java.util.Map;

/**
 * One tag of the tree.
 *
 * @param type such as {@code P} or {@code Figure}
 * @param attributes alternate text, language and the like, by their PDF names
 * @param kids tags and runs of text, in reading order
 */
public record ReadTag(String type, Map<String, String> attributes, List<Kid> kids) {
    public ReadTag {
        kids = List.copyOf(kids);
    }

    /** What a tag holds. */
    public sealed interface Kid {}

    /** A tag within a tag. */
    public record Inner(ReadTag tag) implements Kid {}

    /** Text; the page counts from 0. */
    public record Text(int page, ReadRun run) implements Kid {}

    /** Marked content that shows no text, such as a picture. */
    public record Mark(int page, int mcid) implements Kid {}

    /** An annotation, such as the live area of a link; {@code contents} is empty where it has none. */
    public record Annotation(String type, String contents) implements Kid {}

    /** The tags right within this one. */
    public List<ReadTag> inner() {
        return kids.stream()
                .filter(Inner.class::isInstance)
                .map(kid -> ((Inner) kid).tag())
                .toList();
    }
}
