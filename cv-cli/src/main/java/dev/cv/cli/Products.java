package dev.cv.cli;

import dev.cv.model.Resume;
import java.util.Map;

/**
 * One résumé in the forms that were asked for.
 *
 * @param files the bytes of each form
 * @param pages how many pages the PDF has; 0 where none was asked for
 * @param theme the theme of the PDF; empty where none was asked for
 */
record Products(Resume resume, Map<OutputForm, byte[]> files, int pages, String theme) {

    /** One of them, in a few words: {@code 2 pages, 58 KB}. */
    String facts(OutputForm form) {
        String counted = form == OutputForm.PDF ? pages + (pages == 1 ? " page, " : " pages, ") : "";
        return counted + (bytes(form).length + 512) / 1024 + " KB";
    }

    /** One of them. */
    byte[] bytes(OutputForm form) {
        byte[] bytes = files.get(form);
        if (bytes == null) {
            throw new IllegalArgumentException(form + " was not asked for");
        }
        return bytes;
    }
}
