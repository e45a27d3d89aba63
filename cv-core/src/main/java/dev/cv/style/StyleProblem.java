package dev.cv.style;

import dev.cv.source.Problem;

/** What may be wrong with the wording of a résumé. */
enum StyleProblem implements Problem {
    MIXED_DATES(Wording.warning(
            "the date \"%s\" is in another form than most, which are written as \"%s\"", "write \"%3$s\"")),
    MIXED_DASHES(Wording.warning(
            "this time has \"%s\" between its dates where most have \"%s\"", "write all of them with \"%2$s\"")),
    HYPHEN_FOR_DASH(Wording.note(
                    "a hyphen stands between words where a dash belongs: \"%s\"",
                    "write \"%2$s\"; -- is a short dash, --- a long one")
            .inJson("write \"%2$s\"")),
    MIXED_FULL_STOPS(
            Wording.warning("this item ends %s a full stop, and %s of the %s items beside it end otherwise", "%4$s")),
    MIXED_TENSE(Wording.note(
            "\"%s\" is in the present tense, in a job that ended in %s and whose other items are in the past tense",
            "write \"%3$s\"")),
    MIXED_PERSON(Wording.note(
            "\"%s\": the first person is used here, but not in %s of the %s entries",
            "leave the pronoun out here, or write every entry with it")),
    DOUBLED_WORD(Wording.warning("the word \"%s\" stands here twice", "write it once")),
    DOUBLED_SPACE(Wording.warning("there are %s spaces between \"%s\" and \"%s\"", "write one")),
    UNCLOSED_EMPHASIS(Wording.warning(
                    "%s is printed here: nothing closes it, or a space parts it from its words",
                    "write it right before and right behind the words, or \\%1$s where it is meant")
            .inJson("%s is printed here: JSON Resume holds plain text, no Markdown is read in it", "take it out")),
    LONG_ITEM(Wording.note(
            "this item takes %s lines on the page; few readers go on after the third",
            "say it in three lines, or make two items of it")),
    LONE_LAST_WORD(Wording.note(
            "the last line holds a single word: \"%s\"", "with %2$s characters less the text takes a line less")),
    MISSPELLED_WORD(Wording.warning(
                    "\"%s\" looks misspelled",
                    "did you mean %2$s? If it is right, put it into the front matter: spelling: [%1$s]")
            .inJson("did you mean %2$s? If it is right, put it into "
                    + "\"meta\": {\"cv\": {\"version\": \"2\", \"spelling\": [\"%1$s\"]}}")),
    UNKNOWN_WORD(Wording.note(
                    "\"%s\" is in no dictionary", "correct it, or vouch for it in the front matter: spelling: [%1$s]")
            .inJson("correct it, or vouch for it in "
                    + "\"meta\": {\"cv\": {\"version\": \"2\", \"spelling\": [\"%1$s\"]}}")),
    NO_DICTIONARY(Wording.note("there is no dictionary for \"%s\": its words are not looked up", ""));

    private final Wording wording;

    StyleProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
