package dev.cv.ats;

import dev.cv.vocabulary.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a section of skills lists. */
final class Skills {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[\u3001\uFF0C" + Separators.OF_LISTS + "](?=\\s|$|[^\\d])\\s*");
    /** What a line is about, before it lists: {@code Languages: Java, C}. */
    private static final Pattern LABEL = Pattern.compile("^[^:,;(]{1,40}:\\s+");

    private static final Pattern BULLET = Pattern.compile("^(?:\\d{1,2}[.)]|[\u2022\u2013*\u25E6\u25AA-])\\s*");

    private Skills() {}

    static List<String> in(List<PrintedLine> lines) {
        List<String> texts = new ArrayList<>();
        for (PrintedLine line : lines) {
            boolean wrapped = line.goesOn() && !texts.isEmpty();
            for (Segment segment : line.segments()) {
                String text = BULLET.matcher(segment.text()).replaceFirst("");
                if (wrapped) {
                    texts.set(texts.size() - 1, texts.get(texts.size() - 1) + " " + text);
                    wrapped = false;
                } else if (segment.style().bold() && segment.isMixed()) {
                    texts.add(segment.lead());
                    texts.add(text.substring(segment.lead().length()).strip());
                } else if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
        }
        return texts.stream()
                .flatMap(text -> SEPARATOR.splitAsStream(LABEL.matcher(text).replaceFirst("")))
                .map(text -> text.replaceFirst("[:.]$", "").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
