package dev.cv.ats;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a job's head.
 *
 * @param lead the words in the style that it begins with
 * @param style that style
 * @param styled whether it is another than that of running text
 * @param apart what stands at the other end of the line
 */
record Part(String text, String lead, TextStyle style, boolean styled, boolean mixed, String apart) {

    Part(String text, String lead, TextStyle style, boolean styled, boolean mixed) {
        this(text, lead, style, styled, mixed, "");
    }

    static Part of(Segment segment, boolean styled) {
        return new Part(segment.text(), segment.lead(), segment.style(), styled, segment.isMixed());
    }

    /** Each of a line's segments. */
    static List<Part> all(PrintedLine line) {
        List<Part> parts = new ArrayList<>();
        for (Segment segment : line.segments()) {
            parts.add(of(segment, parts.isEmpty() && line.styled()));
        }
        return parts;
    }

    /** All of a line. */
    static Part of(PrintedLine line) {
        List<Segment> segments = line.segments();
        boolean alone = segments.size() == 1;
        return new Part(
                line.first().text(),
                line.first().lead(),
                line.style(),
                line.styled(),
                !alone || line.first().isMixed(),
                alone ? "" : segments.get(segments.size() - 1).text());
    }

    /** How much it strikes the eye. */
    float weight() {
        return style.size() * (style.bold() ? 1.2f : 1);
    }

    Part with(String otherText) {
        return new Part(otherText, lead.length() > otherText.length() ? otherText : lead, style, styled, mixed, apart);
    }

    /** Both, where the second goes on with the first. */
    static Part joined(List<Part> parts) {
        Part first = parts.get(0);
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(text.length() == 0 ? "" : " ").append(part.text));
        boolean mixed = parts.stream().anyMatch(part -> part.mixed);
        return new Part(
                text.toString(), mixed ? first.lead : text.toString(), first.style, first.styled, mixed, first.apart);
    }
}
