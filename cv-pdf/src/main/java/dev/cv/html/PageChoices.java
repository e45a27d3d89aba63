package dev.cv.html;

import dev.cv.dates.DateForm;
import dev.cv.dates.ShownPeriods;
import dev.cv.model.Resume;
import dev.cv.theme.Look;
import dev.cv.theme.RunningText;
import dev.cv.theme.TextTemplate;
import dev.cv.vocabulary.Vocabulary;
import java.util.List;

/** What is chosen of a page that no style sheet can do. */
record PageChoices(Look look) {

    private static final String DOT = " \u00B7";
    private static final String BAR = " |";
    private static final String BULLET = "\u2022";
    private static final String DASH = "\u2013";
    private static final String SQUARE = "\u25AA";

    boolean icons() {
        return look.is("icons");
    }

    /** Whether words say what each contact is. */
    boolean contactLabels() {
        return look.is("contact-labels");
    }

    /** What stands between contacts. */
    String separator() {
        return switch (word("separators")) {
            case "bar" -> BAR;
            case "none" -> "";
            default -> DOT;
        };
    }

    boolean photoFirst() {
        return word("photo-side").equals("left");
    }

    boolean capitalTitles() {
        return word("title-case").equals("capitals");
    }

    /** Whether a rule goes on behind the words of a title, and where they stand in the middle, before them. */
    boolean rulesBesideTitles() {
        return word("title-rule").equals("beside");
    }

    boolean centredTitles() {
        return word("title-align").equals("center");
    }

    /** Whether the last word of the name differs from the others. */
    boolean lastWordApart() {
        return word("name-accent").equals("last-word");
    }

    boolean otherBullets() {
        return word("bullets").equals("dash") || word("bullets").equals("square");
    }

    /** What stands in the place of the usual bullet; a list within a list has the other. */
    String bullet(String usual) {
        boolean dashes = word("bullets").equals("dash");
        return switch (usual) {
            case BULLET -> dashes ? DASH : SQUARE;
            case DASH -> dashes ? BULLET : DASH;
            default -> usual;
        };
    }

    /** Whether lists of short items stand in columns, though their author doesn't say so. */
    boolean shortListsInColumns() {
        return word("lists").equals("columns");
    }

    /** What runs in the margins. */
    List<RunningText> running() {
        return RunningText.of(look);
    }

    /** Whether pages have numbers. */
    boolean numbered() {
        return !word("page-numbers").equals("none");
    }

    /** What stands below the line for a signature; empty where none is wanted. */
    TextTemplate signature() {
        return TextTemplate.of(word("signature"));
    }

    String consent() {
        return word("consent");
    }

    /** The résumé with its times in the form that is chosen, and its tags apart where they are chips. */
    Resume shown(Resume resume) {
        Resume timed = new ShownPeriods(
                        DateForm.of(word("dates")),
                        !word("durations").equals("none"),
                        Vocabulary.of(resume.metadata().language()))
                .of(resume);
        return word("tags").equals("chips") ? Tags.marked(timed) : timed;
    }

    private String word(String option) {
        return look.shared(option).orElse("");
    }
}
