package dev.cv.start;

/** The first class of the jar. It alone is made for Java 8, to say which Java is needed. */
public final class First {

    private static final int OLDEST = 17;

    private First() {}

    public static void main(String[] arguments) throws java.io.IOException {
        String version = System.getProperty("java.specification.version", "0");
        if (isOlder(version)) {
            System.err.println("cv: needs Java " + OLDEST + " or later; found Java "
                    + System.getProperty("java.version", version) + " in "
                    + System.getProperty("java.home", "a place that it does not tell"));
            System.exit(2);
        }
        Start.run(arguments);
    }

    /** Whether {@code 1.8}, {@code 11} or {@code 25} is too old. */
    static boolean isOlder(String version) {
        try {
            return Double.parseDouble(version) < OLDEST;
        } catch (NumberFormatException e) {
            return false; // let it try
        }
    }
}
