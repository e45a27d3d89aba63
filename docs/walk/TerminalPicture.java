import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stood on a terminal, colours as escapes, on standard input; as SVG with real text on standard output. */
final class TerminalPicture {

    private static final double CHARACTER = 8.43;
    private static final int LINE = 19;
    private static final int MARGIN = 18;
    private static final int BAR = 34;
    private static final Pattern ESCAPE = Pattern.compile("\u001B\\[([0-9;]*)m|\u001B\\(B|\u000E|\u000F");

    private final StringBuilder svg = new StringBuilder();
    private boolean bold;
    private boolean dim;
    private String colour = "";

    public static void main(String[] arguments) throws IOException {
        int columns = Integer.parseInt(arguments[0]);
        List<String> lines = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        System.out.write(new TerminalPicture().draw(lines, columns).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private String draw(List<String> lines, int columns) {
        long width = Math.round(columns * CHARACTER) + 2 * MARGIN;
        int height = BAR + lines.size() * LINE + MARGIN;
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
                <title>The first steps with cv, in a terminal</title>
                <rect width="%1$d" height="%2$d" rx="8" fill="#1d2329"/>
                <g fill="#4b555f"><circle cx="20" cy="17" r="5"/><circle cx="38" cy="17" r="5"/><circle cx="56" cy="17" r="5"/></g>
                <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d7dde3">
                """.formatted(width, height));
        for (int i = 0; i < lines.size(); i++) {
            draw(lines.get(i), BAR + (i + 1) * LINE - 6);
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private void draw(String line, int y) {
        Matcher escape = ESCAPE.matcher(line);
        int column = 0;
        int from = 0;
        boolean prompt = line.replaceAll(ESCAPE.pattern(), "").startsWith("$ ");
        while (escape.find()) {
            column = text(line.substring(from, escape.start()), column, y, prompt);
            if (escape.group(1) != null) {
                change(escape.group(1));
            }
            from = escape.end();
        }
        text(line.substring(from), column, y, prompt);
    }

    /** Draws a piece; where it begins is told to the pixel, as fonts differ in their width. */
    private int text(String text, int column, int y, boolean prompt) {
        int length = text.codePointCount(0, text.length());
        if (!text.isBlank()) {
            svg.append("<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\" xml:space=\"preserve\"".formatted(
                    MARGIN + column * CHARACTER, y, length * CHARACTER));
            svg.append(bold || prompt ? " font-weight=\"bold\"" : "");
            svg.append(colour.isEmpty() ? prompt ? " fill=\"#ffffff\"" : "" : " fill=\"" + colour + "\"");
            svg.append(dim ? " opacity=\"0.6\"" : "").append('>');
            svg.append(text.replace("&", "&amp;").replace("<", "&lt;")).append("</text>\n");
        }
        return column + length;
    }

    private void change(String codes) {
        for (String code : codes.isEmpty() ? new String[] {"0"} : codes.split(";")) {
            switch (code) {
                case "0", "" -> {
                    bold = false;
                    dim = false;
                    colour = "";
                }
                case "1" -> bold = true;
                case "2" -> dim = true;
                case "22" -> {
                    bold = false;
                    dim = false;
                }
                case "31", "91" -> colour = "#ff7b72";
                case "32", "92" -> colour = "#7ee787";
                case "33", "93" -> colour = "#f2cc60";
                case "34", "94" -> colour = "#79c0ff";
                case "35", "95" -> colour = "#d2a8ff";
                case "36", "96" -> colour = "#76e3ea";
                case "39" -> colour = "";
                default -> {}
            }
        }
    }
}
