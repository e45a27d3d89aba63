package dev.cv.markdown.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What kramdown knows of HTML's elements (its syntax documentation, "HTML Blocks" and "HTML Spans"). */
public final class HtmlElements {

    /** Elements of running text. */
    public static final Set<String> SPAN =
            words("a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd"
                    + " label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var");

    /** Elements that are blocks and nothing else. */
    public static final Set<String> BLOCK =
            words("address article aside applet body blockquote caption col colgroup dd div dl"
                    + " dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li"
                    + " main map nav ol optgroup p pre section summary table tbody td th thead tfoot tr ul");

    /** Elements that have no content. */
    public static final Set<String> VOID =
            words("area base br col command embed hr img input keygen link meta param source" + " track wbr");

    private static final Set<String> BLOCK_CONTENT = words("address applet article aside blockquote body dd details div"
            + " dl fieldset figure figcaption footer form header hgroup iframe li main map menu nav noscript object"
            + " section summary td");

    private static final Set<String> SPAN_CONTENT =
            words("a abbr acronym b bdo big button cite caption del dfn dt em h1"
                    + " h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th"
                    + " tt");

    private static final Set<String> RAW_CONTENT = words("script style math option textarea pre code kbd samp var");

    private static final Set<String> KNOWN = new HashSet<>();

    static {
        KNOWN.addAll(SPAN);
        KNOWN.addAll(BLOCK);
        KNOWN.addAll(VOID);
        KNOWN.addAll(BLOCK_CONTENT);
        KNOWN.addAll(SPAN_CONTENT);
        KNOWN.addAll(RAW_CONTENT);
    }

    private HtmlElements() {}

    /** How the content of an element is read where nothing else is said. */
    public static HtmlContent contentOf(String name) {
        if (BLOCK_CONTENT.contains(name)) {
            return HtmlContent.BLOCK;
        }
        return SPAN_CONTENT.contains(name) ? HtmlContent.SPAN : HtmlContent.RAW;
    }

    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    /** The name in lower case if HTML has it; the names of other elements stay as they are. */
    static String nameOf(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return isKnown(lower) ? lower : written;
    }

    private static Set<String> words(String names) {
        return Set.of(names.split(" "));
    }
}
