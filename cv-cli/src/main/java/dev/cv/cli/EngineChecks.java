package dev.cv.cli;

import dev.cv.cli.build.Build;
import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.build.OutputForms;
import dev.cv.cli.build.Products;
import dev.cv.cli.world.Check;
import dev.cv.content.ContentPlace;
import dev.cv.pdf.fonts.ContentFonts;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.spelling.HunspellDictionaries;
import dev.cv.theme.FontFace;
import dev.cv.theme.FontFamilies;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Whether cv itself works here: tried out on a small scale. */
final class EngineChecks {

    private static final String WORDS = "Wrote the first notes";

    private static final String REINSTALL =
            "the jar is damaged: get cv again, or build it again with ./mvnw clean package";

    private EngineChecks() {}

    static List<Check> all(LongSupplier nanos) {
        return List.of(
                tried("fonts", REINSTALL, EngineChecks::fonts),
                tried(
                        "drawing",
                        "install a JDK with java.desktop, and on Linux libfreetype and fontconfig",
                        EngineChecks::drawing),
                tried("a page", REINSTALL, () -> page(nanos)),
                tried("dictionaries", REINSTALL, EngineChecks::dictionaries));
    }

    /** The fonts that lie with content. */
    static Check fontsOf(SourceTree content) {
        Diagnostics diagnostics = new Diagnostics();
        int faces = ContentFonts.read(content, ContentFonts.FOLDER, diagnostics).size();
        List<Diagnostic> faults = diagnostics.all();
        String subject = "your fonts";
        return faults.isEmpty()
                ? Check.good(subject, faces + (faces == 1 ? " face" : " faces") + " in fonts/")
                : Check.broken(subject, faults.get(0).message(), faults.get(0).hint());
    }

    /** All that come along, read as those of content are. */
    private static Check fonts() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (FontFace face : FontFamilies.faces()) {
            files.put(ContentFonts.FOLDER + face.data().name(), face.data().bytes());
        }
        Diagnostics diagnostics = new Diagnostics();
        List<FontFace> read = ContentFonts.read(SourceTree.of(files), ContentFonts.FOLDER, diagnostics);
        if (diagnostics.hasErrors() || read.size() < files.size()) {
            String why = diagnostics.all().stream().map(Diagnostic::message).collect(Collectors.joining("; "));
            return Check.broken("fonts", why.isEmpty() ? read.size() + " of " + files.size() : why, REINSTALL);
        }
        return Check.good("fonts", FontFamilies.names().size() + " families, " + read.size() + " faces");
    }

    private static Check drawing() throws IOException, FontFormatException {
        BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        byte[] font = FontFamilies.faces().get(0).data().bytes();
        Graphics2D graphics = image.createGraphics();
        graphics.setFont(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
                .deriveFont(24f));
        graphics.drawString("cv", 4, 26);
        graphics.dispose();
        boolean drawn = Arrays.stream(image.getRGB(0, 0, 64, 32, null, 0, 64)).anyMatch(pixel -> pixel != 0xFF000000);
        return drawn
                ? Check.good("drawing", "pictures and their letters")
                : Check.broken("drawing", "letters stay blank", "");
    }

    private static Check page(LongSupplier nanos) throws IOException {
        long start = nanos.getAsLong();
        SourceTree tree = SourceTree.ofTexts(Map.of("resume.md", "# Ada Example\n\n" + WORDS + "\n"));
        Diagnostics diagnostics = new Diagnostics();
        Optional<Products> made = Build.run(
                        BuildRequest.of(new ContentPlace(tree, "resume.md")),
                        ResumeRenderer::new,
                        what -> {},
                        diagnostics)
                .products();
        if (made.isEmpty()
                || !ReadPdf.ofOurs(made.get().bytes(OutputForms.PDF)).text().contains(WORDS)) {
            return Check.broken("a page", "can't be set: " + diagnostics.all(), REINSTALL);
        }
        return Check.good("a page", "set and read back in " + (nanos.getAsLong() - start) / 1_000_000 + " ms");
    }

    /** Each is asked for a word that it has; one may be left out by whoever passes cv on. */
    private static Check dictionaries() {
        HunspellDictionaries all = new HunspellDictionaries();
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        new TreeMap<>(Map.of("American English", "en-US", "British English", "en-GB", "German", "de"))
                .forEach((name, tag) -> (all.of(tag).isPresent() ? there : missing).add(name));
        boolean works = all.of("en").orElseThrow().knows("computer")
                && all.of("de").map(german -> german.knows("Rechner")).orElse(true);
        if (!works) {
            return Check.broken("dictionaries", "they don't know plain words", REINSTALL);
        }
        return missing.isEmpty()
                ? Check.good("dictionaries", String.join(", ", there))
                : Check.absent("dictionaries", "no " + String.join(", ", missing), "its words are not looked up");
    }

    /** What fails here may fail in any way: a library of the system is missing, a class, memory. */
    private static Check tried(String subject, String remedy, Callable<Check> check) {
        try {
            return check.call();
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            return Check.broken(subject, e.toString(), remedy);
        }
    }
}
