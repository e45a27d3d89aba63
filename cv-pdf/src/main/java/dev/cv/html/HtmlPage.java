package dev.cv.html;

import dev.cv.source.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A whole résumé as one XHTML page.
 *
 * @param pictures the pictures that it names
 * @param sources where in the source its paragraphs, headings, items and pictures come from
 */
public record HtmlPage(Document document, List<Picture> pictures, Map<Element, Position> sources) {

    /** The attribute of a picture that has too few dots for the width it should have: that width in points, as {@code 9pt}. */
    public static final String WANTED_WIDTH = "data-wanted-width";

    public HtmlPage {
        pictures = List.copyOf(pictures);
    }

    /** A page that was not made of a source. */
    public HtmlPage(Document document, List<Picture> pictures) {
        this(document, pictures, Map.of());
    }

    /** The page in another style sheet; its document is changed. */
    public HtmlPage restyled(String css) {
        document.getElementsByTagName("style").item(0).setTextContent(css);
        return this;
    }

    /** Whether a picture on it is drawn rather than painted dot by dot. */
    public boolean hasVectorPicture() {
        return pictures.stream().anyMatch(Picture::isVector);
    }

    /** The page with alternative texts in the place of some pictures; its document is changed. */
    public HtmlPage without(Set<String> names) {
        NodeList images = document.getElementsByTagName("img");
        for (int i = images.getLength() - 1; i >= 0; i--) {
            Element image = (Element) images.item(i);
            if (names.contains(image.getAttribute("src"))) {
                Element words = document.createElement("span");
                words.setAttribute("class", "alternative");
                words.setTextContent(image.getAttribute("alt"));
                image.getParentNode().replaceChild(words, image);
            }
        }
        return new HtmlPage(
                document,
                pictures.stream()
                        .filter(picture -> !names.contains(picture.name()))
                        .toList(),
                sources);
    }
}
