package dev.cv.cli;

import dev.cv.reread.ReadPdf;

/** What is to be known of a PDF, as text for a person to read. */
final class PdfFacts {

    private PdfFacts() {}

    static String of(ReadPdf pdf) {
        StringBuilder facts = new StringBuilder();
        facts.append("pages: ").append(pdf.pages().size()).append("\n\nproperties:\n");
        pdf.properties().forEach((name, value) -> facts.append("  %s: %s%n".formatted(name, value)));
        facts.append("\nfonts:\n");
        pdf.fonts().forEach(font -> facts.append("  ").append(font).append('\n'));
        facts.append("\nbookmarks:\n");
        pdf.bookmarks().forEach(bookmark -> facts.append("  ").append(bookmark).append('\n'));
        facts.append("\nlinks:\n");
        pdf.links().forEach(link -> facts.append("  ").append(link).append('\n'));
        facts.append("\ntags:\n").append(pdf.tagTree().indent(2));
        return facts.toString().replace("\r\n", "\n");
    }
}
