package dev.cv.cli.build;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.pages.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One résumé in the forms that were asked for.
 *
 * @param files the bytes of each form, in the order in which they were made
 * @param pdf how the PDF was set; empty where none was asked for
 * @param theme the theme of the PDF; empty where none was asked for
 * @param source what the PDF carries
 */
public record Products(
        Resume resume, Map<OutputForm, byte[]> files, Optional<RenderedPdf> pdf, String theme, PackedSource source) {

    /** In no form yet. */
    public static Products of(Resume resume) {
        return new Products(resume, Map.of(), Optional.empty(), "", PackedSource.NOTHING);
    }

    /** With one more form. */
    public Products with(OutputForm form, byte[] bytes) {
        Map<OutputForm, byte[]> more = new LinkedHashMap<>(files);
        more.put(form, bytes);
        return new Products(resume, more, pdf, theme, source);
    }

    /** With the PDF. */
    public Products with(RenderedPdf rendered, String inTheme, PackedSource carrying) {
        return new Products(resume, files, Optional.of(rendered), inTheme, carrying)
                .with(OutputForms.PDF, rendered.bytes());
    }

    /** One of them, in a few words: {@code 2 pages, 58 KB}. */
    public String facts(OutputForm form) {
        int pages = sheets().size();
        String counted = form.isSet() ? pages + (pages == 1 ? " page" : " pages") + takenIn() + ", " : "";
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

    /** That, and by how much, all was set tighter to take in a short last page. */
    private String takenIn() {
        double part = pdf.map(RenderedPdf::takenIn).orElse(0.0);
        return part == 0
                ? ""
                : String.format(Locale.ROOT, " (%.1f %% tighter, to take in a short last one)", part * 100);
    }

    private List<Sheet> sheets() {
        return pdf.map(RenderedPdf::sheets).orElse(List.of());
    }
}
