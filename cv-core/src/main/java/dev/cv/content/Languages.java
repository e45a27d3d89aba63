package dev.cv.content;

import dev.cv.model.LanguageTag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language that is wanted and the one that content is in where it doesn't say.
 *
 * @param wanted a BCP 47 tag
 * @param own a BCP 47 tag
 */
public record Languages(String wanted, String own) {

    /** Of a file: that it is for all languages. (BCP 47: several languages, no words at all.) */
    private static final Set<String> OF_ALL = Set.of("mul", "zxx");

    /** Whether it is a tag of a language with a code of two letters; with three, half of all words would be. */
    static boolean isLanguage(String text) {
        String tag = tag(text);
        int end = tag.indexOf('-');
        return LanguageTag.isWellFormed(tag)
                && Arrays.binarySearch(Codes.SORTED, (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT))
                        >= 0;
    }

    /** The tag with hyphens: {@code pt_BR} is {@code pt-BR}. */
    public static String tag(String text) {
        return text.strip().replace('_', '-');
    }

    /** Whether two tags name one language, wherever it is spoken. */
    static boolean alike(String one, String other) {
        return primary(one).equals(primary(other));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    static boolean isForAll(String tag) {
        return OF_ALL.contains(tag.toLowerCase(Locale.ROOT));
    }

    /**
     * The key of the value to take: that of the language, else of its other countries.
     *
     * @param withOwn whether the content's own language will do, and at last any
     */
    Optional<String> pick(Map<String, ?> byLanguage, boolean withOwn) {
        Optional<String> found = find(wanted, byLanguage);
        return found.isPresent() || !withOwn
                ? found
                : find(own, byLanguage).or(() -> byLanguage.keySet().stream().findFirst());
    }

    private static Optional<String> find(String language, Map<String, ?> byLanguage) {
        return byLanguage.keySet().stream()
                .filter(key -> tag(key).equalsIgnoreCase(language))
                .findFirst()
                .or(() -> byLanguage.keySet().stream()
                        .filter(key -> alike(tag(key), language))
                        .findFirst());
    }

    /** The codes of ISO 639-1, read when first needed. */
    private static final class Codes {

        private static final String[] SORTED = sorted();

        private static String[] sorted() {
            String all = """
                    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
                    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
                    ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu
                    lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu
                    rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr
                    ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu\
                    """;
            String[] codes = all.strip().split("\\s+");
            Arrays.sort(codes);
            return codes;
        }
    }
}
