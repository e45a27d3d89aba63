package dev.cv.html;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A whole résumé as one XHTML page, with the pictures that it names. */
public record HtmlPage(Document document, List<Picture> pictures) {
    public HtmlPage {
        pictures = List.copyOf(pictures);
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
                        .toList());
    }
}
