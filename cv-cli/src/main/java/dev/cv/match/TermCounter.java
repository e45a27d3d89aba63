package dev.cv.match;

import dev.cv.vocabulary.Folding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the terms of an ad, line by line: first how often plain words stand side by side, then all of them. */
final class TermCounter {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_PLAIN = 3;

    private final Lexicon lexicon;
    private final Set<String> employers;
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Set<String> common = new LinkedHashSet<>();
    private int numbers;

    /**
     * A counter that has counted nothing.
     *
     * @param employers names of whoever placed the ad, which no résumé needs to have
     */
    TermCounter(Lexicon lexicon, Set<String> employers) {
        this.lexicon = lexicon;
        this.employers = employers;
    }

    void notePairs(AdLine line) {
        List<Token> tokens = Token.of(line.text(), lexicon::isKnown);
        for (int i = 1; i < tokens.size(); i++) {
            if (isPlainPair(line, tokens, i - 1)) {
                pairs.merge(key(text(line, tokens, i - 1, i + 1)), 1, Integer::sum);
            }
        }
    }

    void note(AdLine line) {
        List<Token> tokens = Token.of(line.text(), lexicon::isKnown);
        List<Token> telling =
                tokens.stream().filter(token -> !isCommon(line, token)).toList();
        boolean capitalsTell = line.capitalsTell(telling);
        for (int i = 0; i < tokens.size(); ) {
            Token token = tokens.get(i);
            int words = known(line, tokens, i);
            Term.Kind kind = Term.Kind.KNOWN;
            if (words == 0) {
                words = employer(line, tokens, i);
                if (words > 0) {
                    i += words;
                    continue;
                }
                if (!token.hasLetter()) {
                    numbers++;
                } else if (isCommon(line, token)) {
                    common.add(token.text());
                } else if (isName(line, token, capitalsTell)) {
                    kind = Term.Kind.NAME;
                    words = names(line, tokens, i, capitalsTell);
                } else if (isPlainPair(line, tokens, i)
                        && pairs.getOrDefault(key(text(line, tokens, i, i + 2)), 0) > 1) {
                    kind = Term.Kind.REPEATED;
                    words = 2;
                } else if (token.text().length() >= SHORTEST_PLAIN) {
                    kind = Term.Kind.PLAIN;
                    words = 1;
                }
            }
            if (words > 0) {
                count(text(line, tokens, i, i + words), line.number(), kind);
            }
            i += Math.max(1, words);
        }
    }

    /** All terms, in the order in which they stand there first. */
    List<Term> terms() {
        return terms.values().stream()
                .map(term -> term.kind() == Term.Kind.PLAIN && term.times() > 1
                        ? new Term(term.text(), term.words(), term.times(), term.line(), Term.Kind.REPEATED)
                        : term)
                .toList();
    }

    List<String> common() {
        return common.stream().map(Folding::fold).distinct().toList();
    }

    int numbers() {
        return numbers;
    }

    /** How many words from here on are a term that is known, as many as can be; else 0. */
    private int known(AdLine line, List<Token> tokens, int from) {
        for (int words = MOST_WORDS; words > 0; words--) {
            if (isRow(tokens, from, words)
                    && lexicon.isKnown(text(line, tokens, from, from + words))
                    && (words > 1 || !isCommon(line, tokens.get(from)))) {
                return words;
            }
        }
        return 0;
    }

    private int employer(AdLine line, List<Token> tokens, int from) {
        for (int words = MOST_WORDS; words > 0; words--) {
            if (isRow(tokens, from, words) && employers.contains(text(line, tokens, from, from + words))) {
                return words;
            }
        }
        return 0;
    }

    /** How many names from here on make one, as in Google Cloud Storage; those that are known stand alone. */
    private int names(AdLine line, List<Token> tokens, int from, boolean capitalsTell) {
        int words = 1;
        while (words < MOST_WORDS
                && isRow(tokens, from, words + 1)
                && tokens.get(from + words).gap().equals(" ")
                && tokens.get(from + words).isCapitalized()
                && known(line, tokens, from + words) == 0
                && !isCommon(line, tokens.get(from + words))
                && isName(line, tokens.get(from + words), capitalsTell)) {
            words++;
        }
        return words;
    }

    private static boolean isRow(List<Token> tokens, int from, int words) {
        return from + words <= tokens.size()
                && tokens.subList(from + 1, from + words).stream().allMatch(Token::followsOn);
    }

    private boolean isPlainPair(AdLine line, List<Token> tokens, int from) {
        return isRow(tokens, from, 2)
                && tokens.get(from + 1).gap().equals(" ")
                && tokens.subList(from, from + 2).stream()
                        .allMatch(
                                token -> token.hasLetter() && !isCommon(line, token) && !lexicon.isKnown(token.text()));
    }

    private boolean isName(AdLine line, Token token, boolean capitalsTell) {
        boolean nounsHaveCapitals = lexicon.tongue() == Tongue.DE;
        return capitalsTell
                && (token.isMarked() || (token.isCapitalized() && !nounsHaveCapitals && !line.opensSentence(token)));
    }

    /** IT is not it, and Go in the middle of a sentence not go. */
    private boolean isCommon(AdLine line, Token token) {
        boolean name = token.isCapitalized()
                && lexicon.isKnown(token.text())
                && (!line.opensSentence(token)
                        || (token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase)));
        return lexicon.isCommon(token.text()) && !name;
    }

    private void count(String text, int line, Term.Kind kind) {
        terms.merge(
                key(text),
                new Term(text, lexicon.words(text), 1, line, kind),
                (old, more) -> new Term(
                        old.text(), old.words(), old.times() + 1, old.line(), better(old.kind(), more.kind())));
    }

    private static Term.Kind better(Term.Kind one, Term.Kind other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** What all forms of a term share: its other numbers, its other names. */
    private String key(String text) {
        List<ComparedWord> words = lexicon.words(text);
        return lexicon.firstForm(words).stream().map(ComparedWord::stem).collect(Collectors.joining(" "));
    }

    private static String text(AdLine line, List<Token> tokens, int from, int to) {
        return line.text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
