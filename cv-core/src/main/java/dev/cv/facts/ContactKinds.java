package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Contact.Kind;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Link;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactLabel;
import dev.cv.vocabulary.ContactWords;
import dev.cv.vocabulary.Networks;
import dev.cv.vocabulary.WordList;
import dev.cv.vocabulary.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a contact is, by its class, by where its link leads, by its form. (FORMAT.md, "Contacts") */
final class ContactKinds {

    private static final Set<String> SMALL_WORDS = Set.copyOf(WordList.of("small", "small.place"));
    private static final WordSet PERSONAL = new WordSet("personal");
    private static final Pattern NO_SPACES =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{N}\\s-]+");
    private static final String ENDING = WordList.anyOf(WordList.of("contact.location.ending"));
    private static final Pattern WITH_ENDING = Pattern.compile("[^\\s]{1,12}" + ENDING + ".*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,/\u2013\u2014-]+");
    private static final Pattern NAME_OF_FILE = Pattern.compile(".*\\p{L}\\.\\p{Ll}.*");
    private static final Pattern YEAR_LAST = Pattern.compile(".*(?<!\\d)(?:19|20)\\d\\d");

    /** {@code D-10115 Berlin}, {@code Austin, TX 78701}, {@code Leeds LS1 1AA}, {@code 〒100-0001}. */
    private static final Pattern WITH_CODE = Pattern.compile("(?:\\p{Lu}{1,2}-)?\\d{4,6}\\s\\p{Lu}\\P{N}*"
            + "|\\p{Lu}\\P{N}*[\\s,](?:\\d{5}(?:-\\d{4})?|\\d{6}|\\d{3}\\s\\d\\d|\\p{Lu}{1,2}\\d[\\p{Lu}\\d]?\\s?\\d\\p{Lu}{2})"
            + "|\u3012.*");

    /** {@code Brzozowa 4, 12-140 Lipno} */
    private static final Pattern POSTAL =
            Pattern.compile("\\p{L}\\s+\\d{1,4}\\p{L}?,?\\s+(?:\\d{2}-\\d{3}|\\d{4,5})\\s+\\p{Lu}");

    private static final int LONGEST_PLACE = 80;

    private ContactKinds() {}

    /** Whether the words tell of the person what no entry does: sex, birth, nationality. */
    static boolean isPersonal(String text) {
        return PERSONAL.isAllOf(text);
    }

    /** Whether it has the number of a street or town before or behind a name. */
    static boolean isWithCode(String text) {
        return WITH_CODE.matcher(text).matches() || POSTAL.matcher(text).find();
    }

    static Optional<Kind> byClass(Attributes attributes) {
        return attributes.classes().stream()
                .flatMap(name -> ContactWords.kind(name).stream())
                .findFirst();
    }

    /**
     * The kind of a contact's words.
     *
     * @param sign what a sign before them says
     */
    static Kind of(List<Inline> content, Attributes attributes, Optional<Kind> sign) {
        String text = Inline.text(content).strip();
        ContactLabel label = ContactLabel.of(text);
        return byClass(attributes)
                .or(() -> content.stream()
                        .flatMap(inline -> byClass(inline.attributes()).stream())
                        .findFirst())
                .or(() -> byForm(content))
                .or(label::kind)
                .or(() -> Optional.of(Kind.BIRTHDAY).filter(any -> ContactWords.isBirth(text)))
                .or(() -> sign)
                .orElseGet(() -> isPlace(text) ? Kind.LOCATION : Kind.OTHER);
    }

    /** The kind of an address or a number; empty for all other words. */
    static Optional<Kind> byForm(List<Inline> content) {
        Optional<Link> link = link(content);
        if (link.isPresent()) {
            return Optional.of(
                    Addresses.isEmail(link.get().text())
                            ? Kind.EMAIL
                            : Addresses.ofTarget(link.get().target()));
        }
        String text = Inline.text(content).strip();
        return holdsPicture(content) ? Optional.empty() : ofAddress(ContactLabel.of(text), text);
    }

    private static Optional<Kind> ofAddress(ContactLabel label, String text) {
        String value = text.substring(label.end()).strip();
        boolean number = Networks.isName(label.words()) && value.indexOf('+') < 0; // of an account: QQ: 1030102244
        Optional<Kind> kind = Addresses.kind(value).filter(form -> form != Kind.PHONE || !number || isPhone(label));
        boolean account = kind.isEmpty()
                && label.end() > 0
                && Networks.address(label.words(), value).isPresent();
        return account ? Optional.of(Kind.PROFILE) : kind;
    }

    private static boolean isPhone(ContactLabel label) {
        return ContactWords.kind(label.words())
                .filter(kind -> kind == Kind.PHONE)
                .isPresent();
    }

    /** Whether a picture stands there beside links; its words may look like an address. */
    static boolean holdsPicture(List<Inline> content) {
        return content.stream().anyMatch(Image.class::isInstance);
    }

    /** The first link, however it is stressed. */
    static Optional<Link> link(List<Inline> content) {
        return content.stream()
                .flatMap(inline -> inline instanceof Link link
                        ? Optional.of(link).stream()
                        : inline instanceof InlineContainer container
                                ? link(container.content()).stream()
                                : Optional.<Link>empty().stream())
                .findFirst();
    }

    /** Whether all its words have capitals as the names of places do, and none is that of a role. */
    static boolean isPlace(String text) {
        if (text.isEmpty()
                || text.length() > LONGEST_PLACE
                || text.indexOf(':') >= 0
                || text.indexOf('@') >= 0
                || NAME_OF_FILE.matcher(text).matches()
                || PERSONAL.isIn(text)
                || RoleWords.isRole(text)) {
            return false;
        } else if (NO_SPACES.matcher(text).matches() && text.codePoints().anyMatch(Character::isIdeographic)) {
            return RoleWords.hasPlace(text) || WITH_ENDING.matcher(text).matches();
        }
        boolean number = text.codePoints().anyMatch(Character::isDigit);
        boolean parted = text.indexOf(',') >= 0 || text.contains(" - ") || text.contains(" \u2013 ");
        boolean bare = number && !parted && !WITH_CODE.matcher(text).matches();
        if (bare || YEAR_LAST.matcher(text).matches()) {
            return false;
        }
        for (String word : BETWEEN.split(text, -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a place, by more than its capitals. */
    static boolean isCertainPlace(String text) {
        return isPlace(text)
                && (text.indexOf(',') > 0
                        || RoleWords.hasPlace(text)
                        || WITH_CODE.matcher(text).matches());
    }
}
