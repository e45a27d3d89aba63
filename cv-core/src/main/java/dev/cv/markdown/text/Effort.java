package dev.cv.markdown.text;

import dev.cv.source.Problem;

/**
 * How much work a file may cost. Patterns and loops that look ahead can be made to look ahead again and again, and what
 * is defined once can be used often; every character that is looked at or added counts, so that no text takes longer
 * than a moment or grows beyond what a page can hold.
 */
public final class Effort {

    /** Well under a second. Real text needs twenty or thirty a character: the largest file, less than half of this. */
    public static final long MOST_LOOKS = 40_000_000;

    /** A file that adds more characters than it may hold itself is no file of words. */
    private static final int LOOKS_FOR_GROWTH = 100;

    private static final int LOOKS_FOR_ENTERING = 20;

    private static final int DEEPEST = 50;

    private long looks;
    private int depth;
    /** Where the block or span begins that was entered last. */
    private int offset;

    /** Thrown where a file asks for too much; the parser's door turns it into a diagnostic. */
    @SuppressWarnings("serial") // never leaves the package
    public static final class Exhausted extends RuntimeException {

        public final Problem problem;
        /** The block or span that was being read. */
        public final int offset;

        Exhausted(Problem problem, int offset) {
            super(problem.name(), null, false, false);
            this.problem = problem;
            this.offset = offset;
        }
    }

    public long looks() {
        return looks;
    }

    void look() {
        look(1);
    }

    /** Counts what is looked at elsewhere. */
    public void look(long times) {
        looks += times;
        if (looks > MOST_LOOKS) {
            throw new Exhausted(MarkdownProblem.TOO_INVOLVED, offset);
        }
    }

    /** Counts characters that the model gets and the file has not, or has in another place. */
    public void grow(long characters) {
        look(characters * LOOKS_FOR_GROWTH);
    }

    public void enter(int at) {
        offset = at;
        look(LOOKS_FOR_ENTERING);
        if (++depth > DEEPEST) {
            throw new Exhausted(MarkdownProblem.TOO_DEEP, offset);
        }
    }

    public void leave() {
        depth--;
    }
}
