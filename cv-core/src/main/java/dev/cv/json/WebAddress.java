package dev.cv.json;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.values.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses on the web, and the links that lead there. */
final class WebAddress {

    /** Marks a link whose words are its address. */
    private static final String BARE = "url";

    /** Holds the address as written, where a link needs another. */
    private static final String WRITTEN = "data-url";

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{0,40}:(?!\\d).*", Pattern.DOTALL);

    private static final Pattern WEB = Pattern.compile("(?i)https?:");

    private WebAddress() {}

    /** Whether it begins with its scheme and holds no space. */
    static boolean isWhole(String text) {
        return SCHEME.matcher(text).matches() && text.chars().noneMatch(Character::isWhitespace);
    }

    /** The words as a link. */
    static Link link(List<Inline> words, YamlValue.Scalar url) {
        return new Link(target(url), "", words, written(url), words.get(0).position());
    }

    /** The address as a link: what is shown of it has neither scheme nor final slash. */
    static Link link(YamlValue.Scalar url) {
        String shown =
                url.text().replaceFirst("^[a-zA-Z]+://(?:www\\.)?(?=.)", "").replaceFirst("(?<=.)/$", "");
        Attributes attributes = Attributes.ofClasses(List.of(BARE)).and(written(url));
        return new Link(
                target(url),
                "",
                RunningText.line(new YamlValue.Scalar(shown, true, url.position())),
                attributes,
                url.position());
    }

    private static String target(YamlValue.Scalar url) {
        String text = url.text();
        return isWhole(text)
                ? text
                : (SCHEME.matcher(text).matches() ? "" : "https://") + text.replaceAll("\\s", "%20");
    }

    private static Attributes written(YamlValue.Scalar url) {
        return isWhole(url.text()) && isWeb(url.text())
                ? Attributes.NONE
                : new Attributes(Optional.empty(), List.of(), Map.of(WRITTEN, url.text()));
    }

    /** Whether it leads to the web. */
    static boolean isWeb(String address) {
        return WEB.matcher(address).lookingAt();
    }

    /** Whether the link says which address it was made of. */
    static boolean isWritten(Link link) {
        return link.attributes().values().containsKey(WRITTEN);
    }

    /** The address that a link was made of. */
    static String of(Link link) {
        return link.attributes().values().getOrDefault(WRITTEN, link.target());
    }

    /** Whether its words are only its address. */
    static boolean isBare(Link link) {
        return link.attributes().has(BARE);
    }
}
