package dev.cv.pdf;

import dev.cv.html.HtmlPage;
import dev.cv.html.PageWriter;
import dev.cv.html.Pictures;
import dev.cv.model.Abbreviation;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Entry;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.Link;
import dev.cv.model.ListItem;
import dev.cv.model.Metadata;
import dev.cv.model.Origin;
import dev.cv.model.Paragraph;
import dev.cv.model.Person;
import dev.cv.model.Phrase;
import dev.cv.model.Presentation;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Strong;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import dev.cv.model.Text;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import dev.cv.theme.FontFamilies;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models built by hand, and the whole way from them to a PDF. */
final class Models {
    static final Position AT = new SourceFile("entry.md", "").at(0);

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private Models() {}

    /** The PDF of a résumé with one section that holds these blocks. */
    static byte[] pdf(Diagnostics diagnostics, Block... blocks) {
        HtmlPage page = PageWriter.write(
                resume(blocks),
                Look.of(Themes.modern()),
                PageSize.A4,
                new Pictures(SourceTree.of(Map.of()), diagnostics),
                diagnostics);
        RenderedPdf pdf = RENDERER.render(page, FontFamilies.faces());
        if (!pdf.warnings().isEmpty() || !pdf.missingGlyphs().isEmpty()) {
            throw new AssertionError(pdf.warnings() + " " + pdf.missingGlyphs());
        }
        return pdf.bytes();
    }

    static byte[] pdf(Block... blocks) {
        return pdf(new Diagnostics(), blocks);
    }

    /** What {@link #pdf} says before the blocks. */
    static String words(String ofBlocks) {
        return "Ada Example Work " + ofBlocks;
    }

    /** The tags below the section's heading, on one line. */
    static String tags(byte[] pdf) throws IOException {
        String tree = ReadPdf.of(pdf).tagTree();
        return tree.substring(tree.indexOf("Art\n") + 4)
                .replaceAll("\\s*\n\\s*", " ")
                .replaceAll("=\"(\\w+)\"", "=$1")
                .replace('"', '\'')
                .strip();
    }

    private static Resume resume(Block... blocks) {
        Entry entry = new Entry(List.of(), List.of(blocks), List.of(), Attributes.NONE, AT);
        Section section = new Section(
                SectionKind.WORK, Optional.of(heading(1, "Work")), List.of(), List.of(entry), Attributes.NONE, AT);
        Metadata metadata = new Metadata(
                "Ada Example",
                "en",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Origin.NONE,
                Presentation.NONE);
        Person person =
                new Person(Optional.of(heading(1, "Ada Example")), Optional.empty(), Optional.empty(), List.of());
        return new Resume(metadata, person, List.of(section));
    }

    static Text text(String text) {
        return new Text(text, AT);
    }

    static Strong strong(String text) {
        return new Strong(List.of(text(text)), Attributes.NONE, AT);
    }

    static Phrase phrase(String name, Inline... content) {
        return new Phrase(name, List.of(content), Attributes.NONE, AT);
    }

    static Heading heading(int level, String text) {
        return new Heading(level, List.of(text(text)), Attributes.NONE, AT);
    }

    static Paragraph paragraph(Inline... content) {
        return new Paragraph(List.of(content), Attributes.NONE, AT);
    }

    static Paragraph paragraph(String text) {
        return paragraph(text(text));
    }

    static Paragraph tight(Inline... content) {
        return new Paragraph(List.of(content), true, Attributes.NONE, AT);
    }

    static ItemList list(ListItem... items) {
        return new ItemList(false, 1, List.of(items), Attributes.NONE, AT);
    }

    static ListItem item(Block... blocks) {
        return new ListItem(List.of(blocks), Attributes.NONE, AT);
    }

    static FootnoteReference reference(String name) {
        return new FootnoteReference(name, AT);
    }

    static Footnote note(String name, Block... blocks) {
        return new Footnote(name, List.of(blocks), Attributes.NONE, AT);
    }

    static Footnotes notes(Footnote... notes) {
        return new Footnotes(List.of(notes), Attributes.NONE, AT);
    }

    static Link link(String target, Inline... content) {
        return new Link(target, "", List.of(content), Attributes.NONE, AT);
    }

    static Abbreviation abbreviation(String expansion, String text) {
        return new Abbreviation(expansion, List.of(text(text)), Attributes.NONE, AT);
    }

    static Division division(String name, Block... blocks) {
        return new Division(name, List.of(blocks), ofClass(name + "-of-mine"), AT);
    }

    /** Attributes that give an element a class. */
    static Attributes ofClass(String name) {
        return Attributes.ofClasses(List.of(name));
    }

    static Table table(TableSection... sections) {
        return new Table(List.of(), List.of(sections), Attributes.NONE, AT);
    }

    static TableSection head(TableRow... rows) {
        return new TableSection(TableSection.Kind.HEAD, List.of(rows), Attributes.NONE, AT);
    }

    static TableSection body(TableRow... rows) {
        return new TableSection(TableSection.Kind.BODY, List.of(rows), Attributes.NONE, AT);
    }

    static TableSection foot(TableRow... rows) {
        return new TableSection(TableSection.Kind.FOOT, List.of(rows), Attributes.NONE, AT);
    }

    static TableRow row(TableCell... cells) {
        return new TableRow(List.of(cells), Attributes.NONE, AT);
    }

    /** A row of plain cells. */
    static TableRow row(String... texts) {
        return row(Arrays.stream(texts).map(Models::td).toArray(TableCell[]::new));
    }

    /** A row of header cells. */
    static TableRow titles(String... texts) {
        return row(Arrays.stream(texts).map(Models::th).toArray(TableCell[]::new));
    }

    static TableCell td(String text) {
        return cell(false, 1, 1, text);
    }

    static TableCell th(String text) {
        return cell(true, 1, 1, text);
    }

    static TableCell cell(boolean header, int columns, int rows, String text) {
        List<Block> blocks = text.isEmpty() ? List.of() : List.of(tight(text(text)));
        return new TableCell(header, TableCell.Alignment.DEFAULT, columns, rows, blocks, Attributes.NONE, AT);
    }

    static TableCell right(boolean header, String text) {
        return new TableCell(header, TableCell.Alignment.RIGHT, 1, 1, List.of(tight(text(text))), Attributes.NONE, AT);
    }
}
