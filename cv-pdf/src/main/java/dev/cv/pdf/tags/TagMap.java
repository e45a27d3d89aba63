package dev.cv.pdf.tags;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import dev.cv.pdf.layout.Boxes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Which HTML element each structure element was made for; an element broken over lines has made several. */
public final class TagMap {
    private final IdentityHashMap<Element, List<COSDictionary>> tags = new IdentityHashMap<>();

    private TagMap() {}

    /** The map, once the engine has painted. */
    public static TagMap of(Box root) {
        TagMap map = new TagMap();
        Boxes.each(root, map::enter, text -> {});
        return map;
    }

    private void enter(Box box) {
        PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        Element element = box.getElement();
        if (tag != null && element != null && !box.isAnonymous()) {
            tags.computeIfAbsent(element, any -> new ArrayList<>()).add(tag.getCOSObject());
        }
    }

    private List<COSDictionary> of(Element element) {
        return tags.getOrDefault(element, List.of());
    }

    /** The tags of an element that are in the tree. */
    List<Tag> tags(Element element, TagTree tree) {
        return of(element).stream().map(tree::find).filter(Objects::nonNull).toList();
    }

    /** The first tag of an element; a theme may hide it, and then it has none. */
    @Nullable
    Tag first(Element element, TagTree tree) {
        List<Tag> tags = tags(element, tree);
        return tags.isEmpty() ? null : tags.get(0);
    }
}
