package dev.cv.read;

import dev.cv.facts.LocationDateRecognizer;
import dev.cv.facts.OrganizationRecognizer;
import dev.cv.facts.ShortsRecognizer;
import dev.cv.model.Block;
import dev.cv.source.Diagnostics;
import java.util.List;
import java.util.Optional;

/**
 * What a class of blocks means to a résumé. A class name of one's own is told to the reader by
 * {@link ReadOptions#recognizing}:
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.DEFAULT
 *         .recognizing("employer", Recognizer.ORGANIZATION)
 *         .recognizing("when", (name, block, diagnostics) -> block instanceof Heading
 *                 ? Optional.empty()
 *                 : Recognizer.LOCATION_DATE.recognize(name, block, diagnostics));
 * new ResumeReader(options).read(tree, "", diagnostics);
 * }</pre>
 *
 * A recognizer is asked by many threads at once and must answer the same question alike.
 */
@FunctionalInterface
public interface Recognizer {

    /** A list, a paragraph or a division that tells of an organization, as {@code company-info} does. */
    Recognizer ORGANIZATION = new OrganizationRecognizer()::recognize;

    /** A list, a paragraph or a division that tells place and time, as {@code location-date} does. */
    Recognizer LOCATION_DATE = new LocationDateRecognizer()::recognize;

    /** A list whose items, or a paragraph that, is a job on a line, as {@code company-shorts} are. */
    Recognizer SHORTS = new ShortsRecognizer()::recognize;

    /**
     * The blocks that stand in a block's place. They are asked of no recognizer again.
     *
     * @param name the class that the block has, as the source writes it
     * @param block a block of that class that is in no other
     * @param diagnostics takes what is wrong with it
     * @return one block or more, in reading order; empty where the class makes no sense on such a block, which then stays
     *     what it is, with a warning
     */
    Optional<List<Block>> recognize(String name, Block block, Diagnostics diagnostics);
}
