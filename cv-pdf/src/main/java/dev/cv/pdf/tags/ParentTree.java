package dev.cv.pdf.tags;

import dev.cv.pdf.tags.Tag.Annotation;
import dev.cv.pdf.tags.Tag.Content;
import dev.cv.pdf.tags.Tag.Inner;
import dev.cv.pdf.tags.Tag.Kid;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The way back from marked content and annotations to the tags that hold them. */
final class ParentTree {
    private final COSArray numbers = new COSArray();
    private final IdentityHashMap<COSDictionary, COSArray> pages = new IdentityHashMap<>();
    private int next;

    private ParentTree() {}

    static void write(PDDocument pdf, Tag document) {
        ParentTree tree = new ParentTree();
        for (PDPage page : pdf.getPages()) {
            COSArray owners = new COSArray();
            page.getCOSObject().setInt(COSName.STRUCT_PARENTS, tree.add(owners));
            tree.pages.put(page.getCOSObject(), owners);
        }
        tree.enter(document);
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.NUMS, tree.numbers);
        COSDictionary structure =
                pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        structure.setItem(COSName.PARENT_TREE, root);
        structure.setInt(COSName.PARENT_TREE_NEXT_KEY, tree.next);
    }

    private int add(COSBase value) {
        numbers.add(COSInteger.get(next));
        numbers.add(value);
        return next++;
    }

    private void enter(Tag tag) {
        for (Kid kid : tag.kids) {
            if (kid instanceof Inner inner) {
                enter(inner.tag());
            } else if (kid instanceof Content content) {
                COSArray owners = Objects.requireNonNull(pages.get(content.page()), "content on no page");
                own(owners, content.mcid(), tag.dictionary);
            } else if (kid instanceof Annotation annotation) {
                COSDictionary target = annotation.reference().getCOSDictionary(COSName.OBJ);
                target.setInt(COSName.STRUCT_PARENT, add(tag.dictionary));
            }
        }
    }

    private static void own(COSArray owners, int mcid, COSDictionary owner) {
        while (owners.size() <= mcid) {
            owners.add(COSNull.NULL);
        }
        owners.set(mcid, owner);
    }
}
