package dev.cv.cli.build;

import dev.cv.archive.RecordedTree;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The files that decide what a build makes, by their paths as the user knows them. Where one of them changes, comes or goes, the
 * same build may make something else.
 *
 * @param read what it is made from
 * @param asked what was looked into or looked for besides, there or not
 * @param folders where it was looked which files there are, there and below
 */
public record Inputs(Set<String> read, Set<String> asked, Set<String> folders) {

    /** None yet. */
    Inputs() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** Adds what was asked of a tree. */
    public void add(RecordedTree tree) {
        add(tree.used().keySet(), tree::display, read);
        add(tree.asked(), tree::display, asked);
        add(tree.listed(), tree::display, folders);
        asked.removeAll(read);
    }

    private static void add(Collection<String> paths, UnaryOperator<String> display, Set<String> to) {
        paths.stream().map(display).forEach(to::add);
    }
}
