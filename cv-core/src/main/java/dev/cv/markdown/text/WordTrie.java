package dev.cv.markdown.text;

import java.util.HashMap;
import java.util.Map;

/** Words and phrases, found in a text by looking at each of its characters as often as the longest of them is long. */
public final class WordTrie {

    private static final class Branch {

        final Map<Character, Branch> next = new HashMap<>();
        boolean isEnd;
    }

    private final Branch root = new Branch();

    public void add(String words) {
        Branch branch = root;
        for (int i = 0; i < words.length(); i++) {
            branch = branch.next.computeIfAbsent(words.charAt(i), c -> new Branch());
        }
        branch.isEnd = true;
    }

    /** Where the longest one that stands at {@code from} ends, if a word ends there too; else -1. */
    public int longest(CharSequence text, int from, Effort effort) {
        int end = -1;
        Branch branch = root.next.get(text.charAt(from));
        for (int i = from + 1; branch != null; i++) {
            effort.look();
            if (branch.isEnd && (i == text.length() || !isWord(text.charAt(i)))) {
                end = i;
            }
            branch = i < text.length() ? branch.next.get(text.charAt(i)) : null;
        }
        return end;
    }

    public static boolean isWordStart(CharSequence text, int index) {
        return index == 0 || !isWord(text.charAt(index - 1));
    }

    /** A letter, digit or underscore as kramdown's patterns know them. */
    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
