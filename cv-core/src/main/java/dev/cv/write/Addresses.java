package dev.cv.write;

/** What stands in the parentheses of links and pictures, and a picture's words. */
final class Addresses {

    private static final String MARKS = "`|\n\r\t>";

    private Addresses() {}

    /** The address with its title, between parentheses. */
    static String target(String address, String title) {
        StringBuilder out = new StringBuilder("(");
        boolean angles = address.startsWith("<")
                || address.startsWith(" ")
                || address.indexOf(' ') >= 0
                || !address.equals(address.strip())
                || !isBalanced(address);
        out.append(angles ? "<" : "").append(HtmlText.encode(address, MARKS)).append(angles ? ">" : "");
        if (!title.isEmpty()) {
            out.append(" \"").append(HtmlText.value(title)).append('"');
        }
        return out.append(')').toString();
    }

    private static boolean isBalanced(String address) {
        int depth = 0;
        for (int i = 0; i < address.length() && depth >= 0; i++) {
            char c = address.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    /** The words of a picture, which are taken as they are written, but for what a backslash stands before. */
    static String alternative(String words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char after = i + 1 < words.length() ? words.charAt(i + 1) : '\0';
            boolean start = i == 0 && c == '^';
            boolean dollar = c == '$' && (after == '$' || (i > 0 && words.charAt(i - 1) == '$'));
            if (start || dollar || "`<|~\r".indexOf(c) >= 0) {
                out.append(HtmlText.entity(c));
            } else if (c == '{' && ":{%".indexOf(after) >= 0) {
                out.append("&#123;");
            } else if (c == '&' && HtmlText.isEntity(words, i)) {
                out.append("&amp;");
            } else {
                boolean word = c == '_'
                        && i > 0
                        && Character.isLetter(words.charAt(i - 1))
                        && Character.isLetterOrDigit(after);
                out.append("\\*_[]".indexOf(c) >= 0 && !word ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }
}
