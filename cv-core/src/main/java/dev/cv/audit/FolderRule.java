package dev.cv.audit;

/** Something that an audit looks for in all that a folder holds, as it shows in no single résumé. */
public interface FolderRule {

    /** Reports what is wrong with the content. */
    void check(Content content, Findings findings);
}
