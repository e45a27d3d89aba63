package dev.cv.read;

import dev.cv.content.Choice;
import dev.cv.content.Selection;
import dev.cv.content.Selector;
import dev.cv.model.Attributes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which résumés content holds. */
record Editions(Selector selector) {

    /** All of a manifest or file; of the whole where the path is empty. */
    List<Edition> of(String path) throws IOException {
        List<String> found = selector.manifests(); // and with them all files, of which some may be versions of the one
        List<String> manifests = path.isEmpty() ? found : List.of(path);
        List<Edition> all = new ArrayList<>();
        for (String manifest : manifests) {
            add(manifest, selector.file(manifest), all);
        }
        if (manifests.isEmpty()) {
            add("", selector.folder(), all);
        }
        for (String letter : path.isEmpty() ? selector.letters() : List.<String>of()) {
            add(letter, selector.file(letter), all);
        }
        return List.copyOf(all);
    }

    private void add(String manifest, Optional<Choice> choice, List<Edition> all) throws IOException {
        if (choice.isEmpty()) {
            return;
        }
        Set<List<String>> variants = new LinkedHashSet<>();
        variants.add(List.of());
        variants.addAll(variants(choice.get()));
        for (List<String> names : variants) {
            choice.get().use().occurring().forEach(language -> all.add(new Edition(manifest, names, language)));
        }
    }

    /** The variants that a choice of files names in its marks. */
    static Set<String> variants(Selection files) {
        Variants found = new Variants(List.of());
        note(files, found);
        return found.known();
    }

    /** Where the manifest lists no variants, they are found in what it puts together. */
    private List<List<String>> variants(Choice choice) throws IOException {
        List<List<String>> listed = choice.head()
                .map(head -> FileVariants.editions(head.frontMatter()))
                .orElse(List.of());
        if (!listed.isEmpty()) {
            selector.noteLanguages(choice);
            return listed;
        }
        return selector.read(choice).map(Editions::variants).orElse(Set.of()).stream()
                .map(List::of)
                .toList();
    }

    private static void note(Selection files, Variants found) {
        FileVariants.choose(files, found);
        BlockFilter filter = new BlockFilter(found);
        filter.keep(files.head().blocks());
        files.files().forEach(file -> filter.keep(file.blocks()));
        files.aside().ifPresent(file -> filter.keep(file.blocks()));
        files.letter().ifPresent(file -> filter.keep(file.blocks()));
        files.files().stream()
                .filter(file -> file.frontMatter().has("class"))
                .forEach(file ->
                        found.admit(Attributes.ofClasses(file.frontMatter().names("class"))));
    }
}
