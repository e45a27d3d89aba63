package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Contact.Kind;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What e-mail addresses, phone numbers and web addresses look like. (FORMAT.md, "Contacts") */
public final class ContactForms {

    /** No address or number has more characters. */
    private static final int LONGEST = 200;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:|\"]+@(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d(][\\d\\s\u00A0()./\u2011-]{5,}\\d");
    private static final Pattern NO_PHONE = Pattern.compile(
            "\\d{5}-\\d{4}|(?:1[89]|20)\\d\\d\\s*[-/]\\s*(?:1[89]|20)\\d\\d|\\d{4}-\\d\\d-\\d\\d|\\d\\d?[./]\\d\\d?[./]\\d{4}");
    private static final Pattern WEB =
            Pattern.compile("(https?://)?(www\\.)?((?:[\\p{L}\\p{N}-]+\\.)+([\\p{L}]{2,}))(?::\\d+)?([/?#]\\S*)?");
    /** Two letters that end the names of tools, not of sites. */
    private static final Set<String> ENDS_OF_FILES = Set.of("js", "ts", "py", "rb", "cs");

    private static final Set<String> NETWORKS = Set.of(
            ("github.com gitlab.com bitbucket.org codeberg.org sr.ht linkedin.com xing.com twitter.com x.com bsky.app facebook.com"
                            + " instagram.com threads.net mastodon.social fosstodon.org hachyderm.io mas.to stackoverflow.com"
                            + " stackexchange.com medium.com dev.to hashnode.com orcid.org scholar.google.com researchgate.net"
                            + " academia.edu kaggle.com leetcode.com hackerrank.com codepen.io behance.net dribbble.com"
                            + " youtube.com vimeo.com twitch.tv soundcloud.com t.me telegram.me keybase.io npmjs.com pypi.org"
                            + " rubygems.org huggingface.co devpost.com wellfound.com angel.co goodreads.com reddit.com"
                            + " news.ycombinator.com speakerdeck.com slideshare.net zhihu.com weibo.com qiita.com zenn.dev")
                    .split(" "));

    private ContactForms() {}

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
        return text.length() <= LONGEST && EMAIL.matcher(text).matches();
    }

    /** Whether it is a phone number and nothing else. */
    public static boolean isPhone(String text) {
        long digits = text.length() > LONGEST
                ? 0
                : text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= 7
                && digits <= 15
                && PHONE.matcher(text).matches()
                && !NO_PHONE.matcher(text).matches();
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
    static Kind ofTarget(String target) {
        String address = target.toLowerCase(Locale.ROOT);
        if (address.startsWith("mailto:")) {
            return Kind.EMAIL;
        }
        return address.startsWith("tel:") ? Kind.PHONE : ofWeb(address);
    }

    private static Kind ofWeb(String address) {
        Matcher web = WEB.matcher(address);
        if (!web.matches() || web.group(5) == null || web.group(5).length() < 2) {
            return Kind.WEB;
        }
        String host = web.group(3).toLowerCase(Locale.ROOT);
        boolean network = NETWORKS.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known))
                || web.group(5).startsWith("/@");
        return network ? Kind.PROFILE : Kind.WEB;
    }

    /** Where words that are an address or a number and nothing else lead. */
    public static Optional<String> target(String words) {
        String text = words.strip();
        return kind(text).map(kind -> switch (kind) {
            case EMAIL -> "mailto:" + text;
            case PHONE -> "tel:" + text.replaceAll("[^\\d+]", "");
            default -> text.startsWith("http://") || text.startsWith("https://") ? text : "https://" + text;
        });
    }

    /** The words as a link, where they are an address or a number and nothing else. */
    static List<Inline> linked(List<Inline> content) {
        if (content.size() != 1 || !(content.get(0) instanceof Text text)) {
            return content;
        }
        return target(text.text())
                .<List<Inline>>map(target -> List.of(link(target, text.text().strip(), text.position())))
                .orElse(content);
    }

    public static Link link(String target, String words, Position at) {
        return new Link(target, "", List.of(new Text(words, at)), Attributes.NONE, at);
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
