package dev.cv.cli.build;

import dev.cv.archive.RecordedTree;
import dev.cv.model.Resume;
import dev.cv.render.Looks;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * All that a form may need of a résumé that is made.
 *
 * @param request what was asked for
 * @param resume the résumé, with what it may tell
 * @param looks what is asked of its looks
 * @param content the files that it was read from, and its pictures with them
 * @param theme the files of a theme of one's own
 * @param renderer is asked for when there is something to render
 * @param saying is told what is being done
 * @param diagnostics takes what can't be shown as the content says
 */
public record Making(
        BuildRequest request,
        Resume resume,
        Looks looks,
        RecordedTree content,
        Optional<RecordedTree> theme,
        Supplier<ResumeRenderer> renderer,
        Consumer<String> saying,
        Diagnostics diagnostics) {}
