package dev.cv.cli;

import dev.cv.cli.Main.World;
import dev.cv.model.Resume;
import dev.cv.read.ContentPlace;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadText;
import dev.cv.reread.ReadText.Order;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cv read FILE.pdf}: what machines make of a PDF, of whatever origin. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows what a machine makes of a résumé in PDF, cv's or any other: the fields that an applicant"
                + " tracking system recovers, and how much of the content they are.",
        footer = {
            "",
            "Examples:",
            "  cv read me.pdf                        the fields, and where readers differ",
            "  cv read me.pdf --against content      beside what the content says",
            "  cv read me.pdf --order sorted --text  the text of a reader that goes by position",
            "  cv read me.pdf --json > read.json     all of it, for programs",
            "",
            "Exit codes: 0 done, 1 the PDF can't be read or has no text, 2 usage, 3 a bug in cv."
        })
final class ReadCommand implements Callable<Integer>, Cli.Reporting {

    private static final long MOST_BYTES = 200L << 20;

    private final World world;

    @Parameters(index = "0", paramLabel = "FILE", description = "The PDF to read.")
    private String file;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "The order to read in: ${COMPLETION-CANDIDATES}: as painted, which most programs do, by"
                    + " position, or as a screen reader (default: stream).")
    private @Nullable ReadingOrder order;

    @Option(names = "--fields", description = "Print the fields; with --text both.")
    private boolean fields;

    @Option(names = "--text", description = "Print the text as it is read, line by line.")
    private boolean text;

    @Option(names = "--json", description = "Print all of it as JSON, in every order or the one that is named.")
    private boolean json;

    @Option(
            names = "--against",
            paramLabel = "CONTENT",
            description = "The content that the PDF was made from: a folder, a manifest or a Markdown file.")
    private @Nullable String against;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of that content, as in fr.")
    private @Nullable String language;

    @Option(names = "--variant", paramLabel = "NAME", split = ",", description = "The variants of that content.")
    private List<String> variants = List.of();

    ReadCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        byte[] bytes;
        try {
            Path path = world.folder().resolve(file);
            if (Files.isRegularFile(path) && Files.size(path) > MOST_BYTES) {
                return unreadable("is too large: 200 MB at most");
            }
            bytes = Files.readAllBytes(path);
        } catch (InvalidPathException | IOException e) {
            return unreadable("can't be read: " + (e instanceof IOException io ? OutputFile.reason(io) : "no path"));
        }
        Optional<Resume> source = Optional.empty();
        if (against != null) {
            source = source(against);
            if (source.isEmpty()) {
                return ExitCode.CONTENT_HAS_ERRORS;
            }
        }
        ReadText read;
        try {
            read = ReadText.of(bytes, EnumSet.allOf(Order.class));
        } catch (IOException e) {
            return unreadable(Unreadable.reason(bytes, e));
        }
        Reading reading = Reading.of(read, source);
        try {
            print(reading);
        } catch (IOException e) {
            return report().unwritable("standard output", e);
        }
        return reading.hasText() ? ExitCode.DONE : ExitCode.CONTENT_HAS_ERRORS;
    }

    private int unreadable(String why) {
        report().say(file + " " + why);
        return ExitCode.CONTENT_HAS_ERRORS;
    }

    /** The content that the user names; what is wrong with it is told where it can't be used. */
    private Optional<Resume> source(String content) throws IOException {
        Path typed = Path.of(content);
        Path path = world.folder().resolve(typed);
        if (!Files.exists(path)) {
            report().say(content
                    + " can't be found: name the content folder or the manifest that the PDF was made from");
            return Optional.empty();
        }
        ContentPlace place = ContentPlace.of(path.toAbsolutePath(), typed);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Resume> resume = new ResumeReader(new ReadOptions(Optional.ofNullable(language), variants))
                .read(place.tree(), place.path(), diagnostics);
        if (resume.isEmpty() || diagnostics.hasErrors()) {
            report().print(diagnostics.all(), /* beside= */ true);
            return Optional.empty();
        }
        return resume;
    }

    private void print(Reading reading) throws IOException {
        Order shown = order == null ? Order.STREAM : order.order();
        Console console = new Console(world, /* results= */ true, /* quiet= */ false);
        if (json) {
            List<Order> orders = order == null ? List.of(Order.values()) : List.of(shown);
            console.print(List.of(ReadingJson.of(file, reading, orders, text)));
            return;
        }
        List<String> lines = new ArrayList<>();
        if (!reading.fields().containsKey(shown)) {
            reading.weaknesses().forEach(weakness -> lines.add("! " + weakness.words()));
            if (reading.hasText()) {
                lines.add("! there are no tags, so that a screen reader has to guess the order");
            }
            console.print(lines);
            return;
        }
        if (text) {
            reading.lines().get(shown).stream().map(ReadLine::text).forEach(lines::add);
            lines.add("");
        }
        if (fields || !text) {
            tell(reading, shown, lines);
        }
        console.print(lines);
    }

    private void tell(Reading reading, Order shown, List<String> lines) {
        ReadingTable table = new ReadingTable(Columns.of(world), Columns.hasUnicode(world));
        int pages = reading.pages();
        lines.add(file + ", " + pages + (pages == 1 ? " page" : " pages") + ", in the order of "
                + (shown == Order.STREAM ? "painting" : shown == Order.SORTED ? "position" : "the tags") + ":");
        lines.add("");
        lines.addAll(table.fields(reading.fields().get(shown)));
        if (reading.recalls().containsKey(shown)) {
            lines.add("");
            lines.addAll(table.beside(reading.recalls().get(shown)));
            lines.add("");
            lines.add(ReadingTable.recall(reading.recalls()));
        }
        lines.add("");
        lines.add("Other readers");
        reading.differences().forEach(difference -> lines.add("  " + difference));
        if (!reading.weaknesses().isEmpty()) {
            lines.add("");
            lines.add("What machines stumble over");
            reading.weaknesses().forEach(weakness -> lines.add("  ! " + weakness.words()));
        }
    }

    @Override
    public Report report() {
        return new Report(world, new ReportOptions());
    }
}
