package dev.cv.pdf.tags;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Does away with tags that say nothing: boxes of the layout, empty groups, spans without attributes. */
final class GroupTags {
    private static final List<COSName> MEANING =
            List.of(COSName.ALT, COSName.getPDFName("ActualText"), COSName.LANG, COSName.E, COSName.getPDFName("ID"));
    /** These may hold text themselves. */
    private static final Set<String> TEXT_HOLDERS =
            Set.of("P H1 H2 H3 H4 H5 H6 LBody Lbl TD TH Caption Link Span BlockQuote Note".split(" "));
    /** A table without all its cells is no table. */
    private static final Set<String> KEPT_EMPTY = Set.of("TD", "TH", "Figure");

    private GroupTags() {}

    /** @param targets tags that the outline leads to, which stay */
    static void simplify(TagTree tree, Set<COSDictionary> targets) {
        for (Tag tag : TagTree.bottomUp(tree.document)) {
            Tag parent = tag.parent;
            if (parent == null || targets.contains(tag.dictionary) || hasMeaning(tag)) {
                continue;
            }
            if (tag.kids.isEmpty() && !KEPT_EMPTY.contains(tag.type())) {
                tag.detach();
            } else if (tag.is("Span")) {
                tag.dissolve();
            } else if (tag.is("Div")) {
                dissolveDiv(tag, parent);
            }
        }
    }

    private static void dissolveDiv(Tag div, Tag parent) {
        if (div.hasContent() && !TEXT_HOLDERS.contains(parent.type()) && !parent.is("Div")) {
            div.become("P");
        } else if (div.hasContent() && parent.is("Div") && parent.kids.size() > 1) {
            div.become("P");
        } else {
            div.dissolve();
        }
    }

    private static boolean hasMeaning(Tag tag) {
        return MEANING.stream().anyMatch(tag.dictionary::containsKey);
    }
}
