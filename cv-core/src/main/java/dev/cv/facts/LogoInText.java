package dev.cv.facts;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A logo that stands in an entry's text instead of in a company block. */
final class LogoInText {

    private static final Pattern LOGO = Pattern.compile("(?is)(.*\\S)\\s+logo");

    private LogoInText() {}

    /** What the first picture in the entry's head and summary is the logo of. */
    static Optional<Fact> name(Entry entry) {
        for (List<Block> blocks : List.of(entry.head(), entry.summary())) {
            for (Block block : blocks) {
                List<Inline> content = block instanceof Heading heading
                        ? heading.content()
                        : block instanceof Paragraph paragraph ? paragraph.content() : List.of();
                Optional<Fact> name = name(content);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Fact> name(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Image image) {
                Matcher logo = LOGO.matcher(image.alternative().strip());
                if (image.alternative().length() < 100 && logo.matches()) {
                    return Optional.of(new Fact(logo.group(1), /* inferred= */ true, image.position()));
                }
            } else if (inline instanceof InlineContainer container) {
                Optional<Fact> name = name(container.content());
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }
}
