package dev.cv.pdf.tags;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The way from the IDs of tags to the tags (ISO 32000-1, 14.7.2). */
final class IdTree {
    private static final COSName ID_TREE = COSName.getPDFName("IDTree");

    private IdTree() {}

    static void write(COSDictionary structure, Tag document) {
        Map<String, COSDictionary> byId = new TreeMap<>();
        for (Tag tag : TagTree.bottomUp(document)) {
            String id = tag.dictionary.getString(NoteTags.ID);
            if (id != null) {
                byId.put(id, tag.dictionary);
            }
        }
        if (byId.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        byId.forEach((id, dictionary) -> {
            names.add(new COSString(id.getBytes(StandardCharsets.US_ASCII)));
            names.add(dictionary);
        });
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.NAMES, names);
        structure.setItem(ID_TREE, root);
    }
}
