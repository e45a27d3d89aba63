package dev.cv.theme;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What runs at the head or the foot of pages. What has numbers stands where numbers are wanted, what has the name but none
 * stands on later pages, as the first has the letterhead; anything else stands on all.
 *
 * @param name what the style sheet calls it
 * @param box the box in the margin that it stands in
 * @param text its words; without any it stands nowhere
 * @param onFirst whether it stands on the first page, too
 */
public record RunningText(String name, String box, TextTemplate text, boolean onFirst) {

    /** What the header is called. */
    static final String HEADER = "header";

    /** The place for the name. */
    public static final String NAME = "name";

    /** The place for the title. */
    public static final String TITLE = "title";

    /** The place for the date. */
    public static final String DATE = "date";

    /** The place for the town that one lives in. */
    public static final String PLACE = "place";

    /** The place for both numbers, with the words of the language. */
    public static final String NUMBERS = "numbers";

    /** The place for the number of the page. */
    public static final String PAGE = "page";

    /** The place for the number of pages. */
    public static final String PAGES = "pages";

    private static final Set<String> COUNTED = Set.of(NUMBERS, PAGE, PAGES);

    /** Those of themes that say nothing of it. */
    private static final String USUAL_FOOTER = "{name} {numbers}";

    /** Those of a look: its header and its footer. */
    public static List<RunningText> of(Look look) {
        String numbers = look.shared("page-numbers").orElse("later");
        return List.of(
                of("footer", "bottom-right", look.shared("footer").orElse(USUAL_FOOTER), numbers),
                of(HEADER, "top-right", look.shared("header").orElse(""), numbers));
    }

    private static RunningText of(String name, String box, String words, String numbers) {
        TextTemplate text = TextTemplate.of(words);
        boolean numbered = !Collections.disjoint(text.places(), COUNTED);
        if (numbered && numbers.equals("none")) {
            return new RunningText(name, box, TextTemplate.of(""), false);
        }
        return new RunningText(
                name,
                box,
                text,
                numbered ? numbers.equals("all") : !text.places().contains(NAME));
    }

    /** Whether it stands anywhere. */
    public boolean isShown() {
        return !text.pieces().isEmpty();
    }

    /**
     * What brings it into its box: a header next to the text, as a footer of several lines; one line in the middle.
     *
     * @param lines on how many lines it goes
     */
    String css(int lines) {
        if (!isShown()) {
            return "";
        }
        boolean header = name.equals(HEADER);
        String place = header
                ? "; vertical-align: bottom; padding-bottom: 5pt"
                : lines > 1 ? "; vertical-align: top; padding-top: 5pt" : "";
        return "@page { @" + box + " { content: element(" + name + ")" + place + " } }\n"
                + (onFirst ? "" : "@page :first { @" + box + " { content: none } }\n");
    }
}
