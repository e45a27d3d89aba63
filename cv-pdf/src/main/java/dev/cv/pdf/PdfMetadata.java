package dev.cv.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What the page's head says about the document; it is written twice, as the old Info dictionary and as XMP.
 *
 * @param archivalPart the part of PDF/A that the file follows
 * @param provenance what tells later which of several résumés it is
 */
record PdfMetadata(
        String title,
        @Nullable String author,
        @Nullable String subject,
        @Nullable String keywords,
        @Nullable Instant date,
        String language,
        int archivalPart,
        Map<String, String> provenance) {
    /** What the page itself says of that. */
    private static final List<String> PROVENANCE = List.of("manifest", "variant", "theme");

    static final String PRODUCER = "cv";

    static PdfMetadata of(Document html, Carried carried) {
        Element root = html.getDocumentElement();
        String language = root.getAttribute("lang");
        NodeList titles = root.getElementsByTagName("title");
        if (titles.getLength() == 0 || language.isEmpty()) {
            throw new IllegalArgumentException("the page has no title, or no language");
        }
        String date = meta(root, "date");
        return new PdfMetadata(
                titles.item(0).getTextContent().strip(),
                meta(root, "author"),
                meta(root, "subject"),
                meta(root, "keywords"),
                date == null ? null : instant(date),
                language,
                carried.attachments().isEmpty() ? 2 : 3,
                provenance(root, carried));
    }

    private static Map<String, String> provenance(Element root, Carried carried) {
        Map<String, String> provenance = new LinkedHashMap<>();
        for (String name : PROVENANCE) {
            String content = meta(root, name);
            if (content != null) {
                provenance.put(name, content);
            }
        }
        carried.version().ifPresent(version -> provenance.put("version", version));
        carried.revision().ifPresent(revision -> provenance.put("revision", revision));
        return provenance;
    }

    private static @Nullable String meta(Element root, String name) {
        NodeList metas = root.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            Element meta = (Element) metas.item(i);
            if (meta.getAttribute("name").equals(name)) {
                return meta.getAttribute("content");
            }
        }
        return null;
    }

    /** A day stands for its first moment in Greenwich: the file must not depend on where it is made. */
    private static Instant instant(String iso) {
        return iso.contains("T")
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    void writeTo(PDDocument pdf) throws IOException {
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(title);
        info.setAuthor(author);
        info.setSubject(subject);
        info.setKeywords(keywords);
        info.setProducer(PRODUCER);
        if (date != null) {
            GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            calendar.setTimeInMillis(date.toEpochMilli());
            info.setCreationDate(calendar);
            info.setModificationDate(calendar);
        }
        pdf.setDocumentInformation(info);
        PDMetadata xmp = new PDMetadata(pdf);
        xmp.importXMPMetadata(Xmp.of(this).getBytes(StandardCharsets.UTF_8));
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setMetadata(xmp);
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
