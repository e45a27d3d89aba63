package dev.cv.style;

import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The characters of a passage: which they are, whether they are words, and where they were written. */
final class PassageText {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final BitSet plain = new BitSet();
    private final Position position;
    private int depth;
    private boolean endsPlainly = true;

    PassageText(Position position) {
        this.position = position;
    }

    /** Adds words. */
    void add(String words, Position at) {
        SourceOffsets offsets = SourceOffsets.of(words, at);
        boolean here = at.file().equals(position.file());
        for (int i = 0; i < words.length(); i++) {
            plain.set(text.length());
            add(
                    words.charAt(i),
                    here ? offsets.starts[i] : SourceOffsets.UNKNOWN,
                    here ? offsets.ends[i] : SourceOffsets.UNKNOWN);
        }
    }

    /** Adds what is no words. */
    void addOther(String other) {
        for (int i = 0; i < other.length(); i++) {
            add(other.charAt(i), SourceOffsets.UNKNOWN, SourceOffsets.UNKNOWN);
        }
    }

    /** Adds a space that ends a line. */
    void addLineEnd() {
        plain.set(text.length());
        addOther("\n");
    }

    /** What follows is inside of something. */
    void open() {
        depth++;
    }

    /** It ends here. */
    void close() {
        depth--;
    }

    private void add(char c, int start, int end) {
        endsPlainly = depth == 0;
        text.append(c);
        starts.add(start);
        ends.add(end);
    }

    boolean endsPlainly() {
        return endsPlainly;
    }

    String text() {
        return text.toString();
    }

    boolean isPlain(int from, int to) {
        return plain.nextClearBit(from) >= to;
    }

    int start(int index) {
        return starts.get(index);
    }

    int end(int index) {
        return ends.get(index);
    }

    Position at(int index) {
        for (int i = Math.min(index, starts.size() - 1); i >= 0; i--) {
            if (starts.get(i) >= 0) {
                return position.file().at(starts.get(i));
            }
        }
        return position;
    }
}
