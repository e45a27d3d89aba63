package dev.cv.pdf.tags;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The tags that a document's bookmarks lead to. */
final class OutlineTargets {
    private OutlineTargets() {}

    static Set<COSDictionary> of(PDDocument pdf) {
        Set<COSDictionary> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            add(outline, targets);
        }
        return targets;
    }

    private static void add(PDOutlineNode node, Set<COSDictionary> targets) {
        for (PDOutlineItem item : node.children()) {
            PDStructureElement target = item.getStructureElement();
            if (target != null) {
                targets.add(target.getCOSObject());
            }
            add(item, targets);
        }
    }
}
