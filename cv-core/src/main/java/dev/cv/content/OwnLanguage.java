package dev.cv.content;

import dev.cv.model.LanguageTag;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Finds the language that content is in. (FORMAT.md, "Languages")
 *
 * @param language the one that is asked for
 */
record OwnLanguage(
        SourceTree tree, Site site, ContentReader reader, Optional<String> language, Diagnostics diagnostics) {

    private static final String ENGLISH = "en";

    /**
     * The language that is wanted, and the content's own: what its head says, or its name, or the site; else what its words say.
     *
     * @param others the files that its words are in beside the head
     */
    Languages of(String path, Optional<FrontMatter> peek, Versions versions, List<String> others) throws IOException {
        Optional<String> said = peek.flatMap(FrontMatter::language);
        Optional<String> inName = versions.language(path);
        String original = versions.original(path);
        boolean version = inName.isPresent() && versions.language(original).isEmpty();
        Optional<String> ofOriginal =
                version ? reader.peek(original).flatMap(FrontMatter::language) : said.or(() -> inName);
        Optional<String> ofSite = site.config().language().map(Languages::tag).filter(LanguageTag::isWellFormed);
        Optional<String> own = ofOriginal.or(() -> ofSite);
        String otherwise = own.isPresent() || version ? ofSite.orElse(ENGLISH) : guess(path, others);
        return new Languages(language.or(() -> said).or(() -> inName).orElse(otherwise), own.orElse(otherwise));
    }

    private String guess(String path, List<String> others) throws IOException {
        LanguageGuess guess = new LanguageGuess();
        guess.add(path, tree);
        for (String other : others) {
            if (!other.equals(path)) {
                guess.add(other, tree);
            }
        }
        return guess.tell(language.isPresent() ? new Diagnostics() : diagnostics);
    }
}
