package dev.cv.reread;

import java.util.List;

/**
 * One page.
 *
 * @param width in points, as is the height
 * @param text its text in stream order without furniture
 * @param furniture the text of artifacts, running footers and the like: their lines, with an empty line between those that stand apart
 * @param runs its text run by run, in stream order, artifacts left out
 */
public record ReadPage(float width, float height, String text, String furniture, List<ReadRun> runs) {
    public ReadPage {
        runs = List.copyOf(runs);
    }
}
