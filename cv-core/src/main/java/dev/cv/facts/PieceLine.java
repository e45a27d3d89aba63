package dev.cv.facts;

import dev.cv.facts.SoftBreaks.SoftBreak;
import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a paragraph.
 *
 * @param before the break before it; empty before the first line and where only the source has a line end
 * @param content its words, not empty
 */
public record PieceLine(Optional<LineBreak> before, List<Inline> content) {

    /** A text with more is no lines of facts. */
    private static final int MOST_SOFT_BREAKS = 20;

    /** The lines of running text. */
    public static List<PieceLine> of(List<Inline> paragraph) {
        List<PieceLine> lines = new ArrayList<>();
        Optional<LineBreak> before = Optional.empty();
        int start = 0;
        for (int i = 0; i <= paragraph.size(); i++) {
            if (i == paragraph.size() || paragraph.get(i) instanceof LineBreak) {
                addLines(paragraph.subList(start, i), before, lines);
                before = i == paragraph.size() ? before : Optional.of((LineBreak) paragraph.get(i));
                start = i + 1;
            }
        }
        return lines;
    }

    private static void addLines(List<Inline> segment, Optional<LineBreak> before, List<PieceLine> lines) {
        FactLine line = new FactLine(segment);
        List<SoftBreak> breaks = new ArrayList<>();
        int at = 0;
        for (Inline inline : segment) {
            int from = at;
            if (inline instanceof Text text) {
                SoftBreaks.in(text).forEach(found -> breaks.add(new SoftBreak(from + found.index(), found.next())));
            }
            at += inline.text().length();
        }
        if (breaks.size() > MOST_SOFT_BREAKS) {
            breaks.clear();
        }
        Optional<LineBreak> hard = before;
        for (int i = 0; i <= breaks.size(); i++) {
            int start = i == 0 ? 0 : breaks.get(i - 1).index();
            List<Inline> content =
                    line.slice(start, i == breaks.size() ? at : breaks.get(i).index());
            if (i > 0 && !content.isEmpty() && content.get(0) instanceof Text text) {
                content.set(0, new Text(text.text(), breaks.get(i - 1).next()));
            }
            if (!content.isEmpty()) {
                lines.add(new PieceLine(hard, content));
                hard = Optional.empty();
            }
        }
    }

    boolean isSoft() {
        return before.isEmpty();
    }

    /** The words, without spaces at the ends. */
    public String text() {
        return Inline.text(content).strip();
    }

    /** The words of a line and of this one, which follows it. */
    List<Inline> behind(List<Inline> line) {
        return joined(List.of(new PieceLine(Optional.empty(), line), this));
    }

    /** Lines as running text again. */
    public static List<Inline> joined(List<PieceLine> lines) {
        List<Inline> all = new ArrayList<>();
        for (PieceLine line : lines) {
            if (!all.isEmpty()) {
                Inline lineEnd = new Text(" ", line.content.get(0).position());
                all.add(line.before.<Inline>map(found -> found).orElse(lineEnd));
            }
            all.addAll(line.content);
        }
        return Inline.joined(all);
    }
}
