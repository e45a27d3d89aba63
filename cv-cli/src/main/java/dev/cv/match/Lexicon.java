package dev.cv.match;

import dev.cv.vocabulary.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of a language and of the words in advertisements. */
final class Lexicon {

    private final Tongue tongue;
    private final Set<String> stopWords;
    private final List<List<List<ComparedWord>>> synonyms;
    private final Set<String> known;

    private Lexicon(Tongue tongue) {
        this.tongue = tongue;
        this.stopWords = new HashSet<>(tongue.stopWords());
        lines(tongue.code() + ".txt").forEach(line -> stopWords.addAll(List.of(line.split(" ", -1))));
        this.synonyms = lines("synonyms.txt").stream()
                .map(line ->
                        Arrays.stream(line.split(", ", -1)).map(this::words).toList())
                .toList();
        this.known = lines("known.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(", ", -1)))
                .map(Folding::fold)
                .collect(Collectors.toCollection(HashSet::new));
        lines("synonyms.txt")
                .forEach(line ->
                        Arrays.stream(line.split(", ", -1)).map(Folding::fold).forEach(known::add));
    }

    /** That of a text's language, as far as its stop words tell it. */
    static Lexicon of(Tongue tongue) {
        return new Lexicon(tongue);
    }

    Tongue tongue() {
        return tongue;
    }

    /** Whether a word is too common to tell anything: of the language, or of advertisements. */
    boolean isCommon(String word) {
        String plain = Folding.fold(word);
        return stopWords.contains(plain) || stopWords.contains(tongue.stem(plain));
    }

    /** Whether it is a technology or a skill that we know by name; several words may make one. */
    boolean isKnown(String words) {
        return known.contains(Folding.fold(words));
    }

    /** The words of a term; a hyphen parts them, as some write one and others don't. */
    List<ComparedWord> words(String term) {
        List<ComparedWord> words = new ArrayList<>();
        for (Token token : Token.of(term)) {
            for (String part : token.text().split("[-\u2011]", -1)) {
                String plain = Folding.fold(part);
                boolean name = new Token(part, 0, "").isMarked();
                words.add(
                        new ComparedWord(part, plain, name ? plain.replaceFirst("(?<=..)s$", "") : tongue.stem(plain)));
            }
        }
        return words;
    }

    /** The other ways to say it: {@code K8s} for {@code Kubernetes}. */
    List<List<ComparedWord>> synonyms(List<ComparedWord> term) {
        return synonyms.stream()
                .filter(forms -> forms.stream().anyMatch(form -> isSame(form, term)))
                .flatMap(List::stream)
                .filter(form -> !isSame(form, term))
                .toList();
    }

    /** Of several names of one thing the first, of others themselves. */
    List<ComparedWord> firstForm(List<ComparedWord> term) {
        return synonyms.stream()
                .filter(forms -> forms.stream().anyMatch(form -> isSame(form, term)))
                .map(forms -> forms.get(0))
                .findFirst()
                .orElse(term);
    }

    private static boolean isSame(List<ComparedWord> one, List<ComparedWord> other) {
        return one.stream()
                .map(ComparedWord::plain)
                .toList()
                .equals(other.stream().map(ComparedWord::plain).toList());
    }

    /** The lines of a file of ours, without comments; none where there is no such file. */
    static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
