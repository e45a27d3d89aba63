package dev.cv.cli.options;

import dev.cv.archive.BuildFile;
import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/** The options that say what is made, of whatever form: which résumé, how it looks, how large it is. */
public final class RequestOptions {

    @Mixin
    public ContentOptions content;

    @Mixin
    public LookOptions look;

    @Mixin
    public PageOptions page;

    /**
     * What they ask for; where the content's folder holds the options of a PDF that it was unpacked from, those hold that are not
     * given.
     *
     * @param example a command that a folder's name can be added to
     * @param diagnostics takes what is wrong with these options
     */
    public BuildRequest request(Report report, String example, Diagnostics diagnostics) throws IOException {
        World world = report.world();
        ContentPlace place = content.place(world.folder(), example, diagnostics);
        BuildFile recalled = content.recalled();
        page.recall(recalled);
        return BuildRequest.of(place)
                .reading(content.readOptions())
                .dated(PageOptions.date(report, recalled))
                .looking(look.looks(world.folder(), recalled, place.tree(), diagnostics))
                .within(page.measures());
    }
}
