package dev.cv.proof;

import dev.cv.html.ContactIcons;
import dev.cv.html.HtmlPage;
import dev.cv.html.Picture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a page's body in document order, less what runs beside its text: what its PDF must say, in that order. Marks stand
 * around entries, labels and columns, which pdftotext reads now row by row, now column by column.
 */
public final class HtmlWords {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
            "span", "strong", "sub", "sup", "tt", "u", "var");

    private static final Set<String> RUNNING = Set.of("running-header", "running-footer", "running-aside");

    private final StringBuilder words = new StringBuilder();
    private final Map<Integer, String> icons;
    private final Set<String> missingPictures;

    private HtmlWords(Map<Integer, String> icons, Set<String> missingPictures) {
        this.icons = icons;
        this.missingPictures = missingPictures;
    }

    public static String of(HtmlPage page) {
        return of(page, Set.of());
    }

    /** The words, with those for pictures that can't be drawn. */
    public static String of(HtmlPage page, Set<String> missingPictures) {
        Element root = page.document().getDocumentElement();
        HtmlWords words = new HtmlWords(ContactIcons.words(root.getAttribute("lang")), missingPictures);
        words.add(root.getElementsByTagName("body").item(0));
        return words.words.toString();
    }

    private void add(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            words.append(node.getNodeValue());
        }
        if (!(node instanceof Element element)) {
            return;
        }
        List<String> classes = List.of(element.getAttribute("class").split(" "));
        if (classes.stream().anyMatch(RUNNING::contains)) {
            return;
        }
        boolean apart = !INLINE.contains(element.getTagName())
                || classes.contains("bullet")
                || classes.contains("footnote-mark")
                || classes.contains("contact-label")
                || classes.contains("separator");
        if (apart) {
            words.append('\n');
        }
        if (element.getTagName().equals("img") && missingPictures.contains(Picture.path(element.getAttribute("src")))) {
            words.append(element.getAttribute("alt"));
        }
        if (classes.contains("icon")) {
            element.getTextContent().codePoints().mapToObj(icons::get).forEach(words::append);
            words.append('\n');
            return;
        }
        boolean columns = isInColumns(element, classes);
        if (columns) {
            words.append(ProofWords.HEAD).append('\n');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            add(child);
        }
        if (columns) {
            words.append('\n').append(ProofWords.END_OF_HEAD).append('\n');
            words.append(isBare(element) ? "" : ProofWords.APART).append('\n');
        }
        if (apart) {
            words.append('\n');
        }
    }

    private static boolean isInColumns(Element element, List<String> classes) {
        boolean entry = element.getTagName().equals("article")
                && element.getFirstChild() instanceof Element head
                && head.getAttribute("class").startsWith("entry-head");
        return entry || classes.contains("labels") || classes.contains("in-columns");
    }

    /** Whether an entry is its head alone: of several such pdftotext makes columns. */
    private static boolean isBare(Element element) {
        return element.getTagName().equals("article") && element.getFirstChild().getNextSibling() == null;
    }
}
