package dev.cv.cli.options;

import dev.cv.archive.BuildFile;
import dev.cv.archive.BuildKey;
import dev.cv.cli.build.GitRevision;
import dev.cv.cli.build.Sending;
import dev.cv.cli.build.SourceMode;
import dev.cv.cli.print.Version;
import dev.cv.cli.world.World;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what a PDF carries beside its pages. */
public final class SourceOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--source",
            paramLabel = "WHICH",
            description =
                    "The files that a PDF carries to be made from again: ${COMPLETION-CANDIDATES} (default: used).")
    private @Nullable SourceMode source;

    @Option(names = "--no-source", description = "Carry none of them.")
    private boolean without;

    @Option(
            names = "--public",
            description =
                    "For everybody to read: leave out contacts and what is {:.not-public}, and prove that they are"
                            + " nowhere in what is written. It carries no source.")
    private boolean forEverybody;

    /**
     * What goes along.
     *
     * @param outputs the files and folders that the run writes to
     */
    public Sending sending(BuildFile recalled, Path content, World world, Collection<Path> outputs) {
        if (without && source != null && source != SourceMode.NONE) {
            throw new ParameterException(spec.commandLine(), "--no-source and --source=" + source + " are opposites");
        }
        if (forEverybody && source != null && source != SourceMode.NONE) {
            throw new ParameterException(
                    spec.commandLine(), "--public carries no source, which holds the contacts: leave --source out");
        }
        Path base = world.folder();
        return new Sending(
                mode(recalled),
                forEverybody,
                Version.number(),
                new GitRevision(base.resolve(content), world),
                recalled,
                path -> outputs.stream()
                        .anyMatch(output -> base.resolve(path)
                                .normalize()
                                .startsWith(base.resolve(output).normalize())));
    }

    private SourceMode mode(BuildFile recalled) {
        if (without || forEverybody) {
            return SourceMode.NONE;
        }
        Optional<SourceMode> before = recalled.text(BuildKey.SOURCE).map(any -> SourceMode.ALL);
        return source != null ? source : before.orElse(SourceMode.USED);
    }
}
