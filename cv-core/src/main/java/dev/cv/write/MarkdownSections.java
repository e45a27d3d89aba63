package dev.cv.write;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Sections and entries; an element says what headings and lists alone can't. (FORMAT.md, "Formats out") */
final class MarkdownSections {

    private final MarkdownBlocks markdown;
    private final MarkdownOut out;
    /** The block that was written last, as far as the next could go on with it. */
    private List<Block> before = List.of();

    MarkdownSections(MarkdownBlocks markdown, MarkdownOut out) {
        this.markdown = markdown;
        this.out = out;
    }

    /**
     * The sections of a file.
     *
     * @param contacts the block that stands before them
     * @param first whether no other file goes before
     */
    void write(List<Section> sections, List<Block> contacts, boolean first) {
        before = contacts;
        for (int i = 0; i < sections.size(); i++) {
            SectionForm form = SectionForm.of(sections.get(i));
            boolean last = i + 1 == sections.size();
            if (form.needsElement(first && i == 0, last)) {
                SectionForm within = form.looksLikeRole(last) ? form.told() : form;
                element("section", HtmlText.attributes(form.section().attributes()), () -> {
                    form.section().heading().ifPresent(heading -> blocks(List.of(heading)));
                    content(within);
                });
            } else {
                form.section()
                        .heading()
                        .ifPresent(heading -> blocks(
                                List.of(heading.withAttributes(form.section().attributes()))));
                content(form);
            }
        }
    }

    private void element(String name, String attributes, Runnable content) {
        out.blank();
        out.line("<" + name + attributes + " markdown=\"1\">");
        before = List.of();
        content.run();
        out.blank();
        out.line("</" + name + ">");
        before = List.of();
    }

    /** Blocks, each behind a blank line. */
    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (!before.isEmpty() && MarkdownBlocks.wouldGoOn(before.get(0), block)) {
                out.line("^");
            }
            out.blank();
            markdown.write(block, out);
            before = List.of(block);
        }
    }

    private void content(SectionForm form) {
        blocks(form.section().blocks());
        List<Entry> entries = form.section().entries();
        List<Entry> shorts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (SectionForm.isShort(entry)) {
                shorts.add(entry);
                continue;
            }
            shorts(shorts);
            if (form.plain().get(i)) {
                blocks(entry.blocks());
            } else {
                article(entry);
            }
        }
        shorts(shorts);
    }

    private void article(Entry entry) {
        element("article", HtmlText.attributes(entry.attributes()), () -> {
            if (EntryForm.isFound(entry)) {
                blocks(entry.blocks());
                return;
            }
            element("header", "", () -> blocks(entry.head()));
            List<Block> all = entry.blocks();
            blocks(all.subList(entry.head().size(), all.size()));
        });
    }

    private void shorts(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<ListItem> items = new ArrayList<>();
        for (Entry entry : entries) {
            List<Block> blocks = new ArrayList<>();
            Paragraph line = (Paragraph) entry.head().get(0);
            blocks.add(new Paragraph(line.content(), /* tight= */ true, Attributes.NONE, line.position()));
            entry.summary()
                    .forEach(more ->
                            blocks.add(more.withAttributes(more.attributes().without(SectionForm.SHORT_MORE))));
            items.add(new ListItem(blocks, line.attributes().without(SectionForm.SHORT), entry.position()));
        }
        Attributes attributes = Attributes.ofClasses(List.of("company-shorts"));
        blocks(List.of(new ItemList(false, 1, items, attributes, entries.get(0).position())));
        entries.clear();
    }
}
