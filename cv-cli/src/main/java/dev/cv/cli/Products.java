package dev.cv.cli;

import dev.cv.model.Resume;
import dev.cv.pdf.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One résumé in the forms that were asked for.
 *
 * @param files the bytes of each form
 * @param sheets the pages of the PDF; none where none was asked for
 * @param theme the theme of the PDF; empty where none was asked for
 */
record Products(Resume resume, Map<OutputForm, byte[]> files, List<Sheet> sheets, String theme) {

    /** One of them, in a few words: {@code 2 pages, 58 KB}. */
    String facts(OutputForm form) {
        int pages = sheets.size();
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

    /** What each page holds and how full it is, a line for each. */
    List<String> pageReport() {
        List<String> lines = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String holds = sheet.holds().isEmpty() ? "" : ": " + String.join(", ", sheet.holds());
            lines.add("page " + (lines.size() + 1) + ": " + Math.round(sheet.fullness() * 100) + " % full" + holds);
        }
        return lines;
    }
}
