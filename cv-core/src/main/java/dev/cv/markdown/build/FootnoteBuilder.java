package dev.cv.markdown.build;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Footnote;
import dev.cv.model.Footnotes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the notes that the text refers to, in the order in which it does, and puts them where they belong. */
final class FootnoteBuilder {

    private final Document document;
    private final ContentBuilder content;
    private final ModelAttributes attributes;

    /** Where the file says that the notes go; -1 for the end. */
    private int place = -1;

    private List<Block> placed = List.of();

    FootnoteBuilder(Document document, ContentBuilder content) {
        this.document = document;
        this.content = content;
        this.attributes = new ModelAttributes(document);
    }

    /** Takes the place of a list with the reference {@code footnotes}, the first time. */
    boolean claim(List<Block> siblings) {
        if (place >= 0) {
            return false;
        }
        place = siblings.size();
        placed = siblings;
        return true;
    }

    /** Adds the notes to the blocks of the file. */
    void place(Node root, List<Block> all) {
        Map<String, Document.Note> order = order(root);
        document.notes.forEach((name, note) -> {
            if (!order.containsKey(name)) {
                document.report(MarkdownProblem.UNUSED_FOOTNOTE, note.content().offset, name);
            }
        });
        List<Footnote> notes = new ArrayList<>();
        order.forEach((name, note) -> notes.add(build(name, note)));
        if (!notes.isEmpty()) {
            int index = placed == all ? place : all.size();
            all.add(index, new Footnotes(notes, Attributes.NONE, notes.get(0).position()));
        }
    }

    private Footnote build(String name, Document.Note note) {
        return new Footnote(
                name,
                content.blocks(note.content().children),
                attributes.of(note.boundary()),
                document.at(note.content().offset));
    }

    /** Notes may refer to notes: those follow the ones that the text refers to. */
    private Map<String, Document.Note> order(Node root) {
        Map<String, Document.Note> order = new LinkedHashMap<>();
        List<Node> unread = new ArrayList<>(List.of(root));
        for (int i = 0; i < unread.size(); i++) {
            collect(unread.get(i), order, unread);
        }
        return order;
    }

    private void collect(Node node, Map<String, Document.Note> order, List<Node> unread) {
        if (node.is(Kind.FOOTNOTE_REFERENCE) && !order.containsKey(node.name)) {
            Document.Note note = document.notes.get(node.name);
            if (note != null) {
                order.put(node.name, note);
                unread.add(note.content());
            }
        }
        node.children.forEach(child -> collect(child, order, unread));
    }
}
