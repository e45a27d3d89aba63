package dev.cv.json;

import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Link;
import dev.cv.model.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where running text leads. */
final class LinksInText {

    private LinksInText() {}

    /** The links in a text, those within other pieces among them. */
    static Stream<Link> in(List<Inline> content) {
        return content.stream().flatMap(inline -> {
            if (inline instanceof Link link) {
                return Stream.of(link);
            }
            return inline instanceof InlineContainer container ? in(container.content()) : Stream.empty();
        });
    }

    /** The first address on the web that a text leads to. */
    static Optional<String> first(List<Inline> content) {
        return in(content).filter(LinksInText::isWeb).map(WebAddress::of).findFirst();
    }

    /** The first address on the web that paragraphs lead to. */
    static Optional<String> firstIn(Stream<Block> blocks) {
        return blocks.filter(Paragraph.class::isInstance)
                .flatMap(block -> first(((Paragraph) block).content()).stream())
                .findFirst();
    }

    /** Not a place in the document, a file beside it, a phone or a mailbox. */
    private static boolean isWeb(Link link) {
        return WebAddress.isWritten(link) || WebAddress.isWeb(link.target());
    }
}
