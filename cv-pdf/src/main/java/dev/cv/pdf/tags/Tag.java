package dev.cv.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** One structure element of a tagged PDF, with kids that may be moved about. */
final class Tag {
    final COSDictionary dictionary;
    final List<Kid> kids = new ArrayList<>();

    @Nullable
    Tag parent;

    /** What a tag may hold: tags, marked content on a page, annotations. */
    sealed interface Kid permits Inner, Content, Annotation {}

    record Inner(Tag tag) implements Kid {}

    record Content(COSDictionary page, int mcid) implements Kid {}

    record Annotation(COSDictionary reference) implements Kid {}

    Tag(COSDictionary dictionary) {
        this.dictionary = dictionary;
    }

    static Tag create(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setName(COSName.S, type);
        return new Tag(dictionary);
    }

    String type() {
        return dictionary.getNameAsString(COSName.S);
    }

    void become(String type) {
        dictionary.setName(COSName.S, type);
    }

    boolean is(String type) {
        return type.equals(type());
    }

    List<Tag> inner() {
        return kids.stream()
                .filter(Inner.class::isInstance)
                .map(kid -> ((Inner) kid).tag)
                .toList();
    }

    boolean hasContent() {
        return kids.stream().anyMatch(Content.class::isInstance);
    }

    void add(int index, Tag tag) {
        kids.add(index, new Inner(tag));
        tag.parent = this;
    }

    void add(Tag tag) {
        add(kids.size(), tag);
    }

    /** Adds a kid that another tag lets go of. */
    void take(Kid kid) {
        kids.add(kid);
        if (kid instanceof Inner inner) {
            inner.tag.parent = this;
        }
    }

    /** Takes this tag out of its parent, and its kids with it. */
    void detach() {
        if (parent != null) {
            parent.kids.remove(parent.indexOf(this));
            parent = null;
        }
    }

    /** Leaves this tag's kids in its place. */
    void dissolve() {
        Tag above = parent;
        if (above == null) {
            throw new IllegalStateException("the topmost tag stays");
        }
        int index = above.indexOf(this);
        above.kids.remove(index);
        above.kids.addAll(index, kids);
        inner().forEach(tag -> tag.parent = above);
        parent = null;
    }

    int indexOf(Tag tag) {
        for (int i = 0; i < kids.size(); i++) {
            if (kids.get(i) instanceof Inner inner && inner.tag == tag) {
                return i;
            }
        }
        throw new IllegalStateException("not a kid of this tag");
    }

    /** Makes one tag of those that something broken over lines has made. */
    static void join(List<Tag> parts) {
        for (Tag part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            Tag first = parts.get(0);
            if (part.parent == first.parent) {
                part.kids.forEach(first::take);
                part.kids.clear();
                part.detach();
            }
        }
    }
}
