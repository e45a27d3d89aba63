package dev.cv.read;

import static java.util.Objects.requireNonNull;

import dev.cv.model.Setting;
import dev.cv.source.Dialect;
import dev.cv.source.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which résumé is wanted of those that content holds, and what its classes mean.
 *
 * @param language a BCP 47 tag; where absent, the language that the content is in
 * @param variants the variants that the reader of the résumé shall see, as in {@code {:.only-backend}}
 * @param letter the slug or path of a letter that goes before the résumé, whatever the content says
 * @param forEverybody whether what is not for the variant {@code public} is left out, be there such a variant or not
 * @param recognizers what blocks become by a class of theirs, beside those of this dialect; of several that a block has
 *     the first counts
 * @param formats the formats that are read; of several that recognize a file the first reads it
 * @param dialect the dialect that Markdown is in, whatever it says itself
 * @param project what the files are a part of, which says the dialect of those that don't
 */
public record ReadOptions(
        Optional<String> language,
        List<String> variants,
        Optional<Setting> letter,
        boolean forEverybody,
        Map<String, Recognizer> recognizers,
        List<InputFormat> formats,
        Optional<Dialect> dialect,
        Optional<Project> project) {

    /** The content in its own language, and what is for no variant. */
    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), List.of());

    public ReadOptions {
        requireNonNull(language, "language");
        requireNonNull(letter, "letter");
        requireNonNull(dialect, "dialect");
        requireNonNull(project, "project");
        variants = List.copyOf(requireNonNull(variants, "variants"));
        formats = List.copyOf(requireNonNull(formats, "formats"));
        recognizers = Collections.unmodifiableMap(new LinkedHashMap<>(recognizers)); // Map.copyOf forgets the order
    }

    /** One of the résumés, in this dialect. */
    public ReadOptions(Optional<String> language, List<String> variants) {
        this(
                language,
                variants,
                Optional.empty(),
                /* forEverybody= */ false,
                Map.of(),
                InputFormats.CONTENT,
                Optional.empty(),
                Optional.empty());
    }

    /** With a letter before the résumé. */
    public ReadOptions withLetter(Optional<Setting> asked) {
        return new ReadOptions(language, variants, asked, forEverybody, recognizers, formats, dialect, project);
    }

    /** With the dialect that Markdown is in, whatever it says itself. */
    public ReadOptions withDialect(Optional<Dialect> asked) {
        return new ReadOptions(language, variants, letter, forEverybody, recognizers, formats, asked, project);
    }

    /** With what the files are a part of. */
    public ReadOptions within(Optional<Project> around) {
        return new ReadOptions(language, variants, letter, forEverybody, recognizers, formats, dialect, around);
    }

    /** For everybody: leaves out what is not for the variant {@code public}. */
    public ReadOptions asPublic() {
        return new ReadOptions(language, variants, letter, true, recognizers, formats, dialect, project);
    }

    /** The variants that are asked for, and {@code public} where it is for everybody. */
    List<String> asked() {
        if (!forEverybody || variants.contains(Variants.PUBLIC)) {
            return variants;
        }
        List<String> more = new ArrayList<>(variants);
        more.add(Variants.PUBLIC);
        return more;
    }

    /**
     * With one more class that means something.
     *
     * @param name the class, without its dot
     * @param recognizer what a block of it becomes; it takes the place of this dialect's, where the class is one of those
     */
    public ReadOptions recognizing(String name, Recognizer recognizer) {
        Map<String, Recognizer> more = new LinkedHashMap<>(recognizers);
        more.put(requireNonNull(name, "name"), requireNonNull(recognizer, "recognizer"));
        return new ReadOptions(language, variants, letter, forEverybody, more, formats, dialect, project);
    }

    /** With one more format, which reads what none of the others recognizes. */
    public ReadOptions withFormat(InputFormat format) {
        List<InputFormat> more = new ArrayList<>(formats);
        more.add(requireNonNull(format, "format"));
        return new ReadOptions(language, variants, letter, forEverybody, recognizers, more, dialect, project);
    }
}
