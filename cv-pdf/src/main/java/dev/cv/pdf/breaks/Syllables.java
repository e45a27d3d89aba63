package dev.cv.pdf.breaks;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the words of a language may be divided, by Liang's method ("Word Hy-phen-a-tion by Com-put-er", 1983): patterns
 * weigh each gap between letters, the heaviest decides, and an odd weight lets a line end there.
 */
final class Syllables {

    /** Of a word two letters stay on the line, three go to the next. */
    private static final int LEFT = 2;

    private static final int RIGHT = 3;

    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, List<Integer>> exceptions = new HashMap<>();
    private int longest;

    private Syllables() {}

    /** Reads patterns as TeX writes them, such as {@code .ach4}, and whole words with hyphens, one a line. */
    static Syllables read(BufferedReader lines) throws IOException {
        Syllables syllables = new Syllables();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            syllables.add(line.strip());
        }
        return syllables;
    }

    private void add(String line) {
        StringBuilder letters = new StringBuilder(line.length());
        byte[] weights = new byte[line.length() + 1];
        List<Integer> hyphens = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '-') {
                hyphens.add(letters.length());
            } else if (c >= '0' && c <= '9') {
                weights[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        if (hyphens.isEmpty()) {
            patterns.put(letters.toString(), weights);
            longest = Math.max(longest, letters.length());
        } else {
            exceptions.put(letters.toString(), hyphens);
        }
    }

    /** Before which of its letters a word may be divided, by their indexes in order. */
    List<Integer> divide(String word) {
        StringBuilder small = new StringBuilder(word.length());
        word.chars().forEach(c -> small.append((char) Character.toLowerCase(c)));
        List<Integer> known = exceptions.get(small.toString());
        List<Integer> divisions = new ArrayList<>(known == null ? weighed("." + small + ".") : known);
        divisions.removeIf(at -> at < LEFT || at > word.length() - RIGHT);
        return divisions;
    }

    /** The gaps of a word between dots. */
    private List<Integer> weighed(String dotted) {
        byte[] weights = new byte[dotted.length() + 1];
        for (int start = 0; start < dotted.length(); start++) {
            int last = Math.min(dotted.length(), start + longest);
            for (int end = start + 1; end <= last; end++) {
                byte[] pattern = patterns.get(dotted.substring(start, end));
                for (int i = 0; pattern != null && i <= end - start; i++) {
                    weights[start + i] = (byte) Math.max(weights[start + i], pattern[i]);
                }
            }
        }
        List<Integer> odd = new ArrayList<>();
        for (int gap = 1; gap < dotted.length(); gap++) {
            if (weights[gap] % 2 == 1) {
                odd.add(gap - 1);
            }
        }
        return odd;
    }
}
