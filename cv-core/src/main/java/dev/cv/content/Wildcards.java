package dev.cv.content;

/** Patterns of paths as Jekyll's configuration has them: {@code *} is any text, {@code ?} any character. */
final class Wildcards {

    private Wildcards() {}

    /** Whether the pattern means the path or a folder that it is in. */
    static boolean covers(String pattern, String path) {
        if (pattern.isEmpty()) {
            return false;
        }
        return path.equals(pattern) || path.startsWith(pattern + "/") || matches(pattern, path);
    }

    /** Goes back to the last star only, which is enough, and soon done. */
    private static boolean matches(String pattern, String text) {
        int star = -1;
        int resume = 0;
        int p = 0;
        int t = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
