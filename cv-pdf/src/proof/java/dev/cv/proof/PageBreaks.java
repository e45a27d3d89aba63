package dev.cv.proof;

import dev.cv.proof.PageLines.Line;
import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks for pages that break where a typesetter would not: after a heading or a line of what it stands over, after a lead-in,
 * within a line's pair, before a list's last item; and for pages that are blank or hold little.
 */
public final class PageBreaks {
    private static final double LITTLE = 1.0 / 3;

    /** Reading goes up a page by so much of its height where a column ends. */
    private static final double COLUMN = 0.15;

    private PageBreaks() {}

    public static List<String> faults(ReadPdf pdf) {
        List<Line> lines = PageLines.of(pdf);
        List<String> faults = new ArrayList<>(ListBreaks.faults(pdf.tags()));
        faults.addAll(littleOnAPage(pdf, lines));
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.page() != next.page()) {
                if (line.type().matches("H[1-6]") && !standsOverNothing(line, next)) {
                    faults.add("a heading ends a page: " + line.text());
                }
                if (i > 0
                        && !line.type().matches("H[1-6]")
                        && lines.get(i - 1).type().matches("H[1-6]")
                        && next.block() != line.block()
                        && next.isBelow(lines.get(i - 1))
                        && !next.type().matches("H[1-6]")) {
                    faults.add("a line and its heading end a page: " + line.text());
                }
                if (line.text().stripTrailing().endsWith(":") && next.type().equals("Lbl")) {
                    faults.add("a list leaves its lead-in: " + line.text());
                }
            }
        }
        faults.addAll(loneLines(lines));
        return faults;
    }

    private static List<String> littleOnAPage(ReadPdf pdf, List<Line> lines) {
        List<String> faults = new ArrayList<>();
        for (int page = 0; page < pdf.pages().size(); page++) {
            ReadPage sheet = pdf.pages().get(page);
            double filled = filled(lines, page, sheet.height());
            if (sheet.text().isBlank()) {
                faults.add("page " + (page + 1) + " is blank");
            } else if (page < pdf.pages().size() - 1 && filled < LITTLE) {
                faults.add("page %d is filled to %.2f".formatted(page + 1, filled));
            }
        }
        return faults;
    }

    /** How far down the page its main column reaches, which is read last, as a part of its height. */
    private static double filled(List<Line> lines, int page, float height) {
        float lowest = 0;
        float before = 0;
        for (Line line : lines) {
            if (line.page() == page) {
                boolean columnBegins = line.baseline() < before - COLUMN * height;
                lowest = columnBegins ? line.baseline() : Math.max(lowest, line.baseline());
                before = line.baseline();
            }
        }
        return lowest / height;
    }

    /** A heading that another of its level or above follows, or what is no part of its entry, has nothing to be parted from. */
    private static boolean standsOverNothing(Line heading, Line next) {
        boolean ofAnEntry =
                heading.type().compareTo("H2") > 0 && !heading.around().isEmpty();
        return (ofAnEntry && !next.isBelow(heading))
                || (next.type().matches("H[1-6]") && next.type().compareTo(heading.type()) <= 0);
    }

    private static List<String> loneLines(List<Line> lines) {
        Map<Integer, Map<Integer, Integer>> perBlock = new LinkedHashMap<>();
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (Line line : lines) {
            perBlock.computeIfAbsent(line.block(), any -> new TreeMap<>()).merge(line.page(), 1, Integer::sum);
            texts.putIfAbsent(line.block(), line.text());
        }
        List<String> faults = new ArrayList<>();
        perBlock.forEach((block, pages) -> {
            if (pages.size() > 1 && pages.containsValue(1)) {
                faults.add("a line stands alone on a page: " + texts.get(block) + " " + pages);
            }
        });
        return faults;
    }
}
