package dev.cv.cli.world;

/**
 * One thing that cv needs or could use, and how it is.
 *
 * @param subject what it is, in a word or two
 * @param finding how it is
 * @param remedy what to do about it; empty where there is nothing to do
 */
public record Check(State state, String subject, String finding, String remedy) {

    /** How well it is. */
    public enum State {
        GOOD,
        /** It works, but less well. */
        POOR,
        /** It is not there, and need not be. */
        ABSENT,
        /** Nothing will work. */
        BROKEN
    }

    public static Check good(String subject, String finding) {
        return new Check(State.GOOD, subject, finding, "");
    }

    public static Check poor(String subject, String finding, String remedy) {
        return new Check(State.POOR, subject, finding, remedy);
    }

    public static Check absent(String subject, String finding, String remedy) {
        return new Check(State.ABSENT, subject, finding, remedy);
    }

    public static Check broken(String subject, String finding, String remedy) {
        return new Check(State.BROKEN, subject, finding, remedy);
    }
}
