package dev.cv.source;

/**
 * A place in a file; line and column are computed when somebody asks.
 *
 * @param file the file
 * @param offset UTF-16 units from the start of its text, from 0
 */
public record Position(SourceFile file, int offset) {

    /** The line, from 1; {@code \n}, {@code \r\n} and a lone {@code \r} end one. */
    public int line() {
        String text = file.text();
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineEnd(text.charAt(i)) && !pair) {
                line++;
            }
        }
        return line;
    }

    /** The column, from 1, in code points. */
    public int column() {
        return file.text().codePointCount(lineStart(), offset) + 1;
    }

    /** The whole line the position is on, without its line end. */
    public String lineText() {
        String text = file.text();
        int end = offset;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return text.substring(lineStart(), end);
    }

    private int lineStart() {
        int start = offset;
        while (start > 0 && !isLineEnd(file.text().charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public String toString() {
        return file.shownAs() + ":" + line() + ":" + column();
    }
}
