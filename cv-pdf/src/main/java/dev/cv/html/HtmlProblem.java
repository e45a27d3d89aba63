package dev.cv.html;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with pictures and links when a résumé is laid out. */
public enum HtmlProblem implements Problem {
    PICTURE_NOT_FOUND(warning(
            "the picture %s can't be found; its alternative text stands in its place",
            "paths count from this file, or from the content folder where they begin with /")),
    PICTURE_OUTSIDE(warning(
                    "the picture %s is outside the content folder; its alternative text stands in its place",
                    "copy it into the folder: nothing else is read, and nothing from the network")
            .inJson("copy it beside this file and name it in basics.image, as in \"image\": \"ada.jpg\":"
                    + " nothing is read from the network")),
    PICTURE_UNREADABLE(warning(
            "%s is %s; its alternative text stands in its place",
            "save it as PNG or JPEG in RGB, or as SVG with its text as paths")),
    PICTURE_TURNED(warning(
            "the picture %s was taken with the camera turned, and will lie on its side or upside down",
            "turn it upright in a program for pictures, and save it")),
    PICTURE_WITHOUT_TEXT(warning(
            "the picture %s has no alternative text",
            "write what it shows: ![Amazon logo](…), or alt=\"Amazon logo\"")),
    LINK_NOT_LIVE(warning(
            "the link to %s is shown as text: it leads nowhere outside its site",
            "write the whole address, as in https://example.com/")),
    MAIL_WITHOUT_SCHEME(warning("the link to %s is shown as text: it is no address of the web", "write mailto:%s")),
    LINK_WITHOUT_WORDS(warning(
            "this link shows nothing by itself: its title or address stands in its place",
            "write words between the brackets, or give it a title")),
    ITEM_SHOWS_NOTHING(warning("this item shows nothing and is left out", "write in words what its icon stands for")),
    TABLE_TOO_WIDE(warning("this table is too wide for a page: words in it are broken", "use fewer columns")),
    TABLE_OF_TOO_MANY_COLUMNS(error("this table has %s columns, and a page has room for %s", "use fewer columns"));

    private final Wording wording;

    HtmlProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
