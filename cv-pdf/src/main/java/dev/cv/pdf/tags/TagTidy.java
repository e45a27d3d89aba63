package dev.cv.pdf.tags;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Makes of the engine's tags those that a person would have set. */
public final class TagTidy {
    private TagTidy() {}

    public static void tidy(PDDocument pdf, Document html, TagMap map) {
        TagTree tree = TagTree.of(pdf);
        ListTags lists = new ListTags(tree, map);
        lists.labelItems(html);
        lists.joinColumns(html);
        lists.listDefinitions(html);
        new TableTags(tree, map).complete(html);
        NoteTags notes = new NoteTags(tree, map);
        notes.labelNotes(html);
        TextTags texts = new TextTags(tree, map);
        texts.putWordsBack(html);
        GroupTags.simplify(tree, OutlineTargets.of(pdf));
        new LinkTags(tree, map).mend(html);
        notes.wrapReferences(html);
        texts.joinAbbreviations(html);
        texts.sort(pdf);
        tree.writeTo(pdf);
    }
}
