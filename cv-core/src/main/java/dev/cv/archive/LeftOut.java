package dev.cv.archive;

import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.SourcePath;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what files say that a résumé made from them doesn't show, so that nobody sends it without knowing. */
public final class LeftOut {

    private static final Pattern COMMENT =
            Pattern.compile("<!--|\\{%-?\\s*comment|\\{::comment|^\\{:/?comment", Pattern.MULTILINE);
    private static final Pattern MARKS = Pattern.compile("\\{:[^}\\n]*+\\}|<[a-z][^<>]*+>");
    private static final Pattern CLASS = Pattern.compile("(?<=[.\\s\"'])(only|not)-([\\w+-]++)");
    private static final Pattern VALUE = Pattern.compile("\\b(only|not)=\"([^\"]*+)\"");
    private static final Pattern GAP = Pattern.compile("[\\s,]+");

    private final Set<String> asked;

    private LeftOut(List<String> asked) {
        this.asked = Set.copyOf(asked);
    }

    /**
     * Where the files say more than the résumé does: marks for other variants, comments, files of which nothing is shown.
     *
     * @param files the files that it was made from, by path
     * @param tree knows what they are called
     * @return the places, by file and line
     */
    public static List<Position> in(Map<String, byte[]> files, SourceTree tree, Resume resume) {
        LeftOut leftOut = new LeftOut(resume.metadata().origin().variants());
        Set<String> shown = new HashSet<>();
        shown.add(resume.metadata().origin().manifest());
        resume.texts().forEach(text -> shown.add(text.position().file().path()));
        List<Position> places = new ArrayList<>();
        files.forEach((path, bytes) -> {
            Optional<SourceFile> file = SourcePath.isMarkdown(path)
                    ? SourceText.decode(path, tree.display(path), bytes, new Diagnostics())
                    : Optional.empty();
            if (file.isPresent() && !shown.contains(path)) {
                places.add(file.get().at(0));
            } else {
                file.ifPresent(some -> leftOut.find(some, places));
            }
        });
        return List.copyOf(places);
    }

    private void find(SourceFile file, List<Position> places) {
        Set<Integer> offsets = COMMENT.matcher(file.text())
                .results()
                .map(comment -> comment.start())
                .collect(Collectors.toSet());
        MARKS.matcher(file.text())
                .results()
                .filter(mark -> !admits(mark.group()))
                .forEach(mark -> offsets.add(mark.start()));
        offsets.stream().sorted().map(file::at).forEach(places::add);
    }

    private boolean admits(String attributes) {
        Set<String> only = new HashSet<>();
        Set<String> not = new HashSet<>();
        for (Pattern form : List.of(CLASS, VALUE)) {
            Matcher mark = form.matcher(attributes);
            while (mark.find()) {
                Set<String> names = mark.group(1).equals("only") ? only : not;
                GAP.splitAsStream(mark.group(2)).forEach(names::add);
            }
        }
        return (only.isEmpty() || only.stream().anyMatch(asked::contains))
                && not.stream().noneMatch(asked::contains);
    }
}
