package dev.cv.read;

import dev.cv.content.ContentFile;
import dev.cv.content.FrontMatter;
import dev.cv.content.Selection;
import dev.cv.values.YamlValue;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the front matter of files says of variants: {@code only}, {@code not}, {@code tags}, {@code variants}. */
final class FileVariants {

    private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");

    private FileVariants() {}

    /** Leaves out the files that are not for the variants asked for. A single file is a whole, which nothing leaves out. */
    static void choose(Selection selection, Variants variants) {
        FrontMatter head = selection.head().frontMatter();
        editions(head).forEach(edition -> variants.add(new LinkedHashSet<>(edition)));
        if (!selection.isManifest() && selection.files().size() == 1) {
            return;
        }
        Set<String> tags = new HashSet<>();
        selection.files().forEach(file -> tags.addAll(tags(file)));
        selection.aside().ifPresent(file -> tags.addAll(tags(file)));
        variants.add(tags);
        boolean byTag = variants.asked().stream().anyMatch(tags::contains);
        selection.files().forEach(file -> choose(file, byTag, variants));
        selection.aside().ifPresent(file -> choose(file, byTag, variants));
    }

    private static void choose(ContentFile file, boolean byTag, Variants variants) {
        VariantMark mark = VariantMark.of(file.frontMatter());
        variants.add(mark.names());
        Set<String> tags = tags(file);
        boolean tagged = !byTag || tags.isEmpty() || tags.stream().anyMatch(variants.asked()::contains);
        if (!mark.admits(variants.asked()) || !tagged) {
            variants.leaveOut(file.source());
        }
    }

    /** A site's tags may be anything. */
    private static Set<String> tags(ContentFile file) {
        YamlValue tags = file.frontMatter().values().values().get("tags");
        if (tags instanceof YamlValue.Scalar scalar) {
            return VariantMark.names(List.of(scalar));
        }
        return tags instanceof YamlValue.Sequence sequence
                ? VariantMark.names(sequence.values().stream()
                        .filter(YamlValue.Scalar.class::isInstance)
                        .map(YamlValue.Scalar.class::cast)
                        .toList())
                : Set.of();
    }

    /** The variants of a manifest's {@code variants:}, those that are asked for together in one list. */
    static List<List<String>> editions(FrontMatter manifest) {
        return manifest.list("variants").stream()
                .map(scalar -> PLUS.splitAsStream(scalar.text().strip())
                        .filter(name -> !name.isEmpty())
                        .toList())
                .filter(names -> !names.isEmpty())
                .toList();
    }
}
