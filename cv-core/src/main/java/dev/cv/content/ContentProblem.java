package dev.cv.content;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.note;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with files, their front matter, and which of them make up a résumé. */
public enum ContentProblem implements Problem {
    NO_CONTENT(error("%s holds no Markdown file", "put an entry there, such as navy.md, or name another folder")),
    OTHER_FORMAT(error("this is %s", "write it in Markdown, or as JSON Resume")),
    ONLY_DATA(error(
            "there is nothing here but data, \"%s\" in the front matter, which a site's layout shows",
            "write it in Markdown below the front matter, or as JSON Resume")),
    NO_SUCH_FILE(error("%s can't be found", "check the spelling, or name a folder, a manifest or a Markdown file")),
    SEVERAL_MANIFESTS(error("%s holds several résumés: %s", "name one of them")),
    FRONT_MATTER_NOT_CLOSED(error("the front matter is not closed", "write --- on a line of its own after it")),
    TOML_NOT_CLOSED(error("the front matter is not closed", "write +++ on a line of its own after it")),
    FRONT_MATTER_CLOSED_WRONGLY(
            error("this line does not close the front matter", "write three hyphens and nothing else on their line")),
    FRONT_MATTER_AS_TEXT(warning("this looks like front matter but is printed as text: %s", "%2$s")),
    FRONT_MATTER_TOO_LARGE(error("the front matter has %d characters; 65536 are allowed", "")),
    MISSPELLED_KEY(warning("nothing reads the key \"%s\"", "did you mean \"%2$s\"?")),
    WRONG_TYPE(error("\"%s\" should be %s, but %s", "%4$s")),
    UNKNOWN_DIALECT(error("\"%s\" is no dialect of Markdown that cv reads", "write %2$s")),
    DIALECT_ASSUMED(note(
            "this is read as kramdown, Jekyll's Markdown, reads it; GitHub and others read it otherwise",
            "write markdown: gfm or markdown: kramdown in the front matter, or add --dialect=gfm")),
    UNKNOWN_SLUG(error("there is no file for \"%s\"", "%2$s")),
    SLUG_TWICE(warning("\"%s\" is listed twice: it is shown once", "remove one")),
    AMBIGUOUS_SLUG(error("\"%s\" could be any of %s", "write it with its folder")),
    SITE_CONFIG_INVALID(error("the site's configuration is not valid YAML: %s", "%2$s")),
    UNPUBLISHED(warning("this file is left out: it says published: false", "remove that to show it")),
    UNKNOWN_LANGUAGE(error("nothing is written in the language \"%s\"", "%2$s")),
    LANGUAGE_INFERRED(
            note("this résumé is taken to be in \"%s\": it doesn't say", "write lang: %1$s in its front matter")),
    LANGUAGE_UNSURE(note(
            "this résumé doesn't say which language it is in: it is taken to be in \"%s\"",
            "write lang: in its front matter, as in lang: %1$s")),
    MISSING_IN_LANGUAGE(warning("%s is not there in the language \"%s\"", "%3$s"));

    private final Wording wording;

    ContentProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
