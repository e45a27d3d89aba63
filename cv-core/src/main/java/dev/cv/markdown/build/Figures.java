package dev.cv.markdown.build;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.List;
import java.util.Optional;

/** An image that {@code {:standalone}} makes a figure, its words shown below it. (kramdown syntax, "Images") */
final class Figures {

    private Figures() {}

    static Division of(Inline only, Attributes paragraph, Position at) {
        Image image = (Image) only;
        Attributes inner = image.attributes();
        boolean takeClass = paragraph.classes().isEmpty();
        boolean takeId = paragraph.id().isEmpty();
        Attributes figure = new Attributes(
                takeId ? inner.id() : paragraph.id(),
                takeClass ? inner.classes() : paragraph.classes(),
                paragraph.values());
        Attributes rest = new Attributes(
                takeId ? Optional.empty() : inner.id(), takeClass ? List.of() : inner.classes(), inner.values());
        Block picture =
                tight(new Image(image.source(), image.alternative(), image.title(), rest, image.position()), at);
        Block caption =
                new Division("figcaption", List.of(tight(new Text(image.alternative(), at), at)), Attributes.NONE, at);
        return new Division("figure", List.of(picture, caption), figure, at);
    }

    private static Paragraph tight(Inline inline, Position at) {
        return new Paragraph(List.of(inline), true, Attributes.NONE, at);
    }
}
