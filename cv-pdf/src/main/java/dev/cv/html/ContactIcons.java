package dev.cv.html;

import dev.cv.model.Contact;
import dev.cv.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The signs that may stand before contacts. In the font {@value #FAMILY} they look like icons and are read as words of
 * the page's language; in any other they are the characters that they are.
 */
public final class ContactIcons {

    /** The font family that text must name for its signs to be read as words. */
    public static final String FAMILY = "cv Symbols";

    private static final Map<Contact.Kind, String> SIGNS = new EnumMap<>(Map.of(
            Contact.Kind.EMAIL, "\u2709", // envelope
            Contact.Kind.PHONE, "\u260E", // black telephone
            Contact.Kind.WEB, "\uD83C\uDF10", // globe with meridians
            Contact.Kind.PROFILE, "\uD83D\uDC64", // bust in silhouette
            Contact.Kind.LOCATION, "\uD83D\uDCCD")); // round pushpin

    private ContactIcons() {}

    /** The character that stands for such a contact; empty where there is none. */
    public static Optional<String> sign(Contact.Kind kind) {
        return Optional.ofNullable(SIGNS.get(kind));
    }

    /**
     * What each sign is read as.
     *
     * @param language a BCP 47 tag, of the page
     * @return code points with single words
     */
    public static Map<Integer, String> words(String language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        Map<Integer, String> words = new LinkedHashMap<>();
        SIGNS.forEach((kind, sign) -> vocabulary.contact(kind).ifPresent(word -> words.put(sign.codePointAt(0), word)));
        return words;
    }

    /** Each sign read as itself, as it is where it stands in an author's text. */
    public static Map<Integer, String> themselves() {
        Map<Integer, String> signs = new LinkedHashMap<>();
        SIGNS.values().forEach(sign -> signs.put(sign.codePointAt(0), sign));
        return signs;
    }
}
