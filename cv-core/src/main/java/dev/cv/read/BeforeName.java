package dev.cv.read;

import dev.cv.facts.ContactReader;
import dev.cv.model.Block;
import dev.cv.model.Image;
import dev.cv.model.Link;
import dev.cv.model.Paragraph;
import dev.cv.model.ThematicBreak;

/** What may stand before a name: pictures, lines, contacts, ways to other pages, a date below the title of a form. */
final class BeforeName {

    /** A date, a place: what stands between the title of a form and the name. */
    private static final int LONGEST_UNDER_TITLE = 40;

    private BeforeName() {}

    /**
     * Whether the name may still come.
     *
     * @param titled whether what the document is called stands above
     */
    static boolean mayStand(Block block, boolean titled) {
        boolean underTitle = titled
                && block instanceof Paragraph paragraph
                && paragraph.text().length() <= LONGEST_UNDER_TITLE;
        boolean leadsElsewhere = block instanceof Paragraph paragraph
                && paragraph.content().stream()
                        .allMatch(inline -> inline instanceof Link
                                || inline.text().codePoints().noneMatch(Character::isLetterOrDigit));
        boolean picture = block instanceof Paragraph paragraph
                && paragraph.content().stream()
                        .allMatch(inline ->
                                inline instanceof Image || inline.text().isBlank());
        return picture
                || underTitle
                || leadsElsewhere
                || block instanceof ThematicBreak
                || ContactReader.isMarked(block)
                || ContactReader.likely(block, /* underName= */ false).isPresent();
    }
}
