package dev.cv.read;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with a content folder, front matter and dates. */
public enum ReadProblem implements Problem {
    NO_CONTENT(error("%s holds no Markdown file", "put an entry there, such as navy.md, or name another folder")),
    NOTHING_TO_SHOW(error("there is nothing to show here", "write an entry, or list some in sections:")),
    NO_SUCH_FILE(error("%s can't be found", "check the spelling, or name a folder, a manifest or a Markdown file")),
    SEVERAL_MANIFESTS(error("%s holds several résumés: %s", "name one of them")),
    FRONT_MATTER_NOT_CLOSED(error("the front matter is not closed", "write --- on a line of its own after it")),
    FRONT_MATTER_CLOSED_WRONGLY(
            error("this line does not close the front matter", "write three hyphens and nothing else on their line")),
    FRONT_MATTER_AS_TEXT(warning("this looks like front matter but is printed as text: %s", "%2$s")),
    FRONT_MATTER_TOO_LARGE(error("the front matter has %d characters; 65536 are allowed", "")),
    MISSPELLED_KEY(warning("nothing reads the key \"%s\"", "did you mean \"%2$s\"?")),
    WRONG_TYPE(error("\"%s\" should be %s, but %s", "%4$s")),
    INVALID_DATE(warning("\"%s\" is not a date", "write it as 2026-11-22")),
    INVALID_EMAIL(warning("\"%s\" is not an e-mail address", "write it as ada@example.com")),
    INVALID_WEB_ADDRESS(
            warning("\"%s\" is not an address on the web", "write it as https://example.com/ada, or example.com/ada")),
    INVALID_QR(error(
            "a QR code can't lead to \"%s\"",
            "write an address of at most 180 characters, as https://example.com/ada, mailto:ada@example.com or"
                    + " tel:+442079460000")),
    INVALID_DOCUMENT_LANGUAGE(error("\"%s\" is not a language tag", "write it as en, en-US or de")),
    UNKNOWN_SLUG(error("there is no file for \"%s\"", "%2$s")),
    AMBIGUOUS_SLUG(error("\"%s\" could be any of %s", "write it with its folder")),
    SITE_CONFIG_INVALID(error("the site's configuration is not valid YAML: %s", "%2$s")),
    UNPUBLISHED(warning("this file is left out: it says published: false", "remove that to show it")),
    UNKNOWN_VARIANT(error("there is no variant \"%s\"", "%2$s")),
    NOTHING_IN_VARIANT(error("nothing of this résumé is left %s", "%2$s")),
    UNKNOWN_LANGUAGE(error("nothing is written in the language \"%s\"", "%2$s")),
    MISSING_IN_LANGUAGE(warning("%s is not there in the language \"%s\"", "%3$s")),
    NO_NAME(warning("nothing says whose résumé this is", "write name: in the front matter, or begin with # Your Name")),
    LIST_GOES_ON(warning(
            "this item goes on with the list of the class %s above it", "end that list by a line with ^ alone")),
    MISPLACED_CLASS(warning(
            "the class %s belongs to a list or a paragraph, not to this block",
            "leave a blank line before {:.%1$s}: right after a block it belongs to that block"));

    private final Wording wording;

    ReadProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
