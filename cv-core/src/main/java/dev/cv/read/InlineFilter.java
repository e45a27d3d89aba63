package dev.cv.read;

import dev.cv.model.Abbreviation;
import dev.cv.model.Attributes;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Phrase;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps of running text what is for the variants asked for. */
final class InlineFilter {

    private final Variants variants;

    InlineFilter(Variants variants) {
        this.variants = variants;
    }

    /** The pieces that stay; the space around what goes is closed up. */
    List<Inline> keep(List<Inline> content) {
        List<Inline> kept = new ArrayList<>();
        boolean gap = false;
        for (Inline inline : content) {
            Optional<Inline> stays = keep(inline);
            if (stays.isEmpty()) {
                gap = true;
                continue;
            }
            Inline next = stays.get();
            if (gap && endsWithSpace(kept)) {
                if (next instanceof LineBreak) {
                    continue;
                }
                next = next instanceof Text text ? withoutLeadingSpace(text) : next;
                if (next instanceof Text text && text.text().isEmpty()) {
                    continue;
                }
            }
            gap = false;
            kept.add(next);
        }
        if (gap) {
            trimEnd(kept);
        }
        return Inline.joined(kept);
    }

    private static boolean endsWithSpace(List<Inline> kept) {
        if (kept.isEmpty()) {
            return true;
        }
        Inline last = kept.get(kept.size() - 1);
        return last instanceof LineBreak
                || (last instanceof Text text && text.text().endsWith(" "));
    }

    private static Text withoutLeadingSpace(Text text) {
        String stripped = text.text().stripLeading();
        Position at = text.position();
        return new Text(stripped, at.file().at(at.offset() + text.text().length() - stripped.length()));
    }

    private static void trimEnd(List<Inline> kept) {
        while (endsWithSpace(kept) && !kept.isEmpty()) {
            Inline last = kept.remove(kept.size() - 1);
            if (last instanceof Text text && !text.text().isBlank()) {
                kept.add(new Text(text.text().stripTrailing(), text.position()));
            }
        }
    }

    private Optional<Inline> keep(Inline inline) {
        Position at = inline.position();
        if (inline instanceof Emphasis it) {
            return container(it.content(), it.attributes(), at, (in, by) -> new Emphasis(in, by, at));
        } else if (inline instanceof Strong it) {
            return container(it.content(), it.attributes(), at, (in, by) -> new Strong(in, by, at));
        } else if (inline instanceof Strikethrough it) {
            return container(it.content(), it.attributes(), at, (in, by) -> new Strikethrough(in, by, at));
        } else if (inline instanceof Phrase it) {
            return container(it.content(), it.attributes(), at, (in, by) -> new Phrase(it.name(), in, by, at));
        } else if (inline instanceof Abbreviation it) {
            return container(
                    it.content(), it.attributes(), at, (in, by) -> new Abbreviation(it.expansion(), in, by, at));
        } else if (inline instanceof Link it) {
            return container(
                    it.content(), it.attributes(), at, (in, by) -> new Link(it.target(), it.title(), in, by, at));
        } else if (inline instanceof Code it) {
            return leaf(it.attributes(), at, by -> new Code(it.text(), by, at));
        } else if (inline instanceof Image it) {
            return leaf(it.attributes(), at, by -> new Image(it.source(), it.alternative(), it.title(), by, at));
        } else if (inline instanceof FootnoteReference it && variants.isDropped(Variants.key(it))) {
            return Optional.empty();
        }
        return Optional.of(inline);
    }

    private interface Made {
        Inline of(List<Inline> content, Attributes attributes);
    }

    private interface MadeLeaf {
        Inline of(Attributes attributes);
    }

    private Optional<Inline> container(List<Inline> content, Attributes attributes, Position at, Made made) {
        List<Inline> kept = keep(content);
        boolean emptied = kept.isEmpty() && !content.isEmpty();
        return variants.admit(attributes, at) && !emptied
                ? Optional.of(made.of(kept, VariantMark.without(attributes)))
                : Optional.empty();
    }

    private Optional<Inline> leaf(Attributes attributes, Position at, MadeLeaf made) {
        return variants.admit(attributes, at)
                ? Optional.of(made.of(VariantMark.without(attributes)))
                : Optional.empty();
    }
}
