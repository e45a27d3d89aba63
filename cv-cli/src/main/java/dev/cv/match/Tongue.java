package dev.cv.match;

import dev.cv.vocabulary.Folding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A language: the words that say nothing, and how endings come off. Lucene knows both. */
enum Tongue {
    EN("English", EnglishAnalyzer::getDefaultStopSet, KStemFilter::new),
    DE("German", GermanAnalyzer::getDefaultStopSet, GermanLightStemFilter::new),
    FR("French", FrenchAnalyzer::getDefaultStopSet, FrenchLightStemFilter::new),
    ES("Spanish", SpanishAnalyzer::getDefaultStopSet, SpanishLightStemFilter::new),
    PT("Portuguese", PortugueseAnalyzer::getDefaultStopSet, PortugueseLightStemFilter::new),
    IT("Italian", ItalianAnalyzer::getDefaultStopSet, ItalianLightStemFilter::new),
    NL("Dutch", DutchAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, "Dutch")),
    SV("Swedish", SwedishAnalyzer::getDefaultStopSet, SwedishLightStemFilter::new);

    private final String title;
    private final Supplier<CharArraySet> common;
    private final UnaryOperator<TokenStream> stemmer;

    Tongue(String title, Supplier<CharArraySet> common, UnaryOperator<TokenStream> stemmer) {
        this.title = title;
        this.common = common;
        this.stemmer = stemmer;
    }

    /** The language that most of the words are common in; English where there is hardly a word. */
    static Tongue of(List<String> words) {
        Tongue best = EN;
        long most = 0;
        for (Tongue tongue : values()) {
            Set<String> stop = tongue.stopWords();
            long count = words.stream().filter(stop::contains).count();
            // English has the shortest list, with the commonest words alone.
            count = tongue == EN ? count * 2 : count;
            if (count > most) {
                best = tongue;
                most = count;
            }
        }
        return best;
    }

    /** The language of a tag such as {@code de-CH}; empty for one that isn't among them. */
    static Optional<Tongue> ofTag(String tag) {
        String code = Locale.forLanguageTag(tag).getLanguage();
        return List.of(values()).stream()
                .filter(tongue -> tongue.code().equals(code))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    Set<String> stopWords() {
        return common.get().stream()
                .map(word -> Folding.fold(new String((char[]) word)))
                .collect(Collectors.toSet());
    }

    /** A word without its ending. */
    String stem(String word) {
        KeywordTokenizer whole = new KeywordTokenizer();
        whole.setReader(new StringReader(word));
        try (TokenStream stream = stemmer.apply(whole)) {
            stream.reset();
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            return stream.incrementToken() ? term.toString() : word;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can be read
        }
    }
}
