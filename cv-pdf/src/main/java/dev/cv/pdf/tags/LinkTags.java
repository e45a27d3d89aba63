package dev.cv.pdf.tags;

import dev.cv.pdf.layout.DomElements;
import dev.cv.pdf.tags.Tag.Annotation;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One Link tag for each link, though it may be broken over lines, and none for text that is no link. */
record LinkTags(TagTree tree, TagMap map) {
    void mend(Document html) {
        for (Element anchor : DomElements.named("a", html)) {
            List<Tag> parts = map.tags(anchor, tree);
            parts.forEach(LinkTags::mend);
            Tag.join(parts.stream().filter(tag -> tag.parent != null).toList());
        }
    }

    private static void mend(Tag link) {
        if (link.dictionary.getString(COSName.ALT, "").isEmpty()) {
            link.dictionary.removeItem(COSName.ALT); // nothing is not an alternative to the text
        }
        if (link.kids.stream().noneMatch(Annotation.class::isInstance)) {
            link.dissolve();
        }
    }
}
