package dev.cv.cli;

import dev.cv.cli.files.PdfInput;
import dev.cv.cli.files.ReadingSource;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.ReadingOrder;
import dev.cv.cli.print.Console;
import dev.cv.cli.print.Reading;
import dev.cv.cli.print.ReadingJson;
import dev.cv.cli.print.ReadingTable;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import dev.cv.model.Resume;
import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadText;
import dev.cv.reread.ReadText.Order;
import dev.cv.reread.TooMuchPdf;
import dev.cv.source.Diagnostics;
import dev.cv.source.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
            "  cv read me.pdf                        the fields, beside the source that the PDF carries",
            "  cv read me.pdf --against content      beside what a content folder says",
            "  cv read me.pdf --order sorted --text  the text of a reader that goes by position",
            "  cv read me.pdf --json > read.json     all of it, for programs",
            "",
            "Exit codes: 0 done, 1 the PDF can't be read or has no text, 2 usage, 3 a bug in cv."
        })
final class ReadCommand extends CliCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The PDF to read.")
    private String file;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "The order to read in: ${COMPLETION-CANDIDATES}: as painted, which most programs do, by"
                    + " position, or as a screen reader (default: stream).")
    private @Nullable ReadingOrder order;

    @Option(
            names = "--fields",
            description = "Print the fields as a table, too where the source is known; with --text both.")
    private boolean fields;

    @Option(names = "--text", description = "Print the text as it is read, line by line.")
    private boolean text;

    @Option(names = "--json", description = "Print all of it as JSON, in every order or the one that is named.")
    private boolean json;

    @Option(
            names = "--against",
            paramLabel = "CONTENT",
            description = "The content to hold it against: a folder, a manifest or a Markdown file (default: the source"
                    + " that the PDF carries).")
    private @Nullable String against;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of that content, as in fr.")
    private @Nullable String language;

    @Option(names = "--variant", paramLabel = "NAME", split = ",", description = "The variants of that content.")
    private List<String> variants = List.of();

    ReadCommand(World world) {
        super(world);
    }

    @Override
    public Integer call() throws IOException {
        byte[] pdf;
        ReadText read;
        Optional<Resume> source;
        try {
            pdf = PdfInput.read(world.folder(), file);
            read = ReadText.of(pdf, EnumSet.allOf(Order.class));
            source = against == null ? carried(pdf) : Optional.empty();
        } catch (IOException e) {
            return unreadable(file, "read", e);
        }
        source = against == null ? source : named(against);
        if (against != null && source.isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        Reading reading = Reading.of(read, source, LocalDate.now(world.clock()));
        try {
            print(reading);
        } catch (IOException e) {
            return report().unwritable("standard output", e);
        }
        return reading.orders().isEmpty() ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
    }

    /** What the PDF carries is no more than a help: what can't be read of it is as if it were not there. */
    private static Optional<Resume> carried(byte[] pdf) throws TooMuchPdf {
        try {
            return ReadingSource.carried(pdf);
        } catch (TooMuchPdf e) {
            throw e;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The content that the user names; what is wrong with it is told where it can't be used. */
    private Optional<Resume> named(String content) throws IOException {
        Path typed = Path.of(content);
        Path path = world.folder().resolve(typed);
        if (!Files.exists(path)) {
            report().say(content + " can't be found: name the content folder or manifest that the PDF was made from");
            return Optional.empty();
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<Resume> resume =
                ReadingSource.named(ContentPlace.of(path, typed), Optional.ofNullable(language), variants, diagnostics);
        if (resume.isEmpty()) {
            report().print(diagnostics.all(), /* beside= */ true);
        }
        return resume;
    }

    private void print(Reading reading) throws IOException {
        Order shown = order == null ? Order.STREAM : order.order();
        Optional<Reading.InOrder> one = reading.in(shown);
        Console console = new Console(world, /* results= */ true, /* quiet= */ false);
        if (json) {
            List<Reading.InOrder> orders =
                    order == null ? reading.orders() : one.stream().toList();
            console.print(List.of(ReadingJson.of(file, reading, orders, text)));
            return;
        }
        List<String> lines = new ArrayList<>();
        if (one.isEmpty()) {
            lines.addAll(reading.differences());
        } else if (text) {
            one.get().lines().stream().map(ReadLine::text).map(Visible::of).forEach(lines::add);
        }
        if (one.isPresent() && (fields || !text)) {
            lines.addAll(text ? List.of("") : List.of());
            tell(reading, one.get(), lines);
        }
        if (!text || fields || one.isEmpty()) {
            reading.weaknesses().forEach(weakness -> lines.add("! " + weakness.words()));
        }
        console.print(lines);
    }

    private void tell(Reading reading, Reading.InOrder shown, List<String> lines) {
        ReadingTable table =
                new ReadingTable(world.screen().columns(), world.screen().unicode());
        int pages = reading.pages();
        lines.add(file + ", " + pages + (pages == 1 ? " page" : " pages") + ", read in the order of "
                + switch (shown.order()) {
                    case STREAM -> "painting";
                    case SORTED -> "position";
                    case TAGS -> "the tags";
                });
        lines.add("");
        lines.addAll(ReadingTable.gaps(reading));
        if (shown.recall().isEmpty() || fields) {
            lines.addAll(table.fields(shown.fields()));
            lines.add("");
        }
        shown.recall().ifPresent(recall -> {
            lines.addAll(table.beside(recall));
            lines.add("");
            lines.add(ReadingTable.recall(reading));
        });
        reading.differences().forEach(lines::add);
    }
}
