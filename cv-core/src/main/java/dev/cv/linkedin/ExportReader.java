package dev.cv.linkedin;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the tables of an export and tells which files it holds beside them. */
record ExportReader(SourceTree tree, Diagnostics diagnostics) {

    /** More names than that are counted only. */
    private static final int MOST_NAMED = 8;

    /** The lines of each table; none where it is no export. */
    Map<ExportFile, List<Row>> read() throws IOException {
        Map<ExportFile, List<Row>> tables = new EnumMap<>(ExportFile.class);
        Set<String> others = new LinkedHashSet<>();
        for (String path : tree.filesBelow("")) {
            Optional<ExportFile> known = ExportFile.of(path);
            if (known.isPresent() && !tables.containsKey(known.get())) {
                tables.put(known.get(), rows(path, known.get()));
            } else {
                others.add(path.substring(path.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD"));
            }
        }
        if (tables.isEmpty()) {
            diagnostics.report(LinkedInProblem.NO_EXPORT, tree.display(""));
        } else if (!others.isEmpty()) {
            diagnostics.report(LinkedInProblem.FILES_LEFT, few(others));
        }
        return tables;
    }

    private List<Row> rows(String path, ExportFile kind) throws IOException {
        Optional<SourceFile> file =
                tree.read(path).flatMap(bytes -> SourceText.decode(path, tree.display(path), bytes, diagnostics));
        return file.isEmpty() ? List.of() : CsvTable.read(file.get(), kind.columns(), kind.maybe(), diagnostics);
    }

    private static String few(Set<String> names) {
        List<String> some = new ArrayList<>(names);
        some.sort(String.CASE_INSENSITIVE_ORDER);
        int rest = some.size() - MOST_NAMED;
        return rest > 0
                ? String.join(", ", some.subList(0, MOST_NAMED)) + " and " + rest + " more"
                : String.join(", ", some);
    }
}
