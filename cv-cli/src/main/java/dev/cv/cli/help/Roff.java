package dev.cv.cli.help;

import java.util.List;
import java.util.Locale;

/** A page in the man(7) macros, as it grows. */
final class Roff {

    private final StringBuilder page = new StringBuilder();

    Roff(String title, String date, String version) {
        page.append(
                String.format(Locale.ROOT, ".TH \"%s\" 1 \"%s\" \"%s\" \"cv manual\"\n", title, date, escape(version)));
    }

    Roff section(String heading) {
        return raw(".SH " + heading);
    }

    Roff paragraph() {
        return raw(".PP");
    }

    /** Running text, in lines as long as roff likes them. */
    Roff text(String text) {
        return raw(escape(text.replaceAll("\\s+", " ")
                .replaceAll("(.{1,70})(?: |$)", "$1\n")
                .stripTrailing()));
    }

    /** A term with what it means. */
    void item(String term, String meaning) {
        raw(".TP").raw(term).text(meaning);
    }

    /** Lines as they are, indented. */
    void verbatim(List<String> lines) {
        raw(".EX");
        lines.forEach(line -> raw(escape(line)));
        raw(".EE");
    }

    /** Lines of roff. */
    Roff raw(String lines) {
        page.append(lines).append('\n');
        return this;
    }

    static String bold(String text) {
        return "\\fB" + escape(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + escape(text) + "\\fR";
    }

    /** Text that means nothing to roff: in ASCII, with hyphens that can be copied to a command line. */
    static String escape(String text) {
        StringBuilder roff = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean lineStart = roff.length() == 0 || roff.charAt(roff.length() - 1) == '\n';
            if (lineStart && (character == '.' || character == '\'')) {
                roff.append("\\&");
            }
            switch (character) {
                case '\\' -> roff.append("\\e");
                case '-' -> roff.append("\\-");
                case '\'' -> roff.append("\\(aq");
                case '^' -> roff.append("\\(ha");
                case '~' -> roff.append("\\(ti");
                case '`' -> roff.append("\\(ga");
                default ->
                    roff.append(
                            character < 0x80
                                    ? Character.toString(character)
                                    : String.format(Locale.ROOT, "\\[u%04X]", character));
            }
        });
        return roff.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
