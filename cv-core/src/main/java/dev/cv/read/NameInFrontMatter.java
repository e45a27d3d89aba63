package dev.cv.read;

import dev.cv.content.FrontMatter;
import dev.cv.content.SiteConfig;
import dev.cv.facts.NameReader;
import dev.cv.facts.NameWords;
import dev.cv.model.Attributes;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.Text;
import dev.cv.values.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose résumé it is, as front matter or the site says. (FORMAT.md, "Whose résumé it is") */
final class NameInFrontMatter {

    private NameInFrontMatter() {}

    /** The name that front matter says in so many words, or that the site says. */
    static Optional<YamlValue.Scalar> said(FrontMatter frontMatter, SiteConfig site) {
        return Stream.of("name", "author")
                .flatMap(key -> named(frontMatter, key).stream())
                .findFirst()
                .or(site::author);
    }

    private static Optional<YamlValue.Scalar> named(FrontMatter frontMatter, String key) {
        if (!(frontMatter.values().values().get(key) instanceof YamlValue.Mapping parts)) {
            return frontMatter.scalar(key).map(first -> withLast(first, frontMatter));
        }
        List<YamlValue.Scalar> texts = Stream.concat(
                        Stream.ofNullable(parts.values().get("name")),
                        key.equals("name") ? parts.values().values().stream() : Stream.of())
                .filter(YamlValue.Scalar.class::isInstance)
                .map(YamlValue.Scalar.class::cast)
                .distinct()
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new YamlValue.Scalar(
                        texts.stream().map(text -> text.text().strip()).collect(Collectors.joining(" ")),
                        /* quoted= */ true,
                        texts.get(0).position()));
    }

    /** The name in what else tells of the page, where the document's word stands beside it: {@code Ada's CV}. */
    static Optional<Heading> inDescription(FrontMatter frontMatter) {
        return Stream.of("subtitle", "excerpt", "description")
                .flatMap(key -> frontMatter.scalar(key).stream())
                .filter(text -> NameReader.of(List.of(new Text(text.text().strip(), text.position())))
                        .titled())
                .flatMap(text -> inTitle(text).stream())
                .findFirst();
    }

    /** A name with the family's, where that has a key of its own. */
    private static YamlValue.Scalar withLast(YamlValue.Scalar first, FrontMatter frontMatter) {
        return Stream.of("surname", "lastname", "last_name", "family_name")
                .flatMap(key -> frontMatter.scalar(key).stream())
                .findFirst()
                .filter(last -> !first.text().contains(last.text().strip()))
                .map(last -> new YamlValue.Scalar(
                        first.text().strip() + " " + last.text().strip(), /* quoted= */ true, first.position()))
                .orElse(first);
    }

    /** The name in a title: all of it, where it is no title of a document and of nothing else. */
    static Optional<Heading> inTitle(YamlValue.Scalar title) {
        String text = title.text().strip();
        NameReader read = NameReader.of(List.of(new Text(text, title.position())));
        return !NameWords.isTitle(text) && NameWords.isShaped(Inline.text(read.name()))
                ? Optional.of(new Heading(1, read.name(), Attributes.NONE, title.position()))
                : Optional.empty();
    }
}
