package dev.cv.cli;

import dev.cv.cli.files.PdfInput;
import dev.cv.cli.files.RestoredFolder;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.print.TextTable;
import dev.cv.cli.world.World;
import dev.cv.reread.CarriedSource;
import dev.cv.reread.Provenance;
import dev.cv.reread.ReadAttachment;
import dev.cv.source.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cv unpack FILE.pdf -d DIR}: the folder that a PDF was made from. */
@Command(
        name = "unpack",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Restores the folder that a PDF of cv was made from, byte for byte.",
        footer = {
            "",
            "Examples:",
            "  cv unpack me.pdf                        restore it as me/",
            "  cv unpack me.pdf -d back                as back/",
            "  cv unpack me.pdf --list                 look what it holds, write nothing",
            "  cv unpack me.pdf -d me --force          over files that are there and hold something else",
            "  cv unpack me.pdf -d me --json           and the résumé as JSON Resume",
            "",
            "Nothing is ever written outside of the folder. Rendering it gives the same PDF again:",
            "  cv --pdf again.pdf me"
        })
final class UnpackCommand extends CliCommand {

    private static final String JSON = "resume.json";

    @Parameters(index = "0", paramLabel = "FILE.pdf", description = "The PDF.")
    private String file = "";

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "DIR",
            description =
                    "The folder to write to; made where it is missing (default: named after the PDF, in this folder).")
    private @Nullable String directory;

    @Option(names = "--list", description = "List the files and write none.")
    private boolean list;

    @Option(names = "--force", description = "Replace files that hold something else.")
    private boolean force;

    @Option(names = "--json", description = "Write the résumé as JSON Resume, too: as " + JSON + ".")
    private boolean json;

    @Mixin
    ReportOptions.Verbose reporting;

    UnpackCommand(World world) {
        super(world);
    }

    @Override
    public Integer call() throws IOException {
        Map<String, byte[]> files;
        try {
            byte[] pdf = PdfInput.read(world.folder(), file);
            if (list) {
                return list(pdf);
            }
            Optional<CarriedSource> source = CarriedSource.of(pdf);
            if (source.isEmpty()) {
                return fail(file + " " + lack(pdf));
            }
            files = files(source.get());
        } catch (IOException e) {
            return unreadable(file, "unpacked", e);
        }
        return write(files, directory != null ? directory : named(file));
    }

    /** What is unpacked of {@code sent/me.pdf} is called {@code me}. */
    private static String named(String file) {
        String name = String.valueOf(Path.of(file).getFileName());
        String stem = name.replaceFirst("(?i)(?<=.)\\.pdf$", "");
        return stem.equals(name) ? name + "-source" : stem;
    }

    private Map<String, byte[]> files(CarriedSource source) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(source.files());
        if (json
                && source.json().isPresent()
                && files.putIfAbsent(JSON, source.json().get()) != null) {
            throw new IOException("the content has a file " + JSON + " of its own; leave --json out");
        }
        return files;
    }

    private int write(Map<String, byte[]> files, String target) {
        try {
            RestoredFolder folder =
                    new RestoredFolder(world.folder().resolve(target).normalize(), target, files);
            Optional<String> fault = folder.fault();
            if (fault.isPresent()) {
                return fail("nothing is unpacked of " + file + ": " + fault.get());
            }
            Path pdf = world.folder().resolve(file);
            for (String path : files.keySet()) {
                Path there = folder.folder().resolve(path);
                if (Files.exists(there) && Files.isSameFile(there, pdf)) {
                    return report().usage("nothing is unpacked of " + file + ": it would be lost, as it has a file "
                            + path + "; take another folder");
                }
            }
            List<String> different = folder.different();
            if (!different.isEmpty() && !force) {
                different.forEach(path -> report().say(Path.of(target, path) + " is there and holds something else"));
                return fail("nothing is unpacked of " + file + ": take another folder, or --force to replace "
                        + (different.size() == 1 ? "this file" : "these files"));
            }
            folder.write();
        } catch (InvalidPathException e) {
            return fail(target + " is no path in this locale: set LC_ALL=C.UTF-8, or use plain letters");
        } catch (IOException e) {
            return report().unwritable(target, e);
        }
        long bytes = files.values().stream().mapToLong(some -> some.length).sum();
        report().say("wrote " + target + ": " + count(files.size()) + ", " + (bytes + 512) / 1024 + " KB");
        report().sayMore(files.keySet().stream()
                .map(path -> Path.of(target, path).toString())
                .toList());
        report().say("to make it again: cv --pdf again.pdf " + target);
        return ExitCode.DONE;
    }

    private int list(byte[] pdf) throws IOException {
        List<ReadAttachment> attachments = ReadAttachment.in(pdf);
        if (attachments.isEmpty()) {
            return fail(file + " " + lack(pdf));
        }
        TextTable table = new TextTable("file", "bytes", "is", "type");
        attachments.forEach(one -> table.add(
                Visible.of(one.name()),
                String.valueOf(one.bytes().length),
                one.relationship().isEmpty()
                        ? "-"
                        : Visible.of(one.relationship().toLowerCase(Locale.ROOT)),
                one.mediaType().isEmpty() ? "-" : Visible.of(one.mediaType())));
        PrintWriter out = spec.commandLine().getOut();
        table.lines().forEach(out::println);
        return ExitCode.DONE;
    }

    private static String lack(byte[] pdf) throws IOException {
        if (Provenance.of(pdf).ours()) {
            return "carries no source: it was made with --no-source, or --public";
        }
        int others = ReadAttachment.in(pdf).size();
        return "was not made by cv"
                + (others == 0
                        ? ", and carries no source"
                        : ": the " + count(others) + " in it are no source of a résumé");
    }

    private static String count(int files) {
        return files + (files == 1 ? " file" : " files");
    }

    private int fail(String why) {
        report().say(why);
        return ExitCode.CONTENT_HAS_ERRORS;
    }
}
