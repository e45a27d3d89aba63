package dev.cv.content;

import dev.cv.model.Contact.Kind;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys of front matter that are what one writes before a contact in any language: {@code geburtsdatum}, {@code handy}. */
public final class ContactKeys {

    private static final int LONGEST = 80;

    private ContactKeys() {}

    /** The kind that a key names, where its value is one of that kind: an address or a number; any few words as birthday or place. */
    public static Optional<Kind> kind(String key, @Nullable YamlValue value) {
        String label = key.replace('_', ' ');
        if (!(value instanceof YamlValue.Scalar scalar) || !ContactWords.isLabel(label)) {
            return Optional.empty();
        }
        String text = scalar.text().strip();
        return ContactWords.kind(label).filter(kind -> isOf(kind, text));
    }

    private static boolean isOf(Kind kind, String text) {
        boolean words = kind == Kind.LOCATION || kind == Kind.BIRTHDAY;
        return !text.isEmpty()
                && text.length() <= LONGEST
                && (words || Addresses.kind(text).filter(kind::equals).isPresent());
    }
}
