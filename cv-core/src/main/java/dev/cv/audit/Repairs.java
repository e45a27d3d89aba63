package dev.cv.audit;

import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies repairs to the texts of files. */
public final class Repairs {

    private Repairs() {}

    /**
     * The new text of each file that is changed. Of repairs that touch one another only the first is made; what the others
     * would mend is found again in the new text, should it still be there.
     */
    public static Map<SourceFile, String> apply(List<Repair> repairs) {
        Map<SourceFile, List<Repair>> byFile = new LinkedHashMap<>();
        repairs.stream()
                .sorted(Comparator.comparingInt(Repair::start).thenComparingInt(Repair::end))
                .forEach(repair -> byFile.computeIfAbsent(repair.file(), file -> new ArrayList<>())
                        .add(repair));
        Map<SourceFile, String> texts = new LinkedHashMap<>();
        byFile.forEach((file, ofFile) -> {
            String text = apply(file.text(), ofFile);
            if (!text.equals(file.text())) {
                texts.put(file, text);
            }
        });
        return texts;
    }

    private static String apply(String text, List<Repair> sorted) {
        StringBuilder repaired = new StringBuilder();
        int done = 0;
        boolean first = true;
        for (Repair repair : sorted) {
            if (first || repair.start() > done) {
                repaired.append(text, done, repair.start()).append(repair.replacement());
                done = repair.end();
                first = false;
            }
        }
        return repaired.append(text, done, text.length()).toString();
    }
}
