package dev.cv.vocabulary;

import dev.cv.model.Contact.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a contact and is no part of it: {@code Phone: }, {@code Tel. }. (FORMAT.md, "Contacts")
 *
 * @param words without what parts them from the contact
 * @param end where the contact begins; 0 where there is no label
 */
public record ContactLabel(String words, int end) {

    private static final ContactLabel NONE = new ContactLabel("", 0);

    private static final Pattern BEFORE_COLON = Pattern.compile("\\s*([^:\uFF1A\n]{1,40}?)\\s*[:\uFF1A](?!//)\\s*");

    /** What is more than a label: it has a number, or an address, of its own. */
    private static final Pattern HOLDS_ADDRESS = Pattern.compile("@|\\d\\d(?:\\D*\\d){3}");

    /** {@code Tel. }, {@code E }, {@code Email - }, {@code mail/ } */
    private static final Pattern WORD =
            Pattern.compile("\\s*(\\p{L}[\\p{L}\\p{M}-]{0,19})\\.?(?:/|\\s+[=\u2013\u2014-])?\\s+(?=\\S)");

    /** The label that a text begins with: one that is known, or any before an address or a number. */
    public static ContactLabel of(String text) {
        Matcher colon = BEFORE_COLON.matcher(text);
        if (colon.lookingAt()) {
            String label = colon.group(1);
            boolean known = ContactWords.kind(label).isPresent()
                    || ContactWords.isName(label)
                    || Networks.isName(label)
                    || (!HOLDS_ADDRESS.matcher(label).find() && isAddress(text.substring(colon.end())));
            return known ? new ContactLabel(label, colon.end()) : NONE;
        }
        Matcher word = WORD.matcher(text);
        if (word.lookingAt() && isAddress(text.substring(word.end()))) {
            String label = word.group(1);
            boolean known = label.length() == 1 || ContactWords.kind(label).isPresent() || Networks.isName(label);
            return known ? new ContactLabel(label, word.end()) : NONE;
        }
        return NONE;
    }

    /** What a text says without its label. */
    public static String value(String text) {
        return text.substring(of(text).end).strip();
    }

    /** The kind of contact that it names. */
    public Optional<Kind> kind() {
        return ContactWords.kind(words).or(() -> Networks.isName(words) ? Optional.of(Kind.PROFILE) : Optional.empty());
    }

    /** Whether what follows is a name. */
    public boolean isOfName() {
        return ContactWords.isName(words);
    }

    private static boolean isAddress(String text) {
        return Addresses.kind(text).isPresent();
    }
}
