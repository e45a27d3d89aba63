package dev.cv.html;

import dev.cv.model.Contact;
import dev.cv.vocabulary.Networks;
import dev.cv.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The signs that may stand before contacts. In the font {@value #FAMILY} they look like icons and are read as words of
 * the page's language, or as the name of a network; in any other they are the characters that they are.
 */
public final class ContactIcons {

    /** The font family that text must name for its signs to be read as words. */
    public static final String FAMILY = "cv Symbols";

    private static final Map<Contact.Kind, Integer> OF_KINDS = new EnumMap<>(Map.of(
            Contact.Kind.EMAIL, 0x2709, // envelope
            Contact.Kind.PHONE, 0x260E, // black telephone
            Contact.Kind.WEB, 0x1F310, // globe with meridians
            Contact.Kind.PROFILE, 0x1F464, // bust in silhouette
            Contact.Kind.LOCATION, 0x1F4CD, // round pushpin
            Contact.Kind.BIRTHDAY, 0x1F382)); // birthday cake

    /** By the names of networks: what is drawn is as much the sign of one as the character that it is. */
    private static final Map<String, Integer> OF_NETWORKS = Map.of(
            "Bluesky", 0x1F98B, // butterfly
            "GitHub", 0x1F431, // cat face
            "GitLab", 0x1F98A, // fox face
            "Google Scholar", 0x1F393, // graduation cap
            "LinkedIn", 0x33CC, // square in
            "Mastodon", 0x24C2, // circled M
            "ORCID", 0x1F194, // squared ID
            "Stack Overflow", 0x1F4E5, // inbox tray
            "X", 0x1D54F); // double-struck X

    /** Names that networks had before. */
    private static final Map<String, String> NAMES = Map.of("Twitter", "X");

    private ContactIcons() {}

    /** The character that stands for such a contact; empty where there is none. */
    public static Optional<String> sign(Contact contact) {
        return Optional.of(contact)
                .filter(profile -> profile.kind() == Contact.Kind.PROFILE)
                .flatMap(Networks::of)
                .map(network -> OF_NETWORKS.get(NAMES.getOrDefault(network, network)))
                .or(() -> Optional.ofNullable(OF_KINDS.get(contact.kind())))
                .map(Character::toString);
    }

    /**
     * What each sign is read as: what the page's language calls such a contact, or the network's name without its spaces.
     *
     * @param language a BCP 47 tag, of the page
     * @return code points with single words
     */
    public static Map<Integer, String> words(String language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        Map<Integer, String> words = new TreeMap<>();
        OF_KINDS.forEach((kind, sign) -> vocabulary.contact(kind).ifPresent(word -> words.put(sign, word)));
        OF_NETWORKS.forEach((network, sign) -> words.put(sign, network.replace(" ", "")));
        return words;
    }

    /** Each sign read as itself, as it is where it stands in an author's text. */
    public static Map<Integer, String> themselves() {
        Map<Integer, String> signs = new TreeMap<>();
        Stream.of(OF_KINDS, OF_NETWORKS)
                .flatMap(known -> known.values().stream())
                .forEach(sign -> signs.put(sign, Character.toString(sign)));
        return signs;
    }
}
