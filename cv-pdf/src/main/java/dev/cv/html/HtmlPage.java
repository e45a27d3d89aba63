package dev.cv.html;

import java.util.List;
import org.w3c.dom.Document;

/** A whole résumé as one XHTML page, with the pictures that it names. */
public record HtmlPage(Document document, List<Picture> pictures) {
    public HtmlPage {
        pictures = List.copyOf(pictures);
    }

    /** Whether a picture on it is drawn rather than painted dot by dot. */
    public boolean hasVectorPicture() {
        return pictures.stream().anyMatch(Picture::isVector);
    }
}
