package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExamplesTest {

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

    private static HttpResponse<byte[]> post(URI uri, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
