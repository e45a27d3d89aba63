/**
 * The command: {@code Main} is the door, {@code Cli} lists the commands.
 *
 * <ul>
 *   <li>Each command reads its options ({@code options}), has the work done and tells of it ({@code print}):
 *       {@code BuildCommand} and {@code RenderCommand} make PDFs ({@code build}), {@code CheckCommand} inspects and
 *       mends ({@code check}), {@code FactsCommand} shows what was understood, {@code MatchCommand} holds a job ad ({@code AdText}) against résumés.
 *   <li>{@code ReadCommand}, {@code WhichCommand} and {@code UnpackCommand} look into finished PDFs, {@code NewCommand}
 *       begins a folder ({@code files}), {@code NewThemeCommand} a theme; {@code ThemesCommand} shows themes, with
 *       {@code ThemePreview} and {@code ContactSheet}.
 *   <li>{@code DoctorCommand} tries the machine out ({@code MachineChecks}, {@code EngineChecks}), {@code ManCommand}
 *       and {@code CompletionCommand} tell of the commands ({@code help}).
 *   <li>What a run takes from outside is one value ({@code world}); {@code HeadStart} loads the engine meanwhile.
 * </ul>
 */
@NullMarked
package dev.cv.cli;

import org.jspecify.annotations.NullMarked;
