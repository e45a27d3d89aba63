package dev.cv.reread;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What a PDF says of how it was made.
 *
 * @param ours whether cv made it
 * @param facts what its metadata say in cv's own namespace: {@code manifest}, {@code variant} and so on
 * @param claims the standards it says it follows: {@code PDF/A-3a}, {@code PDF/UA-1}
 * @param properties title, author and so on, as the Info dictionary has them
 * @param pages how many it has
 * @param width of the first page, in points
 * @param height of the first page, in points
 */
public record Provenance(
        boolean ours,
        Map<String, String> facts,
        List<String> claims,
        Map<String, String> properties,
        int pages,
        double width,
        double height) {

    static final String NAMESPACE = "\"http://cv.dev/ns/1.0/\"";

    private static final Pattern FACT = Pattern.compile("<cv:(\\w+)>([^<]*+)</cv:");

    public Provenance {
        facts = Map.copyOf(facts);
        claims = List.copyOf(claims);
        properties = Map.copyOf(properties);
    }

    /**
     * That of a PDF, whoever made it.
     *
     * @throws IOException if the bytes are no PDF, a broken or a locked one; the message says why, in words
     */
    public static Provenance of(byte[] pdf) throws IOException {
        return Opening.ask(pdf, Provenance::of);
    }

    /** The variants that were asked for. */
    public List<String> variants() {
        String names = facts.getOrDefault("variant", "");
        return Arrays.stream(names.split(", ", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Provenance of(OpenPdf pdf) throws IOException {
        String xmp = PropertyReader.xmp(pdf);
        boolean ours = xmp.contains(NAMESPACE);
        Map<String, String> facts = new TreeMap<>();
        Matcher fact = FACT.matcher(ours ? xmp : "");
        while (fact.find()) {
            facts.put(fact.group(1), unescaped(fact.group(2)));
        }
        PDRectangle first = pdf.pages() == 0
                ? new PDRectangle()
                : pdf.document().getPages().iterator().next().getMediaBox();
        return new Provenance(
                ours,
                facts,
                claims(xmp),
                PropertyReader.read(pdf.document()),
                pdf.pages(),
                first.getWidth(),
                first.getHeight());
    }

    private static List<String> claims(String xmp) {
        Optional<String> archival = value(xmp, "pdfaid:part")
                .map(part -> "PDF/A-" + part
                        + value(xmp, "pdfaid:conformance").orElse("").toLowerCase(Locale.ROOT));
        Optional<String> accessible = value(xmp, "pdfuaid:part").map(part -> "PDF/UA-" + part);
        return Stream.of(archival, accessible).flatMap(Optional::stream).toList();
    }

    /** As an element or as an attribute: both are RDF. */
    private static Optional<String> value(String xmp, String name) {
        Matcher matcher =
                Pattern.compile(name + "(?:>|\\s*=\\s*[\"'])\\s*(\\w{1,8})").matcher(xmp);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
