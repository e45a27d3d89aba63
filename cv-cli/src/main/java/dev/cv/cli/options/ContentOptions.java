package dev.cv.cli.options;

import dev.cv.archive.BuildFile;
import dev.cv.archive.BuildKey;
import dev.cv.content.ContentPlace;
import dev.cv.content.OtherFormats;
import dev.cv.model.Setting;
import dev.cv.read.Edition;
import dev.cv.read.InputFormat;
import dev.cv.read.InputFormats;
import dev.cv.read.ReadOptions;
import dev.cv.source.Diagnostics;
import dev.cv.source.Dialect;
import dev.cv.source.Project;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that say what is read. */
public final class ContentOptions {

    private static final String USUAL = "content";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language of the résumé, as in fr or de-CH (default: the content's own).")
    @Nullable
    private String language;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            split = ",",
            description = "The variants to show, as in backend,public (default: what is for none in particular).")
    public List<String> variants = List.of();

    @Option(
            names = "--letter",
            paramLabel = "NAME",
            description = "The letter of the content that goes before the résumé, as in letter or letters/vassar.")
    private @Nullable String letter;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description =
                    "The dialect of Markdown that the content is in, whatever it says itself: ${COMPLETION-CANDIDATES}"
                            + " (default: what its front matter, site or project says, else kramdown).")
    private @Nullable Dialect dialect;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CONTENT",
            description = "A content folder, a manifest in it or in a Jekyll site, or a file: ${bundle:"
                    + FormatWords.CONTENT + "}. Default: the folder content, else this folder where it holds one.")
    private @Nullable String content;

    /** Whether the folder that cv runs in is the content. */
    private boolean here;

    private BuildFile recalled = BuildFile.NONE;
    private Optional<Project> project = Optional.empty();

    public Optional<String> language() {
        return Optional.ofNullable(language).filter(tag -> !tag.isBlank());
    }

    /** The options that lie in the folder, known once its place is. */
    public BuildFile recalled() {
        return recalled;
    }

    /** What was named, or what stands for it once its place is known, as a path. */
    public Path typed() {
        return here ? Path.of("") : Path.of(content == null ? USUAL : content);
    }

    /** Whether a résumé is one of those that are asked for; {@code en} asks for {@code en-US}, too. */
    public boolean wants(Edition edition) {
        return edition.variants().containsAll(variants) && isIn(edition);
    }

    /** Whether it is in the language that is asked for, if one is. */
    public boolean isIn(Edition edition) {
        return language().map(asked -> covers(asked, edition.language())).orElse(true);
    }

    private static boolean covers(String asked, String tag) {
        return (tag + "-").regionMatches(/* ignoreCase= */ true, 0, asked + "-", 0, asked.length() + 1);
    }

    public ReadOptions readOptions() {
        return wanted(language(), variants);
    }

    /** As one of the résumés is read, behind the letter that is asked for. */
    public ReadOptions readOptions(Edition edition) {
        return wanted(Optional.of(edition.language()).filter(tag -> !tag.isEmpty()), edition.variants());
    }

    /** A command with what was named. */
    public String example(String command) {
        return content == null ? command : command + " " + content;
    }

    private ReadOptions wanted(Optional<String> inLanguage, List<String> forVariants) {
        return new ReadOptions(inLanguage, forVariants)
                .withDialect(Optional.ofNullable(dialect))
                .within(project)
                .withLetter(Optional.ofNullable(letter)
                        .map(name -> new Setting("letter", name, new SourceFile("--letter", name).at(0))));
    }

    /**
     * What was named, which is there and may be content; where nothing was, the folder {@code content}, else the one cv runs
     * in.
     *
     * @param example a command that a folder's name can be added to
     */
    public ContentPlace place(Path folder, String example) throws IOException {
        return place(folder, example, new Diagnostics());
    }

    /**
     * What was named, else the usual folder; options of a PDF that it was unpacked from hold where none are given here.
     *
     * @param diagnostics takes what is wrong with these options
     */
    public ContentPlace place(Path folder, String example, Diagnostics diagnostics) throws IOException {
        ContentPlace place = named(folder, example);
        project = place.project();
        if (!place.path().isEmpty()) {
            return place;
        }
        recalled = BuildFile.in(place.tree(), diagnostics);
        language = language().or(() -> recalled.text(BuildKey.LANG)).orElse(null);
        letter = Optional.ofNullable(letter)
                .or(() -> recalled.text(BuildKey.LETTER))
                .orElse(null);
        dialect = Optional.ofNullable(dialect)
                .or(() -> recalled.text(BuildKey.DIALECT).flatMap(Dialect::named))
                .orElse(null);
        project = recalled.text(BuildKey.PROJECT).flatMap(Project::named).or(() -> project);
        if (variants.isEmpty()) {
            variants =
                    recalled.all(BuildKey.VARIANT).stream().map(Setting::value).toList();
        }
        return recalled.text(BuildKey.MANIFEST).map(place::at).orElse(place);
    }

    private ContentPlace named(Path folder, String example) throws IOException {
        Path typed;
        try {
            typed = typed();
        } catch (InvalidPathException e) {
            throw wrong(content + " is no path in this locale: set LC_ALL=C.UTF-8, or use plain letters");
        }
        Path source = folder.resolve(typed);
        if (!Files.exists(source)) {
            if (content != null) {
                throw wrong(content + " can't be found: name a content folder or a Markdown file");
            } else if (ContentPlace.isContent(folder)) {
                here = true;
                return ContentPlace.of(folder, typed());
            }
            throw wrong(
                    "there is no résumé here: begin one with cv new ., or name yours, as in " + example + " FOLDER");
        }
        ContentPlace place = ContentPlace.of(source, typed);
        List<InputFormat> formats = ReadOptions.DEFAULT.formats();
        if (InputFormats.of(formats, place.tree(), place.path()).isEmpty()) {
            byte[] bytes = place.tree().peek(place.path()).orElse(new byte[0]);
            String what = OtherFormats.of(place.path(), bytes)
                    .map(format -> " is " + format)
                    .orElse(" is in no format that cv reads");
            throw wrong(content + what + "; it should be " + InputFormats.words(formats));
        }
        return place;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
