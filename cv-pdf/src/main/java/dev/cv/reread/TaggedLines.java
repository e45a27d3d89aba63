package dev.cv.reread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text in the order of the tags, as a screen reader has it: a line for each block. */
final class TaggedLines {

    private static final Set<String> INLINE = Set.of("Span", "Link", "Quote", "Code", "Reference", "Em", "Strong");

    private final Work work;
    private final List<Map<Integer, List<ReadPiece>>> pieces = new ArrayList<>();
    private final List<ReadLine> lines = new ArrayList<>();
    private List<ReadPiece> block = new ArrayList<>();
    private int page;

    private TaggedLines(OpenPdf pdf, List<ReadLine> stream) {
        work = pdf.work();
        for (int i = 0; i < pdf.pages(); i++) {
            pieces.add(new HashMap<>());
        }
        for (ReadLine line : stream) {
            for (ReadPiece piece : line.pieces()) {
                pieces.get(line.page())
                        .computeIfAbsent(piece.mcid(), number -> new ArrayList<>())
                        .add(piece);
            }
        }
    }

    /** Nothing where the PDF has no tags, or such that lead nowhere. */
    static List<ReadLine> of(OpenPdf pdf, List<ReadLine> stream) {
        TaggedLines tagged = new TaggedLines(pdf, stream);
        try {
            tagged.read(TagReader.read(pdf, tagged.pages()));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        tagged.endBlock();
        return tagged.lines;
    }

    /** The pages with what tags refer to; the words are put in afterwards. */
    private List<ReadPage> pages() {
        return pieces.stream()
                .map(byNumber -> new ReadPage(
                        0,
                        0,
                        "",
                        "",
                        byNumber.keySet().stream()
                                .map(mcid -> new ReadRun(mcid, "", 0, 0, 0, 0))
                                .toList()))
                .toList();
    }

    private void read(ReadTag tag) {
        boolean isBlock = !INLINE.contains(tag.type());
        if (isBlock) {
            endBlock();
        }
        for (ReadTag.Kid kid : tag.kids()) {
            if (kid instanceof ReadTag.Inner inner) {
                read(inner.tag());
            } else if (kid instanceof ReadTag.Text text) {
                page = block.isEmpty() ? text.page() : page;
                List<ReadPiece> said =
                        pieces.get(text.page()).getOrDefault(text.run().mcid(), List.of());
                said.forEach(piece ->
                        work.add(PdfLimit.PDF_TOO_MUCH_TEXT, piece.text().length()));
                block.addAll(said);
            }
        }
        if (isBlock) {
            endBlock();
        }
    }

    private void endBlock() {
        if (!block.isEmpty()) {
            lines.add(new ReadLine(page, block));
            block = new ArrayList<>();
        }
    }
}
