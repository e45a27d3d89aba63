package dev.cv.markdown;

import dev.cv.source.Problem;

/**
 * How much work a file may cost. Patterns and loops that look ahead can be made to look ahead again and again; every
 * character they look at counts, so that no text takes longer than a moment.
 */
final class Effort {

    /** Over a hundred times what the largest real file needs; about a second. */
    private static final long MOST_LOOKS = 150_000_000;

    private static final int DEEPEST = 50;

    private long looks;
    private int depth;

    /** Thrown where a file asks for too much; the parser's door turns it into a diagnostic. */
    @SuppressWarnings("serial") // never leaves the package
    static final class Exhausted extends RuntimeException {

        final Problem problem;

        Exhausted(Problem problem) {
            super(problem.name(), null, false, false);
            this.problem = problem;
        }
    }

    void look() {
        if (++looks > MOST_LOOKS) {
            throw new Exhausted(MarkdownProblem.TOO_INVOLVED);
        }
    }

    void enter() {
        if (++depth > DEEPEST) {
            throw new Exhausted(MarkdownProblem.TOO_DEEP);
        }
    }

    void leave() {
        depth--;
    }
}
