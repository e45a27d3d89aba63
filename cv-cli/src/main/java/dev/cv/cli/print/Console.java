package dev.cv.cli.print;

import dev.cv.cli.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Where lines for people go, and where their answers come from.
 *
 * @param results whether the lines are what was asked for and belong on standard output
 */
public record Console(World world, boolean results, boolean quiet) {

    public void print(List<String> lines) throws IOException {
        if (quiet || lines.isEmpty()) {
            return;
        }
        String text = String.join(System.lineSeparator(), lines) + System.lineSeparator();
        if (results) {
            world.out().write(text.getBytes(StandardCharsets.UTF_8));
            world.out().flush();
        } else {
            world.err().print(text);
            world.err().flush();
        }
    }

    /** Whether somebody says yes; whatever else is said is no, and so is the end of all input. */
    public boolean agrees(String question) throws IOException {
        world.err().print(question);
        world.err().flush();
        BufferedReader answers = new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8));
        String answer = answers.readLine();
        return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
