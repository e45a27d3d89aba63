package example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes a résumé in Markdown and answers with the PDF, or with what is wrong. */
public final class PdfHandler implements HttpHandler {

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String markdown = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Diagnostics diagnostics = new Diagnostics();
        Optional<byte[]> pdf = PdfBytes.of(markdown, diagnostics);
        String findings = diagnostics.all().stream().map(d -> d + "\n").reduce("", String::concat);
        byte[] answer = pdf.orElseGet(() -> findings.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseHeaders().set("Content-Type", pdf.isPresent() ? "application/pdf" : "text/plain;charset=utf-8");
        exchange.sendResponseHeaders(pdf.isPresent() ? 200 : 422, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
