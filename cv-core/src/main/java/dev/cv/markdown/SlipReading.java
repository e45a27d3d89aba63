package dev.cv.markdown;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads slips as what they are meant as, where no site shows them as they are; each kind is told once for a file. */
final class SlipReading {

    private SlipReading() {}

    static MappedText of(Document document, MappedText text) {
        List<LineSlips.Slip> slips = LineSlips.in(text.toString());
        Set<MarkdownProblem> told = EnumSet.noneOf(MarkdownProblem.class);
        for (LineSlips.Slip slip : slips) {
            if (told.add(slip.problem())) {
                document.report(slip.problem(), text.offset(slip.start()), slip.detail());
            }
        }
        return slips.isEmpty() || !document.lenient ? text : meant(text, slips);
    }

    private static MappedText meant(MappedText text, List<LineSlips.Slip> slips) {
        MappedText.Builder meant = new MappedText.Builder(text.effort());
        int from = 0;
        for (LineSlips.Slip slip : slips) {
            meant.append(text.subSequence(from, slip.start())).append(slip.meant(), text.offset(slip.start()));
            from = slip.end();
        }
        return meant.append(text.from(from)).build();
    }
}
