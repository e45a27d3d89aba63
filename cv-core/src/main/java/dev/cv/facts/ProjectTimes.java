package dev.cv.facts;

import dev.cv.model.Block;
import dev.cv.model.Code;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.LocationDate;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line of a time, with a known place, right below the name of a project that no class marks: it is set as if one did.
 * What else stands beside a time there are tools as often as places.
 */
final class ProjectTimes {

    private ProjectTimes() {}

    /** The entry with the line as a block of place and time, where it is nothing else. */
    static Entry set(Entry entry) {
        List<Block> head = entry.head();
        for (int i = 1; i < head.size(); i++) {
            Optional<LocationDate> line =
                    head.get(i - 1) instanceof Heading && entry.locationDates().isEmpty()
                            ? placeAndTime(head.get(i))
                            : Optional.empty();
            if (line.isPresent()) {
                List<Block> set = new ArrayList<>(head);
                set.set(i, line.get());
                return entry.with(set, entry.summary(), entry.projects());
            }
        }
        return entry;
    }

    private static Optional<LocationDate> placeAndTime(Block block) {
        boolean line = block instanceof Paragraph paragraph
                && paragraph.attributes().classes().isEmpty()
                && paragraph.content().stream().noneMatch(ProjectTimes::isMore);
        return Optional.of(block)
                .filter(any -> line)
                .flatMap(
                        any -> new LocationDateRecognizer().recognize(FactReader.LOCATION_DATE, any, new Diagnostics()))
                .filter(blocks -> blocks.size() == 1)
                .flatMap(blocks -> blocks.get(0) instanceof LocationDate both ? Optional.of(both) : Optional.empty())
                .filter(both -> both.parts().stream()
                        .allMatch(part -> part instanceof Period || RoleWords.isPlace(Inline.text(part.content()))))
                .filter(both -> both.period()
                        .filter(time -> time.start().isPresent() || time.end().isPresent())
                        .isPresent());
    }

    /** Links and tools are no place, and a line below is none of the time's. */
    private static boolean isMore(Inline inline) {
        return inline instanceof Link
                || inline instanceof Code
                || inline instanceof LineBreak
                || inline.text().contains("\n")
                || !inline.all(Link.class).isEmpty();
    }
}
