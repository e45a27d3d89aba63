package dev.cv.read;

import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.Section;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.vocabulary.Emoji;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leaves out the emoji beside the words of a section's title: they are decoration, and read aloud as words. */
final class TitleEmoji {

    private TitleEmoji() {}

    /** The sections without them; that there were some is told once. */
    static List<Section> leaveOut(List<Section> sections, Diagnostics diagnostics) {
        List<Section> plain = new ArrayList<>();
        boolean told = false;
        for (Section section : sections) {
            Optional<Heading> heading = section.heading().map(TitleEmoji::plain);
            if (!told && !text(heading).equals(text(section.heading()))) {
                diagnostics.report(
                        ReadProblem.EMOJI_LEFT_OUT,
                        section.heading().orElseThrow().position());
                told = true;
            }
            plain.add(section.withHeading(heading));
        }
        return plain;
    }

    private static String text(Optional<Heading> heading) {
        return heading.map(Heading::text).orElse("");
    }

    private static Heading plain(Heading heading) {
        List<Inline> content = new ArrayList<>();
        int last = heading.content().size() - 1;
        for (int i = 0; i <= last; i++) {
            Inline inline = heading.content().get(i);
            boolean end = i == 0 || i == last;
            if (end && inline instanceof Text text) {
                String words = Emoji.AROUND.matcher(text.text()).replaceAll("");
                if (!words.isEmpty()) {
                    content.add(new Text(words, text.position()));
                }
            } else {
                content.add(inline);
            }
        }
        Heading plain = heading.with(content, heading.attributes());
        return plain.text().isBlank() ? heading : plain;
    }
}
