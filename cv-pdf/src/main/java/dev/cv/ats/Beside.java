package dev.cv.ats;

import java.util.ArrayList;
import java.util.List;

/** What stands on a title's own line, beside it. */
final class Beside {

    private Beside() {}

    static List<PrintedLine> titleTaken(PrintedLine title, List<PrintedLine> content) {
        List<PrintedLine> lines = new ArrayList<>();
        if (title.segments().size() > 1) {
            List<Segment> rest = title.segments().subList(1, title.segments().size());
            List<String> words = rest.stream().map(Segment::text).toList();
            lines.add(new PrintedLine(
                    title.page(),
                    String.join(" ", words),
                    rest,
                    rest.get(0).pieces().get(0).left(),
                    0,
                    rest.get(0).style().bold(),
                    false));
        }
        lines.addAll(content);
        return lines;
    }
}
