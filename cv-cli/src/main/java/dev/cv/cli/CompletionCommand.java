package dev.cv.cli;

import dev.cv.cli.help.FishCompletion;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.world.World;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cv completion bash}: what a shell needs to complete the commands and options of cv. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints a script that makes bash, zsh or fish complete commands, options and their values.",
        footer = {
            "",
            "Examples:",
            "  cv completion bash > ~/.local/share/bash-completion/completions/cv",
            "  cv completion zsh > ~/.zsh-cv              and in ~/.zshrc: source ~/.zsh-cv",
            "  cv completion fish > ~/.config/fish/completions/cv.fish",
            "",
            "For this shell alone: source <(cv completion bash), in fish: cv completion fish | source",
            "It holds for cv wherever it is called from: cv, ./cv, ../tools/cv."
        })
final class CompletionCommand extends CliCommand {

    @Parameters(index = "0", paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell;

    CompletionCommand(World world) {
        super(world);
    }

    /** The shells there are scripts for. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        /** The word on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        String script = shell == Shell.FISH
                ? new FishCompletion(root.getCommandSpec()).script()
                : AutoComplete.bash("cv", root);
        spec.commandLine().getOut().print(script);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
