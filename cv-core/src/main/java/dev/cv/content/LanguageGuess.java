package dev.cv.content;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import dev.cv.vocabulary.LanguageEvidence;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Infers which language content is in that doesn't say it. (FORMAT.md, "Languages") */
final class LanguageGuess {

    /** What are no words: addresses, attribute lists, Liquid, tags, code. */
    private static final Pattern NO_WORDS =
            Pattern.compile("\\]\\([^)\\n]{0,200}\\)|<[^>\\n]{0,200}>|\\{[:%{][^}\\n]{0,200}}|`[^`\\n]{0,200}`"
                    + "|(?<!\\S)\\S{1,80}@\\S{1,80}|(?:https?://|www\\.)\\S{1,200}");

    /** The beginning of a text says enough. */
    private static final int MOST_CHARACTERS = 20_000;

    private final StringBuilder text = new StringBuilder();
    private Optional<SourceFile> first = Optional.empty();

    /** Adds the words of a file: its body, and the heading that its front matter has. */
    void add(String path, SourceTree tree) throws IOException {
        Diagnostics unheard = new Diagnostics();
        Optional<SourceFile> file =
                tree.peek(path).flatMap(bytes -> SourceText.decode(path, tree.display(path), bytes, unheard));
        if (file.isPresent() && text.length() < MOST_CHARACTERS) {
            FrontMatter frontMatter = FrontMatter.read(file.get(), unheard);
            first = first.or(() -> file);
            frontMatter.text("header").ifPresent(header -> text.append(header).append('\n'));
            String body = file.get().text().substring(frontMatter.bodyOffset());
            String lines = body.substring(0, Math.min(body.length(), 2 * MOST_CHARACTERS))
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
            String begin = lines.substring(0, Math.min(lines.length(), MOST_CHARACTERS));
            text.append(NO_WORDS.matcher(begin).replaceAll(" ")).append('\n');
        }
    }

    /** The language; told where it is not English, and where that is not certain. */
    String tell(Diagnostics diagnostics) {
        LanguageEvidence.Guess guess = LanguageEvidence.of(text.toString());
        if (first.isPresent() && !(guess.certain() && guess.language().equals("en"))) {
            diagnostics.report(
                    guess.certain() ? ContentProblem.LANGUAGE_INFERRED : ContentProblem.LANGUAGE_UNSURE,
                    first.get().at(0),
                    guess.language());
        }
        return guess.language();
    }
}
