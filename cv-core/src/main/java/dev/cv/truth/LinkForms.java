package dev.cv.truth;

import dev.cv.model.Link;
import dev.cv.source.Spelling;
import dev.cv.vocabulary.Addresses;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the target of a link, and what was meant. */
final class LinkForms {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+-]*):(.*)", Pattern.DOTALL);
    private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");
    private static final Pattern FEW_SLASHES =
            Pattern.compile("(?i)(https?):?/{0,3}([\\p{L}\\p{N}][^/\\s]*\\.[^\\s]*)");
    private static final Pattern GOOD = Pattern.compile("(?i)https?://[^/].*", Pattern.DOTALL);
    private static final Pattern TWICE = Pattern.compile("(?i)https?:/*(https?)[:;]/*([^/].*)", Pattern.DOTALL);
    private static final Pattern HOST =
            Pattern.compile("(?i)(?:https?://)?(?:[^/?#@]*@)?([^/?#:]*)(?::\\d*)?(?:[/?#].*)?");
    private static final Pattern HOST_NAME = Pattern.compile("(?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}\\p{N}-]{2,}\\.?");
    private static final int MOST_DIGITS = 15;
    private static final int FEWEST_DIGITS = 3;

    private LinkForms() {}

    /**
     * What is wrong.
     *
     * @param what in a few words
     * @param advice what to write instead
     */
    record Fault(String what, String advice) {}

    /** The target that was certainly meant, where this is another: {@code htp://…}, {@code www.…}. */
    static Optional<String> mended(String target) {
        Matcher twice = TWICE.matcher(target);
        if (twice.matches()) {
            return Optional.of(twice.group(1) + "://" + twice.group(2));
        } else if (target.toLowerCase(Locale.ROOT).startsWith("www.") && Addresses.isWeb(target)) {
            return Optional.of("https://" + target);
        } else if (Addresses.isEmail(target) && target.indexOf('/') < 0) {
            return Optional.of("mailto:" + target);
        }
        Matcher scheme = SCHEME.matcher(target);
        if (scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            return misspelled(scheme.group(1), scheme.group(2));
        }
        if (target.toLowerCase(Locale.ROOT).matches("mailto:/+.*")) {
            return Optional.of(target.replaceFirst(":/+", ":"));
        }
        boolean spaced = GOOD.matcher(target).matches() && target.strip().indexOf(' ') > 0;
        if (spaced && HOST_NAME.matcher(host(target)).matches() && target.indexOf('\n') < 0) {
            return Optional.of(target.strip().replace(" ", "%20"));
        }
        Matcher few = FEW_SLASHES.matcher(target);
        return !GOOD.matcher(target).matches() && few.matches()
                ? Optional.of(few.group(1) + "://" + few.group(2))
                : Optional.empty();
    }

    private static Optional<String> misspelled(String scheme, String rest) {
        String word = scheme.toLowerCase(Locale.ROOT);
        if (rest.startsWith("//")) {
            return List.of("https", "http").stream()
                    .filter(known -> Spelling.distance(word, known) == 1)
                    .findFirst()
                    .map(known -> (word.endsWith("s") ? "https" : "http") + ":" + rest);
        }
        boolean mail = Spelling.distance(word, "mailto") <= 2 && Addresses.isEmail(rest.strip());
        return mail ? Optional.of("mailto:" + rest.strip()) : Optional.empty();
    }

    /** What is wrong with a target that only its author can mend. */
    static Optional<Fault> fault(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            return Addresses.isEmail(mailbox(target))
                    ? Optional.empty()
                    : Optional.of(new Fault("that is no e-mail address", "write it as mailto:ada@example.com"));
        } else if (lower.startsWith("tel:")) {
            return isPhone(target.substring("tel:".length()))
                    ? Optional.empty()
                    : Optional.of(new Fault("that is no phone number", "write it as tel:+442079460000"));
        } else if (lower.startsWith("http:") || lower.startsWith("https:")) {
            return ofWeb(target);
        }
        return Optional.empty();
    }

    private static Optional<Fault> ofWeb(String target) {
        if (target.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of(new Fault("it has a space", "write %20 for a space within an address, or remove it"));
        }
        String host = host(target);
        boolean named = HOST_NAME.matcher(host).matches() || host.equals("localhost") || target.contains("://[");
        return named
                ? Optional.empty()
                : Optional.of(
                        new Fault("\"" + host + "\" is no name of a site", "write it as https://example.com/ada"));
    }

    private static boolean isPhone(String number) {
        String plain = number.replaceFirst("(?i);.*$", "");
        long digits = plain.chars().filter(Character::isDigit).count();
        return plain.matches("\\+?[\\d\\s().\u00A0/-]+") && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    /** The address in a target that begins with {@code mailto:}. */
    static String mailbox(String target) {
        return target.substring("mailto:".length())
                .replaceFirst("\\?.*$", "")
                .replace("%40", "@")
                .replace("%2B", "+")
                .strip();
    }

    /** The site that an address names, in small letters, without {@code www.} */
    static String host(String address) {
        Matcher host = HOST.matcher(address);
        return host.matches() ? host.group(1).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "") : "";
    }

    /** The target as it stands behind the link's words. */
    static Written written(Link link) {
        String target = link.target();
        for (String before : List.of("](", "](<", "=\"")) {
            Written written = Written.after(link.position(), before + target);
            if (written.start() >= 0) {
                return new Written(link.position(), target, written.start() + before.length());
            }
        }
        return Written.after(link.position(), target);
    }
}
