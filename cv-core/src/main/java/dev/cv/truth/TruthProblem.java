package dev.cv.truth;

import static dev.cv.source.Problem.Wording.note;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with what a résumé claims, and with its links and files. */
public enum TruthProblem implements Problem {
    DURATION(warning("\"%s\" disagrees with its dates, which make %s", "write %2$s, or mend the dates")),
    TOTAL(warning(
            "\"%s\" disagrees with the work that is listed, which makes %s in all",
            "mend the number, or list the work that is missing")),
    OVERLAP(note("this overlaps with %s by %s", "say which was part-time, or mend the dates")),
    GAP(note("nothing is listed for the %s from %s to %s", "say in a line what you did then")),
    TWO_PRESENT(
            warning("this goes on to the present, and so does %s", "say when the one ended, or which is part-time")),
    FUTURE(warning("%s is still to come", "write (expected) behind it, or mend the date")
            .inJson("mend startDate or endDate, or leave endDate out while it goes on")),
    ORDER(warning("this is newer than %s above it", "put the newest first")),
    OLDEST_FIRST(warning("this section has the oldest first", "put the newest first: that is what readers look for")),
    NO_JOBS(warning(
                    "no job is understood here",
                    "begin each as in ### Engineer, Acme (2019 - 2021); cv facts shows what was understood")
            .inJson("list them in work[], each with name, position and startDate")),
    NO_TIME(warning("%s has no time", "say from when to when, as in May 2019 - Present")
            .inJson("write startDate, and endDate where it has ended, as in \"startDate\": \"2019-05\"")),
    JOBS_OUTSIDE_WORK(
            note("jobs stand below \"%s\"", "give them a heading of their own, as ## Experience: machines look for one")
                    .inJson("leave meta.cv.sections[].heading out, or name work in it: machines look for that")),
    PLACEHOLDER(warning("%s still what cv new wrote", "write your own, or take it out")),
    LOGO_SAYS_OTHER(warning(
            "the logo is that of \"%s\", but the words name \"%s\"", "mend the alternative text of the picture")),
    EMPLOYER_SPELLING(warning("\"%s\" is spelled \"%s\" elsewhere", "write it one way throughout")),
    LINK_SCHEME(warning("the link to %s leads nowhere", "write %2$s")),
    LINK_MALFORMED(warning("the link to %s leads nowhere: %s", "%3$s")),
    LINK_AS_TEXT(warning(
                    "this looks like a link but is printed as text",
                    "put < and > around an address that has spaces, or close it")
            .inJson("write the words and the address as plain text, or the address as url: no Markdown is read here")),
    LINK_SAYS_OTHER(warning("the link says %s but leads to %s", "make both the same")),
    EMAIL_MALFORMED(warning("\"%s\" is no e-mail address", "write it as ada@example.com")),
    PHONE_MALFORMED(warning("\"%s\" is no phone number", "write it with country and area code, as +44 20 7946 0000")),
    UNUSED_FILE(note("no résumé uses this file", "list it in a manifest's sections:, or remove it")),
    UNUSED_PICTURE(note("nothing shows the picture %s", "remove it")),
    MISSING_TRANSLATION(warning(
            "\"%s\" is not there in the language \"%s\"", "write %3$s, or say it by language: %1$s: {%2$s: …}"));

    private final Wording wording;

    TruthProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
