package dev.cv.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is to be known of a rule.
 *
 * @param title what it finds, in a line
 * @param text why, with examples: paragraphs, and code that is indented by four spaces
 */
public record RulePage(String title, String text) {

    private static final String REPAIR = "Repair:";

    /** The page of a rule of an audit; empty where the rule has none. */
    public static Optional<RulePage> of(String rule) {
        if (!rule.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream bytes = RulePage.class.getResourceAsStream("rules/" + rule + ".md")) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RulePage parse(String page) {
        String text = page.replace("\r\n", "\n");
        int end = text.indexOf('\n');
        String title = end < 0 ? text : text.substring(0, end);
        return new RulePage(
                title.replaceFirst("^#+\\s*", "").strip(),
                end < 0 ? "" : text.substring(end).strip());
    }

    /** Whether {@code cv check --fix} may mend it; its page says what it does then. */
    public boolean isRepairable() {
        return text.lines().anyMatch(line -> line.startsWith(REPAIR));
    }
}
