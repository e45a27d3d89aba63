package dev.cv.reread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** Reads the tag tree, with the text that its tags hold. */
final class TagReader {
    private static final List<String> ATTRIBUTES = List.of("Alt", "ActualText", "Lang", "E", "ID");

    private final Work work;
    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
    private final List<Map<Integer, ReadRun>> runs = new ArrayList<>();

    private TagReader(OpenPdf pdf, List<ReadPage> pages) {
        work = pdf.work();
        for (PDPage page : pdf.document().getPages()) {
            pageNumbers.put(page.getCOSObject(), pageNumbers.size());
        }
        for (ReadPage page : pages) {
            Map<Integer, ReadRun> byNumber = new HashMap<>();
            page.runs().forEach(run -> byNumber.putIfAbsent(run.mcid(), run));
            runs.add(byNumber);
        }
    }

    static ReadTag read(OpenPdf pdf, List<ReadPage> pages) {
        PDStructureTreeRoot root = pdf.document().getDocumentCatalog().getStructureTreeRoot();
        TagReader reader = new TagReader(pdf, pages);
        List<ReadTag.Kid> tops =
                root == null ? List.of() : reader.kids(root.getCOSObject().getDictionaryObject(COSName.K), null);
        return tops.size() == 1 && tops.get(0) instanceof ReadTag.Inner only
                ? only.tag()
                : new ReadTag("Document", Map.of(), tops);
    }

    private List<ReadTag.Kid> kids(@Nullable COSBase value, @Nullable COSDictionary page) {
        List<ReadTag.Kid> kids = new ArrayList<>();
        if (value instanceof COSArray array) {
            array.forEach(item -> kids.add(kid(item instanceof COSObject object ? object.getObject() : item, page)));
        } else if (value != null) {
            kids.add(kid(value, page));
        }
        return kids;
    }

    private ReadTag.Kid kid(@Nullable COSBase item, @Nullable COSDictionary page) {
        work.add(PdfLimit.PDF_TOO_MANY_TAGS, 1);
        if (item instanceof COSInteger mcid) {
            return content(page, mcid.intValue());
        }
        if (!(item instanceof COSDictionary dictionary)) {
            throw new IllegalArgumentException("neither tag nor content in the tag tree: " + item);
        }
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        String type = dictionary.getNameAsString(COSName.TYPE, "StructElem");
        return switch (type) {
            case "MCR" -> content(own == null ? page : own, dictionary.getInt(COSName.MCID));
            case "OBJR" -> annotation(dictionary.getCOSDictionary(COSName.OBJ));
            default -> new ReadTag.Inner(tag(dictionary, own));
        };
    }

    private ReadTag tag(COSDictionary dictionary, @Nullable COSDictionary page) {
        work.enter();
        Map<String, String> attributes = new TreeMap<>();
        for (String name : ATTRIBUTES) {
            String value = dictionary.getString(name);
            if (value != null) {
                attributes.put(name, value);
            }
        }
        layout(dictionary.getDictionaryObject(COSName.A), attributes);
        List<ReadTag.Kid> kids = kids(dictionary.getDictionaryObject(COSName.K), page);
        work.leave();
        return new ReadTag(dictionary.getNameAsString(COSName.S, ""), attributes, kids);
    }

    private static void layout(@Nullable COSBase attribute, Map<String, String> attributes) {
        if (attribute instanceof COSDictionary dictionary) {
            for (String name : List.of("ListNumbering", "Scope", "ColSpan", "RowSpan")) {
                COSBase value = dictionary.getDictionaryObject(COSName.getPDFName(name));
                if (value instanceof COSName text) {
                    attributes.put(name, text.getName());
                } else if (value instanceof COSInteger number) {
                    attributes.put(name, Integer.toString(number.intValue()));
                }
            }
        }
    }

    private ReadTag.Kid content(@Nullable COSDictionary page, int mcid) {
        Integer number = pageNumbers.get(page);
        if (number == null) {
            throw new IllegalArgumentException("content on a page that the document does not have");
        }
        ReadRun run = runs.get(number).get(mcid);
        return run == null ? new ReadTag.Mark(number, mcid) : new ReadTag.Text(number, run);
    }

    private static ReadTag.Kid annotation(@Nullable COSDictionary annotation) {
        return annotation == null
                ? new ReadTag.Annotation("", "")
                : new ReadTag.Annotation(
                        annotation.getNameAsString(COSName.SUBTYPE, ""), annotation.getString(COSName.CONTENTS, ""));
    }
}
