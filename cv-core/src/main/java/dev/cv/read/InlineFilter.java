package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.LineBreak;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps of running text what is for the variants asked for. */
record InlineFilter(Variants variants) {

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
        if (inline instanceof FootnoteReference reference && variants.isDropped(Variants.key(reference))) {
            return Optional.empty();
        }
        Inline kept = inline;
        boolean emptied = false;
        if (inline instanceof InlineContainer container) {
            List<Inline> content = keep(container.content());
            emptied = content.isEmpty() && !container.content().isEmpty();
            kept = container.with(content, container.attributes());
        }
        Attributes own = inline.attributes();
        boolean admitted = own.isEmpty() || variants.admit(own, inline.position());
        return admitted && !emptied ? Optional.of(kept.withAttributes(VariantMark.without(own))) : Optional.empty();
    }
}
