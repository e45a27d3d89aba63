package dev.cv.content;

import dev.cv.model.Setting;
import dev.cv.values.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what belongs to letters. (FORMAT.md, "Letters")
 *
 * @param slugs the files that slugs mean
 * @param asked the letter that somebody asks for
 */
record Letters(SlugIndex slugs, Optional<Setting> asked) {

    /** What a letter takes from the manifest beside it where it says no name of its own. */
    private static final Set<String> LETTERHEAD =
            Set.of(("name author aside label tagline headline photo image email phone url"
                            + " website location profiles lang theme options qr")
                    .split(" "));

    /** The letter that goes before a résumé: the one asked for, else the one that its head names. */
    Optional<String> before(Optional<ContentFile> head, String from) {
        return asked.map(letter -> new YamlValue.Scalar(letter.value(), /* quoted= */ true, letter.position()))
                .or(() -> head.flatMap(file -> file.frontMatter().scalar("letter")))
                .flatMap(slug -> slugs.find(slug, from));
    }

    /** The file with the contacts, which the letter or its letterhead names. */
    Optional<String> aside(FrontMatter letter) {
        return letter.has("aside")
                ? letter.scalar("aside")
                        .flatMap(slug -> slugs.find(slug, slug.position().file().path()))
                : slugs.inCollections("aside");
    }

    /** A letter with what its letterhead says of the person. */
    static ContentFile under(Optional<ContentFile> letterhead, ContentFile letter) {
        return letterhead
                .map(head -> new ContentFile(
                        letter.source(), under(head.frontMatter(), letter.frontMatter()), letter.blocks()))
                .orElse(letter);
    }

    /** The front matter of a letter with what its letterhead's says of the person. */
    static FrontMatter under(FrontMatter letterhead, FrontMatter letter) {
        Map<String, YamlValue> kept = new LinkedHashMap<>(letterhead.values().values());
        kept.keySet().retainAll(LETTERHEAD);
        return letter.over(kept);
    }
}
