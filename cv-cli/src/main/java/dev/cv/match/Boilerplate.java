package dev.cv.match;

import dev.cv.vocabulary.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in many ads and asks for nothing: benefits, equal opportunity, how to apply. */
final class Boilerplate {

    private static final int MOST_WORDS_OF_A_HEADING = 6;

    /** Phrases by the reason to leave out a line with one of them. */
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();

    private final List<String> headings = new ArrayList<>();

    Boilerplate() {
        for (String line : Lexicon.lines("boilerplate.txt")) {
            String reason = line.substring(0, line.indexOf(": "));
            List<String> words =
                    Arrays.asList(line.substring(line.indexOf(": ") + 2).split(", ", -1));
            if (reason.equals("headings")) {
                headings.addAll(words);
            } else {
                phrases.computeIfAbsent(reason, key -> new ArrayList<>()).addAll(words);
            }
        }
    }

    /** Why a line is left out; empty for one that counts. */
    Optional<String> reason(String line) {
        String plain = " " + Folding.fold(line).replaceAll("[^\\p{L}\\p{N}()]+", " ") + " ";
        return phrases.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(phrase -> plain.contains(" " + phrase + " ")))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a line opens a part that is left out as a whole. */
    boolean opensPart(String line) {
        String plain = Folding.fold(line).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return isHeading(line)
                && headings.stream().anyMatch(heading -> plain.equals(heading) || plain.startsWith(heading + " "));
    }

    /** Whether a line looks like the heading of a part: short, no item of a list, no sentence. */
    static boolean isHeading(String line) {
        String stripped = line.strip();
        return !stripped.isEmpty()
                && !stripped.matches("[-*•·‣▪–\\d].*")
                && !stripped.matches(".*[.,;]|.*[,;].*")
                && stripped.split("\\s+", -1).length <= MOST_WORDS_OF_A_HEADING;
    }
}
