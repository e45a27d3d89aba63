package dev.cv.cli.build;

import dev.cv.content.ContentPlace;
import dev.cv.read.Edition;
import dev.cv.read.ReadOptions;
import dev.cv.render.Looks;
import dev.cv.source.RememberedTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a build.
 *
 * @param place the files that may be read, and the manifest or entry among them
 * @param reading which of the résumés in it
 * @param date the document's date where the content gives none
 * @param looks what is asked of its looks
 * @param sending what the PDF carries beside its pages
 * @param forms what is written, in the order of {@link OutputForms#ALL}
 * @param ats what is done where a machine can't read the PDF back
 */
public record BuildRequest(
        ContentPlace place,
        ReadOptions reading,
        Optional<LocalDate> date,
        Looks looks,
        Measures measures,
        Sending sending,
        List<OutputForm> forms,
        ReadBack ats) {

    public BuildRequest {
        forms = List.copyOf(forms);
    }

    /** The pages of what a place holds, as the content itself wants them, and nothing else. */
    public static BuildRequest of(ContentPlace place) {
        return new BuildRequest(
                place,
                ReadOptions.DEFAULT,
                Optional.empty(),
                Looks.OF_CONTENT,
                Measures.USUAL,
                Sending.PAGES_ONLY,
                List.of(OutputForms.PDF),
                ReadBack.OFF);
    }

    public BuildRequest reading(ReadOptions options) {
        return new BuildRequest(place, options, date, looks, measures, sending, forms, ats);
    }

    /** One of the résumés of the place, with the options that it is read by. */
    public BuildRequest of(Edition edition, ReadOptions options) {
        ContentPlace file = place.at(edition.manifest());
        return new BuildRequest(file, options, date, looks, measures, sending, forms, ats);
    }

    /** Of the folder as it is now, which is listed once and read once for however many of its résumés. */
    public BuildRequest remembering() {
        ContentPlace remembered = new ContentPlace(new RememberedTree(place.tree()), place.path(), place.project());
        return new BuildRequest(remembered, reading, date, looks, measures, sending, forms, ats);
    }

    public BuildRequest dated(Optional<LocalDate> day) {
        return new BuildRequest(place, reading, day, looks, measures, sending, forms, ats);
    }

    public BuildRequest looking(Looks so) {
        return new BuildRequest(place, reading, date, so, measures, sending, forms, ats);
    }

    public BuildRequest within(Measures limits) {
        return new BuildRequest(place, reading, date, looks, limits, sending, forms, ats);
    }

    public BuildRequest sending(Sending things) {
        return new BuildRequest(place, reading, date, looks, measures, things, forms, ats);
    }

    public BuildRequest writing(List<OutputForm> wanted) {
        return new BuildRequest(place, reading, date, looks, measures, sending, wanted, ats);
    }

    public BuildRequest readBack(ReadBack level) {
        return new BuildRequest(place, reading, date, looks, measures, sending, forms, level);
    }
}
