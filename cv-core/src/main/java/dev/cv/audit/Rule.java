package dev.cv.audit;

/** One thing, or a few that are found together, that an audit looks for in a résumé. */
public interface Rule {

    /** Reports what is wrong with the résumé. */
    void check(Subject subject, Findings findings);
}
