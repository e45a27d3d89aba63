package dev.cv.markdown.text;

import java.util.Arrays;

/**
 * Text whose every character knows where it stands in the source. kramdown takes the marks of a quote or an item away
 * and reads the rest again; so that diagnostics still find the place, the rest carries its offsets along.
 */
public final class MappedText implements CharSequence {

    private final char[] chars;
    private final int[] offsets;
    private final int start;
    private final int end;
    private final Effort effort;

    private MappedText(char[] chars, int[] offsets, int start, int end, Effort effort) {
        this.chars = chars;
        this.offsets = offsets;
        this.start = start;
        this.end = end;
        this.effort = effort;
    }

    /** The text from {@code from} on, every line ended by {@code \n} alone, the last one too. */
    public static MappedText of(String text, int from, Effort effort) {
        Builder builder = new Builder(effort);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\r') {
                builder.append(c, i);
            } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                builder.append('\n', i);
            }
        }
        int length = builder.length;
        while (length > 0 && builder.chars[length - 1] == '\n') {
            length--;
        }
        builder.length = length;
        builder.append('\n', length == 0 ? from : builder.offsets[length - 1] + 1);
        return builder.build();
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        effort.look();
        return chars[start + index];
    }

    /** A view, not a copy. */
    @Override
    public MappedText subSequence(int from, int to) {
        return new MappedText(chars, offsets, start + from, start + to, effort);
    }

    public MappedText from(int from) {
        return subSequence(from, length());
    }

    /** Where in the source the character stands; for the length, where the text ends. */
    public int offset(int index) {
        if (start + index < end) {
            return offsets[start + index];
        }
        return end > start ? offsets[end - 1] + 1 : start < offsets.length ? offsets[start] : 0;
    }

    /** Where its first character that is no white space stands; where it begins, if it has none. */
    public int wordOffset() {
        MappedText words = stripLeading();
        return words.length() == 0 ? offset(0) : words.offset(0);
    }

    public boolean startsWith(String mark, int index) {
        if (index < 0 || index + mark.length() > length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (charAt(index + i) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public boolean isBlank() {
        return strip().length() == 0;
    }

    public MappedText strip() {
        return stripLeading().stripTrailing();
    }

    public MappedText stripLeading() {
        int from = 0;
        while (from < length() && isSpace(charAt(from))) {
            from++;
        }
        return from(from);
    }

    public MappedText stripTrailing() {
        int to = length();
        while (to > 0 && isSpace(charAt(to - 1))) {
            to--;
        }
        return subSequence(0, to);
    }

    /** White space as kramdown's patterns know it; the no-break space is none. */
    public static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    public Effort effort() {
        return effort;
    }

    @Override
    public String toString() {
        return new String(chars, start, end - start);
    }

    /** Puts pieces together. */
    public static final class Builder {

        private final Effort effort;
        private char[] chars = new char[16];
        private int[] offsets = new int[16];
        private int length;

        public Builder(Effort effort) {
            this.effort = effort;
        }

        public Builder append(char c, int offset) {
            effort.look();
            reserve(1);
            chars[length] = c;
            offsets[length++] = offset;
            return this;
        }

        /** Characters that the source has not, at an offset they stand for. */
        public Builder append(String text, int offset) {
            for (int i = 0; i < text.length(); i++) {
                append(text.charAt(i), offset);
            }
            return this;
        }

        public Builder append(MappedText text) {
            effort.look(text.length());
            reserve(text.length());
            System.arraycopy(text.chars, text.start, chars, length, text.length());
            System.arraycopy(text.offsets, text.start, offsets, length, text.length());
            length += text.length();
            return this;
        }

        private void reserve(int more) {
            if (length + more > chars.length) {
                int capacity = Math.max(2 * chars.length, length + more);
                chars = Arrays.copyOf(chars, capacity);
                offsets = Arrays.copyOf(offsets, capacity);
            }
        }

        public MappedText build() {
            return new MappedText(chars, offsets, 0, length, effort);
        }
    }
}
