package dev.cv.vocabulary;

import dev.cv.model.Contact.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What e-mail addresses, phone numbers and web addresses look like. (FORMAT.md, "Contacts") */
public final class Addresses {

    /** No address or number has more characters. */
    private static final int LONGEST = 200;

    private static final String MAIL = "[^\\s@<>()\\[\\],;:|\"]+@(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}";
    private static final String NAME_OF_SITE = "(?:[\\p{L}\\p{N}-]+\\.)+";
    private static final String GROUPED = "\\d\\s\u00A0()./\u2010\u2011\u2013-";

    /** E-mail addresses in running text. */
    public static final Pattern MAIL_IN_TEXT = Pattern.compile(MAIL);

    /** Numbers in running text that may be those of phones; fewer digits than seven are none. */
    public static final Pattern PHONE_IN_TEXT =
            Pattern.compile("(?<![\\w/.-])(?:\\(?\\+)?[\\d(][" + GROUPED + "]{6,22}\\d(?![\\w-])");

    /** Web addresses in running text, with their scheme or without; names of files may look so, too. */
    public static final Pattern WEB_IN_TEXT = Pattern.compile(
            "(?<![\\w@.])(?:https?://\\S+|" + NAME_OF_SITE + "[a-z]{2,}(?:[/?#][^\\s,;|)]*)?)(?![\\w@])");

    /** What in running text is an address and nothing else. */
    public static final Pattern CERTAIN_IN_TEXT =
            Pattern.compile("(?:https?://|www\\.)\\S+|" + MAIL + "|\\b[\\w-]+\\.(?:com|org|net|io|de)/\\S*");

