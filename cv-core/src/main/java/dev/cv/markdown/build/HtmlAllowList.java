package dev.cv.markdown.build;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** The HTML that makes sense on paper. Of other elements the content is kept, but for those that are dropped whole. */
public final class HtmlAllowList {

    private static final Safelist ALLOWED = Safelist.none()
            .addTags(("a abbr acronym address article aside b bdo big blockquote br caption center cite code"
                            + " dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6"
                            + " header hgroup hr i img ins kbd li main mark nav nobr ol p pre q rb rbc rp rt rtc"
                            + " ruby s samp section small span strike strong sub summary sup table tbody td"
                            + " tfoot th thead time tr tt u ul var wbr")
                    .split(" "))
            .addAttributes(":all", "class", "id", "lang", "title", "aria-label")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("ol", "start")
            .addAttributes("td", "colspan", "rowspan", "align")
            .addAttributes("th", "colspan", "rowspan", "align", "scope");

    private static final Set<String> DROPPED_WHOLE = Set.of(
            ("applet audio base button canvas datalist embed form frame frameset head iframe input keygen link map math"
                            + " meta meter noembed noframes object optgroup option output param progress script select"
                            + " source style svg template textarea title track video")
                    .split(" "));

    /** Elements whose attributes say nothing. */
    private static final Set<String> BARE = Set.of("br", "wbr", "caption");

    /** Attributes that a page obeys, and an attribute list may give to anything. */
    private static final Set<String> OBEYED = Set.of("style", "align", "hidden", "dir", "reversed", "type");

    /** Attributes that change nothing on paper. */
    private static final Pattern MEANINGLESS = Pattern.compile(
            "rel|target|role|aria-.*|data-.*|item.*|name|download|loading|decoding|srcset|sizes|hreflang|tabindex|translate"
                    + "|referrerpolicy|crossorigin|datetime|cite|typeof|property|vocab|resource|accesskey|media|xmlns.*");

    private HtmlAllowList() {}

    public static boolean admitsElement(String name) {
        return ALLOWED.isSafeTag(name);
    }

    public static boolean admitsAttribute(String element, String name) {
        return !BARE.contains(element)
                && ALLOWED.isSafeAttribute(element, new Element(element), new Attribute(name, ""));
    }

    public static boolean isDroppedWhole(String name) {
        return DROPPED_WHOLE.contains(name);
    }

    /** Whether an attribute list gives something that a page would obey and paper doesn't; no event is called ly. */
    static boolean isObeyed(String name) {
        return OBEYED.contains(name) || (name.startsWith("on") && !name.equals("only"));
    }

    /** Whether a reader would miss what an attribute does that is not admitted. */
    static boolean isMissed(String name) {
        return !MEANINGLESS.matcher(name).matches();
    }
}
