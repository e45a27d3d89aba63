package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.cv.model.Resume;
import dev.cv.pdf.Carried;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ResumeReader;
import dev.cv.redact.Redaction;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ExamplesTest {

    private static final SourceTree NO_PICTURES = SourceTree.of(Map.of());

    @Test
    void rendersAString() {
        byte[] pdf = PdfBytes.of("# Ada Example\n\nWrote *Sketch*.\n", new Diagnostics()).orElseThrow();
        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void answersWithAPdfOrWithWhatIsWrong() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", new PdfHandler());
        server.start();
        try {
            URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            HttpResponse<byte[]> good = post(uri, "# Ada Example\n\nWrote.\n");
            assertEquals(200, good.statusCode());
            assertEquals("application/pdf", good.headers().firstValue("Content-Type").orElse(""));
            HttpResponse<byte[]> bad = post(uri, "# Ada Example\n\n{:.open\n");
            assertEquals(422, bad.statusCode());
            String findings = new String(bad.body(), StandardCharsets.UTF_8);
            assertTrue(findings.startsWith("resume.md:3:1: error: this attribute list is not closed"), findings);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void setsOnePageInAnotherTheme() {
        Resume resume = resume("# Ada Example\n\n" + "Wrote much.\n\n".repeat(50));
        RenderedPdf pdf = OnePage.of(resume, NO_PICTURES, new Diagnostics()).orElseThrow();
        assertEquals(1, pdf.pages());
        assertTrue(pdf.fitted().containsKey("space"), pdf.fitted().toString());
        Diagnostics diagnostics = new Diagnostics();
        Resume tooLong = resume("# Ada Example\n\n" + "Wrote much.\n\n".repeat(300));
        assertEquals(Optional.empty(), OnePage.of(tooLong, NO_PICTURES, diagnostics));
        assertTrue(diagnostics.hasErrors());
    }

    @Test
    void leavesContactsOutForThePublic() throws IOException {
        String start = "# Ada Example\n\n{:.contact}\n- ada@example.com\n\n## Profile\n\n";
        Optional<RenderedPdf> pdf = PublicPdf.of(content(start + "Wrote.\n"), new Diagnostics());
        assertEquals(1, pdf.orElseThrow().pages());
        Diagnostics diagnostics = new Diagnostics();
        assertEquals(Optional.empty(), PublicPdf.of(content(start + "Write to ada@example.com.\n"), diagnostics));
        assertTrue(diagnostics.all().toString().contains("ada@example.com would still be in the PDF"));
    }

    @Test
    void carriesItsSource() throws IOException {
        RenderedPdf pdf = OwnBackup.write(content("# Ada Example\n\nWrote.\n"), new Diagnostics()).orElseThrow();
        Resume again = OwnBackup.read(pdf.bytes(), new Diagnostics()).orElseThrow();
        assertEquals("Ada Example", again.person().name());
        byte[] without = PdfBytes.of("# Ada Example\n\nWrote.\n", new Diagnostics()).orElseThrow();
        assertEquals(Optional.empty(), OwnBackup.read(without, new Diagnostics()));
    }

    @Test
    void namesWhatIsMissing() {
        ResumeRenderer renderer = new ResumeRenderer();
        Resume resume = resume("# Ada Example\n");
        PageSetup setup = PageSetup.of(Themes.modern(), PageSize.A4);
        assertMissing("theme", () -> new ResumeRenderer(null));
        assertMissing("size", () -> renderer.render(resume, (PageSize) null, NO_PICTURES, new Diagnostics()));
        assertMissing("setup", () -> renderer.render(resume, (PageSetup) null, NO_PICTURES, new Diagnostics()));
        assertMissing("pictures", () -> renderer.render(resume, setup, null, new Diagnostics()));
        assertMissing("size", () -> PageSetup.of(Themes.modern(), null));
        assertMissing("settings", () -> Look.of(Themes.modern()).with(null, new Diagnostics()));
        assertMissing("name", () -> Themes.named(null));
        assertMissing("attachments", () -> Carried.of(null));
        assertMissing("resume", () -> Redaction.of(null));
        RenderedPdf pdf = renderer.render(resume, setup, NO_PICTURES, new Diagnostics()).orElseThrow();
        assertMissing("out", () -> pdf.writeTo(null));
    }

    private static void assertMissing(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    private static SourceTree content(String markdown) {
        return SourceTree.ofTexts(Map.of("resume.md", markdown));
    }

    private static Resume resume(String markdown) {
        return new ResumeReader().read("resume.md", markdown, new Diagnostics()).orElseThrow();
    }

    private static HttpResponse<byte[]> post(URI uri, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