    private static final Pattern LIKE_MAIL = Pattern.compile("[^\\s@/:]+@[^\\s/]*");
    private static final Pattern LIVE = Pattern.compile("(?i)(?:https?://|mailto:|tel:).+", Pattern.DOTALL);
    private static final Pattern PHONE = Pattern.compile("(?:\\(?\\+)?\\s?[\\d(][" + GROUPED + "]{5,}\\d");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}-\\d{4}");
    private static final Pattern NO_DIGITS = Pattern.compile("[^\\d]+");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    /** {@code 19910908} */
    private static final Pattern DAY = Pattern.compile(YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");

    private static final Pattern PART_OF_DATE = Pattern.compile("[0-3]?\\d|" + YEAR);
    /** Behind a number, for who sits at another desk. */
    private static final Pattern EXTENSION = Pattern.compile(
            "(?iu)[\\s,;]*\\(?(?:" + WordList.anyOf("extension") + "(?!\\p{L})\\.?:?|#)\\s*(\\d{1,6})\\)?$");

    private static final Pattern NO_DIALLED = Pattern.compile("[^\\d+]");
    /** What is dialled within the country only: {@code +33 (0)6}. */
    private static final Pattern TRUNK = Pattern.compile("(?<=\\d)[\\s\u00A0]*\\(0\\)");

    private static final Pattern WEB =
            Pattern.compile("(https?://)?(www\\.)?(" + NAME_OF_SITE + "([\\p{L}]{2,}))(?::\\d+)?([/?#]\\S*)?");
    /** Two letters that end the names of tools, not of sites. */
    private static final Set<String> ENDS_OF_FILES = Set.of("js", "ts", "py", "rb", "cs");

    private Addresses() {}

    /** The kind that the form of words tells. */
    public static Optional<Kind> kind(String words) {
        String text = words.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        } else if (isEmail(text)) {
            return Optional.of(Kind.EMAIL);
        } else if (isPhone(text)) {
            return Optional.of(Kind.PHONE);
        }
        return isWeb(text) ? Optional.of(ofWeb(text)) : Optional.empty();
    }

    /** Whether it is an e-mail address and nothing else. */
    public static boolean isEmail(String text) {
        return text.length() <= LONGEST && MAIL_IN_TEXT.matcher(text).matches();
    }

    /** Whether it was meant as an e-mail address: something stands before an @. */
    public static boolean isLikeEmail(String text) {
        return LIKE_MAIL.matcher(text).matches();
    }

    /** Whether a target leads out of the document. */
    public static boolean isLive(String target) {
        return LIVE.matcher(target).matches();
    }

    /** Whether it is a phone number, perhaps with an extension, and nothing else. */
    public static boolean isPhone(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String number = withoutExtension(Folding.fold(text));
        long digits = number.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= 7
                && digits <= 15
                && PHONE.matcher(number).matches()
                && !POSTAL_CODE.matcher(number).matches()
                && !isDate(number);
    }

    /** Years alone, or with days and months: {@code 3/2019-5/2021}. */
    private static boolean isDate(String number) {
        List<String> groups = NO_DIGITS
                .splitAsStream(number)
                .filter(group -> !group.isEmpty())
                .toList();
        boolean day = groups.size() == 1 && DAY.matcher(groups.get(0)).matches();
        return day
                || (!number.contains("+")
                        && groups.stream().anyMatch(group -> YEAR.matcher(group).matches())
                        && groups.stream()
                                .allMatch(group -> PART_OF_DATE.matcher(group).matches()));
    }

    /** The number without {@code ext. 12}. */
    public static String withoutExtension(String number) {
        return number.length() > LONGEST ? number : EXTENSION.matcher(number).replaceFirst("");
    }

    /** The digits that are dialled, with a plus where there is one. */
    private static String dialled(String number) {
        String folded = Folding.fold(number);
        String digits = NO_DIALLED
                .matcher(TRUNK.matcher(withoutExtension(folded)).replaceFirst(""))
                .replaceAll("");
        Matcher extension = EXTENSION.matcher(folded);
        return digits + (extension.find() ? ";ext=" + extension.group(1) : "");
    }

    /** Whether it is an address on the web, with its scheme or without. */
    public static boolean isWeb(String text) {
        Matcher web = WEB.matcher(text.length() > LONGEST ? "" : text);
        if (!web.matches()) {
            return false;
        }
        boolean plain = web.group(1) == null && web.group(2) == null && web.group(5) == null;
        return !plain || (text.equals(text.toLowerCase(Locale.ROOT)) && !ENDS_OF_FILES.contains(web.group(4)));
    }

    /** The kind of the link's target. */
    public static Kind ofTarget(String target) {
        String address = target.toLowerCase(Locale.ROOT);
        if (address.startsWith("mailto:") || isEmail(target)) {
            return Kind.EMAIL; // without its scheme, people mean the same
        }
        return address.startsWith("tel:") ? Kind.PHONE : ofWeb(address);
    }

    private static Kind ofWeb(String address) {
        Matcher web = WEB.matcher(address);
        if (!web.matches() || web.group(5) == null || web.group(5).length() < 2) {
            return Kind.WEB;
        }
        boolean network = Networks.isHost(web.group(3)) || web.group(5).startsWith("/@");
        return network ? Kind.PROFILE : Kind.WEB;
    }

    /** Where words that are an address or a number and nothing else lead. */
    public static Optional<String> target(String words) {
        String text = words.strip();
        return kind(text).map(kind -> switch (kind) {
            case EMAIL -> "mailto:" + text;
            case PHONE -> "tel:" + dialled(text);
            default -> text.startsWith("http://") || text.startsWith("https://") ? text : "https://" + text;
        });
    }

    /** What tells whether two contacts lead to the same: the address without what may be written so or so. */
    public static String key(String target) {
        String address = target.strip().toLowerCase(Locale.ROOT);
        if (address.startsWith("tel:")) {
            return address.replaceAll("[^\\d]", "");
        }
        return address.replaceFirst("^(?:mailto:|https?://)?(?:www\\.)?", "").replaceFirst("/$", "");
    }
}
