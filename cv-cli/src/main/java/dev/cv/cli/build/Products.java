package dev.cv.cli.build;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.pages.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One résumé in the forms that were asked for.
 *
 * @param files the bytes of each form
 * @param pdf how the PDF was set; empty where none was asked for
 * @param theme the theme of the PDF; empty where none was asked for
 * @param source what the PDF carries
 * @param read the files that it was made from, by their paths as the user knows them
 */
public record Products(
        Resume resume,
        Map<OutputForm, byte[]> files,
        Optional<RenderedPdf> pdf,
        String theme,
        PackedSource source,
        Set<String> read) {

    /** In no form yet. */
    static Products of(Resume resume) {
        return new Products(resume, Map.of(), Optional.empty(), "", PackedSource.NOTHING, Set.of());
    }

    /** With one more form. */
    Products with(OutputForm form, byte[] bytes) {
        Map<OutputForm, byte[]> more = new TreeMap<>(files);
        more.put(form, bytes);
        return new Products(resume, more, pdf, theme, source, read);
    }

    /** With the PDF. */
    Products with(RenderedPdf rendered, String inTheme, PackedSource carrying) {
        return new Products(resume, files, Optional.of(rendered), inTheme, carrying, read)
                .with(OutputForm.PDF, rendered.bytes());
    }

    /** With the files that they were made from. */
    Products from(Set<String> paths) {
        return new Products(resume, files, pdf, theme, source, paths);
    }

    /** One of them, in a few words: {@code 2 pages, 58 KB}. */
    public String facts(OutputForm form) {
        int pages = sheets().size();
        String counted = form == OutputForm.PDF ? pages + (pages == 1 ? " page, " : " pages, ") : "";
        return counted + (bytes(form).length + 512) / 1024 + " KB";
    }

    /** One of them. */
    public byte[] bytes(OutputForm form) {
        byte[] bytes = files.get(form);
        if (bytes == null) {
            throw new IllegalArgumentException(form + " was not asked for");
        }
        return bytes;
    }

    /** What each page holds and how full it is, a line for each. */
    public List<String> pageReport() {
        List<String> lines = new ArrayList<>();
        for (Sheet sheet : sheets()) {
            String holds = sheet.holds().isEmpty() ? "" : ": " + String.join(", ", sheet.holds());
            lines.add("page " + (lines.size() + 1) + ": " + Math.round(sheet.fullness() * 100) + " % full" + holds);
        }
        return lines;
    }

    /** What made the PDF fit on so many pages; no line where there is none. */
    public List<String> fitReport(int most) {
        return pdf.map(RenderedPdf::fitted).stream()
                .map(values -> "fits " + most + (most == 1 ? " page" : " pages")
                        + (values.isEmpty()
                                ? " as it is"
                                : values.entrySet().stream()
                                        .map(value -> value.getKey() + " " + value.getValue())
                                        .collect(Collectors.joining(", ", " with ", ""))))
                .toList();
    }

    private List<Sheet> sheets() {
        return pdf.map(RenderedPdf::sheets).orElse(List.of());
    }
}
