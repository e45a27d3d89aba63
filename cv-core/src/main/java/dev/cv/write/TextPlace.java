package dev.cv.write;

/**
 * Where text stands, as far as that decides which of its characters are marks.
 *
 * @param before the character before it, {@code \n} at a line's start
 * @param after the character behind it, as far as it is known; {@code \0} at the end
 * @param firstLine whether it stands on a block's first line
 * @param besidePipes whether code beside it holds pipes, which a backtick would turn into those of a table
 */
record TextPlace(
        Host host,
        char before,
        char after,
        boolean firstLine,
        boolean inLink,
        boolean inStrikethrough,
        boolean besidePipes) {

    /** What running text stands in. */
    enum Host {
        PARAGRAPH,
        HEADING,
        TERM,
        CELL
    }

    /** Text that begins a paragraph and is all of it. */
    static final TextPlace PARAGRAPH = new TextPlace(Host.PARAGRAPH, '\n', '\0', true, false, false, false);

    boolean isLineStart() {
        return before == '\n' && (host == Host.PARAGRAPH || host == Host.TERM);
    }

    boolean isCell() {
        return host == Host.CELL;
    }
}
