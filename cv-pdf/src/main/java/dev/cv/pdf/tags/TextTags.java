package dev.cv.pdf.tags;

import dev.cv.pdf.layout.DomElements;
import dev.cv.pdf.tags.Tag.Content;
import dev.cv.pdf.tags.Tag.Inner;
import dev.cv.pdf.tags.Tag.Kid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Keeps running text together and in order: the engine tags a box within a line outside of the text around it. */
record TextTags(TagTree tree, TagMap map) {
    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference");

    /** Words that are kept whole in such a box go back into the tag of the link or phrase that they are part of. */
    void putWordsBack(Document html) {
        for (Element element : DomElements.named("span", html)) {
            Tag word = DomElements.hasClass(element, "word") ? map.first(element, tree) : null;
            Tag home = word == null ? null : around(element);
            if (word != null && home != null && word.parent != home) {
                word.detach();
                home.add(word);
            }
        }
    }

    private @Nullable Tag around(Element element) {
        Node above = element.getParentNode();
        Tag tag = null;
        while (tag == null && above instanceof Element outer) {
            tag = map.first(outer, tree);
            above = outer.getParentNode();
        }
        return tag != null && INLINE.contains(tag.type()) ? tag : null;
    }

    /** An abbreviation that is broken over lines is said once. */
    void joinAbbreviations(Document html) {
        for (Element element : DomElements.named("abbr", html)) {
            Tag.join(map.tags(element, tree).stream()
                    .filter(tag -> tag.parent != null)
                    .toList());
        }
    }

    /** Puts running text into the order in which it is painted; pictures and blocks stay where they are. */
    void sort(PDDocument pdf) {
        IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
        for (PDPage page : pdf.getPages()) {
            pages.put(page.getCOSObject(), pages.size());
        }
        TagTree.bottomUp(tree.document).forEach(tag -> sort(tag.kids, pages));
    }

    private record Placed(Kid kid, int page, int mcid) {}

    private static void sort(List<Kid> kids, IdentityHashMap<COSDictionary, Integer> pages) {
        List<Placed> run = new ArrayList<>();
        List<Integer> slots = new ArrayList<>();
        for (int i = 0; i <= kids.size(); i++) {
            Content first = i < kids.size() && isText(kids.get(i)) ? first(kids.get(i)) : null;
            if (first != null) {
                run.add(new Placed(kids.get(i), pages.getOrDefault(first.page(), 0), first.mcid()));
                slots.add(i);
            } else if (i == kids.size() || !(kids.get(i) instanceof Tag.Annotation)) {
                run.sort(Comparator.comparing(Placed::page).thenComparing(Placed::mcid));
                for (int slot = 0; slot < slots.size(); slot++) {
                    kids.set(slots.get(slot), run.get(slot).kid());
                }
                run.clear();
                slots.clear();
            }
        }
    }

    private static boolean isText(Kid kid) {
        return kid instanceof Content
                || (kid instanceof Inner inner
                        && INLINE.contains(inner.tag().type())
                        && inner.tag().kids.stream().allMatch(part -> part instanceof Tag.Annotation || isText(part)));
    }

    private static @Nullable Content first(Kid kid) {
        if (kid instanceof Content content) {
            return content;
        }
        for (Kid part : kid instanceof Inner inner ? inner.tag().kids : List.<Kid>of()) {
            Content first = first(part);
            if (first != null) {
                return first;
            }
        }
        return null;
    }
}
