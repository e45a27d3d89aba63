package dev.cv.cli.build;

import dev.cv.archive.RecordedTree;
import dev.cv.redact.Leaks;
import dev.cv.redact.Redaction;
import dev.cv.render.Looks;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourcePath;
import dev.cv.source.SourceText;
import dev.cv.write.MarkdownWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proves that what is for everybody says nowhere how to reach the person, by searching all that was made.
 *
 * @param redaction what nobody is to find
 * @param content the files that it was made from
 * @param looks with what it was asked to look like
 */
record PublicProof(Redaction redaction, RecordedTree content, Looks looks) {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'");

    /** Tells what is left, and where it comes from. */
    void check(Products products, Diagnostics diagnostics) {
        Leaks leaks = new Leaks(redaction.secrets(), sources());
        leaks.reportStrays(words(), redaction.resume(), diagnostics);
        products.files().forEach((form, bytes) -> {
            Searchable made = form.searchable(bytes);
            leaks.report(made.name(), made.texts(), made.bytes(), diagnostics);
        });
    }

    /** All that is written, in words: what the résumé says, and what style sheets add. */
    private String words() {
        String added = looks.css()
                .map(sheet -> QUOTED.matcher(sheet.text()).results())
                .orElseGet(Stream::empty)
                .map(MatchResult::group)
                .collect(Collectors.joining("\n", "\n", ""));
        return MarkdownWriter.write(redaction.resume()) + added;
    }

    private List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>();
        content.used().forEach((path, bytes) -> {
            if (SourcePath.isMarkdown(path) || path.matches("(?i).*\\.(?:css|ya?ml|json)")) {
                SourceText.decode(path, content.display(path), bytes, new Diagnostics())
                        .ifPresent(sources::add);
            }
        });
        looks.css().ifPresent(sources::add);
        return sources;
    }
}
