package dev.cv.pdf.tags;

import dev.cv.pdf.tags.Tag.Annotation;
import dev.cv.pdf.tags.Tag.Content;
import dev.cv.pdf.tags.Tag.Inner;
import dev.cv.pdf.tags.Tag.Kid;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.jspecify.annotations.Nullable;

/** The structure tree of a document, read out to be changed and written back with a fresh parent tree. */
final class TagTree {
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");

    private final IdentityHashMap<COSDictionary, Tag> byDictionary = new IdentityHashMap<>();
    private final COSDictionary structure;
    final Tag document;

    private TagTree(COSDictionary structure) {
        this.structure = structure;
        COSBase top = items(structure.getDictionaryObject(COSName.K)).get(0);
        this.document = read((COSDictionary) top, null);
    }

    static TagTree of(PDDocument pdf) {
        return new TagTree(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    @Nullable
    Tag find(COSDictionary dictionary) {
        return byDictionary.get(dictionary);
    }

    /** All tags from the given one down, those further down first. */
    static List<Tag> bottomUp(Tag top) {
        List<Tag> tags = new ArrayList<>();
        for (Tag tag : top.inner()) {
            tags.addAll(bottomUp(tag));
        }
        tags.add(top);
        return tags;
    }

    private Tag read(COSDictionary dictionary, @Nullable Tag parent) {
        Tag tag = new Tag(dictionary);
        tag.parent = parent;
        byDictionary.put(dictionary, tag);
        COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        for (COSBase item : items(dictionary.getDictionaryObject(COSName.K))) {
            tag.kids.add(kid(item, page, tag));
        }
        return tag;
    }

    private Kid kid(COSBase item, COSDictionary page, Tag parent) {
        if (item instanceof COSInteger mcid) {
            return new Content(page, mcid.intValue());
        }
        COSDictionary dictionary = (COSDictionary) item;
        COSName type = dictionary.getCOSName(COSName.TYPE);
        if (OBJR.equals(type)) {
            return new Annotation(dictionary);
        }
        if (MCR.equals(type)) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            return new Content(own == null ? page : own, dictionary.getInt(COSName.MCID));
        }
        return new Inner(read(dictionary, parent));
    }

    private static List<COSBase> items(@Nullable COSBase kids) {
        List<COSBase> items = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(item -> items.add(item instanceof COSObject object ? object.getObject() : item));
        } else if (kids != null) {
            items.add(kids);
        }
        return items;
    }

    /** Writes the tags back to the document that they were read from. */
    void writeTo(PDDocument pdf) {
        write(document);
        structure.setItem(COSName.K, document.dictionary);
        document.dictionary.setItem(COSName.P, structure);
        structure.removeItem(COSName.ROLE_MAP); // the engine's, for types that it never uses
        ParentTree.write(pdf, document);
        IdTree.write(structure, document);
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(tagged);
    }

    private static void write(Tag tag) {
        COSDictionary page = pageOf(tag);
        COSArray kids = new COSArray();
        for (Kid kid : tag.kids) {
            if (kid instanceof Inner inner) {
                inner.tag().dictionary.setItem(COSName.P, tag.dictionary);
                kids.add(inner.tag().dictionary);
                write(inner.tag());
            } else if (kid instanceof Content content) {
                kids.add(content.page() == page ? COSInteger.get(content.mcid()) : reference(content));
            } else if (kid instanceof Annotation annotation) {
                kids.add(annotation.reference());
            }
        }
        tag.dictionary.setItem(COSName.PG, page);
        tag.dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }

    private static @Nullable COSDictionary pageOf(Tag tag) {
        for (Kid kid : tag.kids) {
            if (kid instanceof Content content) {
                return content.page();
            }
        }
        return tag.dictionary.getCOSDictionary(COSName.PG);
    }

    private static COSDictionary reference(Content content) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, content.page());
        reference.setInt(COSName.MCID, content.mcid());
        return reference;
    }
}
