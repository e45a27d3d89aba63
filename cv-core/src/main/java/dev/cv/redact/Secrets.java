package dev.cv.redact;

import dev.cv.model.Contact;
import dev.cv.source.Position;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Understands what of a contact nobody is to find, in whatever form it may come out. */
final class Secrets {

    /** What may stand between two characters of an address without parting it: nothing that is seen, or a line's end. */
    private static final String JOINT = "[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*(?:-?[ \\t]*\\R[ \\t]*)?";

    private static final String AT = "\\s*(?:@|[\\[({]\\s*(?:at|@)\\s*[\\])}]|(?<=\\s)at(?=\\s)|&#(?:64|x40);|%40)\\s*";
    private static final String DOT = "(?:" + JOINT + "\\." + JOINT + "|\\s*[\\[({]\\s*dot\\s*[\\])}]\\s*|\\s+dot\\s+)";

    /** Between digits of a number people write almost anything. */
    private static final String GROUPING = "[\\s\\u00A0\\u2000-\\u200D\\u202F\\u2060().,/\\u2010-\\u2015\\u00B7-]{0,4}";

    /** What is set right beside a text may run into it: only a small letter or a digit goes on with a word. */
    private static final String BEHIND = "(?-i:(?![\\p{Ll}\\p{N}_]))";

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";

    private static final Pattern ADDRESS = Pattern.compile("[^\\s/@]+\\.[^\\s/@]+(?:/\\S*)?|\\S+/\\S+");
    private static final Pattern PARTS = Pattern.compile("\\s*[,;|·\\n]\\s*");
    private static final int LEAST_DIGITS = 7;
    private static final int LEAST_LETTERS = 5;

    /** So many are nothing else by chance, even where they are within a word. */
    private static final int SURE_LETTERS = 8;

    /** Fewer digits may be in a file's bytes by chance. */
    private static final int SURE_DIGITS = 9;

    private final Map<String, Secret> found = new LinkedHashMap<>();
    private final Position position;

    private Secrets(Position position) {
        this.position = position;
    }

    static List<Secret> of(Contact contact) {
        Secrets secrets = new Secrets(contact.position());
        String text = contact.text().strip();
        String target = contact.target().map(Secrets::decoded).orElse("");
        switch (contact.kind()) {
            case EMAIL -> {
                secrets.mail(target.replaceFirst("(?i)^mailto:", "").replaceFirst("\\?.*", ""));
                secrets.mail(text.replaceFirst("^\\p{L}+:\\s*", ""));
            }
            case PHONE -> {
                secrets.phone(target.replaceFirst("(?i)^tel:", ""));
                secrets.phone(text);
            }
            case WEB, PROFILE -> {
                secrets.site(target);
                secrets.site(text);
            }
            case LOCATION -> PARTS.splitAsStream(text).forEach(secrets::place);
            case BIRTHDAY, OTHER -> {
                secrets.mail(target.replaceFirst("(?i)^mailto:", ""));
                secrets.site(target);
                secrets.phrase("the contact", text);
            }
        }
        return List.copyOf(secrets.found.values());
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target; // a lone % is no escape
        }
    }

    private void mail(String address) {
        int at = address.indexOf('@');
        if (at > 0 && at < address.length() - 1) {
            String pattern = joined(address.substring(0, at)) + AT + joined(address.substring(at + 1));
            boolean known = address.length() >= SURE_LETTERS;
            add("the e-mail address " + address, known ? pattern : BEFORE + pattern + BEHIND, address);
        }
    }

    private void phone(String number) {
        String digits = number.replaceAll("[^\\d]", "");
        if (digits.length() < LEAST_DIGITS) {
            return;
        }
        // Of a number with the country's, the country's may be missing; a zero may stand for it.
        boolean international = number.strip().startsWith("+") || digits.startsWith("00");
        String plain = digits.replaceFirst("^0+", "");
        String own = international ? plain.substring(Math.min(3, Math.max(0, plain.length() - LEAST_DIGITS))) : plain;
        String pattern = String.join(GROUPING, own.split("", -1));
        if (digits.length() >= SURE_DIGITS) {
            add("the phone number " + number.strip(), pattern + "(?!\\d)", digits, number.strip());
        } else {
            add("the phone number " + number.strip(), "(?<!\\d)" + pattern + "(?!\\d)");
        }
    }

    /** An address without what may be left out of it. */
    private void site(String address) {
        String plain = address.replaceFirst("(?i)^[a-z][a-z0-9+.-]*://", "")
                .replaceFirst("(?i)^www\\.", "")
                .replaceFirst("[/#?]+$", "");
        if (ADDRESS.matcher(plain).matches() && plain.length() >= LEAST_LETTERS) {
            boolean known = plain.length() >= SURE_LETTERS;
            String before = known ? "(?<![@.-])" : "(?<![\\p{L}\\p{N}@.-])";
            add("the address " + plain, before + "(?:www\\.)?" + joined(plain) + BEHIND, plain);
        }
    }

    /** A town is where others work, too: only what has a number leads to a door. */
    private void place(String part) {
        if (part.matches(".*\\d.*")) {
            phrase("the address", part);
        }
    }

    private void phrase(String what, String words) {
        if (words.strip().length() >= LEAST_LETTERS) {
            String pattern = String.join(
                    "[\\s\\u00A0\\u00AD\\u200B-]*",
                    Pattern.compile("\\s+")
                            .splitAsStream(words.strip())
                            .map(Pattern::quote)
                            .toList());
            add(what + " " + words.strip(), "(?<!\\d)" + pattern + BEHIND, words.strip());
        }
    }

    private static String joined(String address) {
        List<String> parts = new ArrayList<>();
        address.codePoints()
                .forEach(character -> parts.add(character == '.' ? DOT : Pattern.quote(Character.toString(character))));
        return String.join(JOINT, parts);
    }

    private void add(String words, String pattern, String... literals) {
        List<String> lower = List.of(literals).stream()
                .map(literal -> literal.toLowerCase(Locale.ROOT))
                .toList();
        found.putIfAbsent(
                pattern,
                new Secret(
                        words,
                        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        lower,
                        position));
    }
}
