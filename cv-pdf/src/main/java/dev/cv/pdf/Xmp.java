package dev.cv.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Metadata as an XMP packet, with the claims to PDF/A and PDF/UA-1. */
final class Xmp {

    /** Our own properties, each declared as PDF/A wants it (ISO 19005-2, 6.6.2.3). */
    private static final Map<String, String> OWN = new TreeMap<>(Map.of(
            "manifest", "The file that the résumé was made from",
            "variant", "The variants of it that were asked for",
            "language", "The language that was asked for",
            "theme", "The theme that it was laid out with",
            "version", "The version of cv that made it",
            "revision", "The revision of the source, as its version control system names it"));

    private final StringBuilder properties = new StringBuilder();

    private Xmp() {}

    static String of(PdfMetadata data) {
        Xmp xmp = new Xmp();
        xmp.add("dc:title", data.title(), Xmp::inAnyLanguage);
        xmp.add("dc:creator", data.author(), text -> "<rdf:Seq><rdf:li>" + text + "</rdf:li></rdf:Seq>");
        xmp.add("dc:description", data.subject(), Xmp::inAnyLanguage);
        xmp.add("dc:language", data.language(), text -> "<rdf:Bag><rdf:li>" + text + "</rdf:li></rdf:Bag>");
        xmp.add("pdf:Keywords", data.keywords(), text -> text);
        xmp.add("pdf:Producer", PdfMetadata.PRODUCER, text -> text);
        if (data.date() != null) {
            xmp.add("xmp:CreateDate", data.date().toString(), text -> text);
            xmp.add("xmp:ModifyDate", data.date().toString(), text -> text);
        }
        data.provenance().forEach((name, value) -> xmp.add("cv:" + name, value, text -> text));
        xmp.add("cv:language", data.language(), text -> text);
        return String.format(Locale.ROOT, """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:cv="http://cv.dev/ns/1.0/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>%s</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            %s<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>cv</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://cv.dev/ns/1.0/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>cv</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq>
            %s</rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""", data.archivalPart(), xmp.properties, declarations());
    }

    private static String declarations() {
        StringBuilder declarations = new StringBuilder();
        OWN.forEach((name, description) -> declarations.append(String.format(Locale.ROOT, """
            <rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>%s</pdfaProperty:name>
            <pdfaProperty:valueType>Text</pdfaProperty:valueType>
            <pdfaProperty:category>external</pdfaProperty:category>
            <pdfaProperty:description>%s</pdfaProperty:description>
            </rdf:li>
            """, name, description)));
        return declarations.toString();
    }

    private void add(String name, @Nullable String value, UnaryOperator<String> form) {
        if (value != null && !value.isEmpty()) {
            String text = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            properties.append('<').append(name).append('>').append(form.apply(text));
            properties.append("</").append(name).append(">\n");
        }
    }

    private static String inAnyLanguage(String text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + text + "</rdf:li></rdf:Alt>";
    }
}
