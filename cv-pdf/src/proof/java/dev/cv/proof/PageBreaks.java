package dev.cv.proof;

import dev.cv.proof.Lines.Line;
import dev.cv.reread.ReadPdf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for pages that break where a typesetter would not: after a heading, after a lead-in, within a line's pair. */
public final class PageBreaks {
    private PageBreaks() {}

    public static List<String> faults(byte[] pdf) throws java.io.IOException {
        List<Line> lines = Lines.of(ReadPdf.of(pdf));
        List<String> faults = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.page() != next.page()) {
                if (line.type().matches("H[1-6]")) {
                    faults.add("a heading ends a page: " + line.text());
                }
                if (line.type().equals("P") && next.type().equals("Lbl")) {
                    faults.add("a list leaves its lead-in: " + line.text());
                }
            }
        }
        faults.addAll(loneLines(lines));
        return faults;
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
