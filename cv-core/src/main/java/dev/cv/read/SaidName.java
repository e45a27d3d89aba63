package dev.cv.read;

import dev.cv.facts.NameWords;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Heading;
import dev.cv.model.Paragraph;
import dev.cv.model.Text;
import dev.cv.vocabulary.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name that a sentence tells where nothing else does: {@code My name is Ada Lovelace}. */
final class SaidName {

    /** They say so at the beginning. */
    private static final int MOST_BLOCKS = 10;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'\u2019-]+";
    private static final Pattern SAID = Pattern.compile("(?<!\\p{L})(?iu:" + WordList.anyOf("person.name") + ")\\s*("
            + WORD + "(?:\\s(?:\\p{Lu}\\.|\\p{Ll}{1,3}|" + WORD + ")){0,3}\\s" + WORD
            + "|[\\p{IsHan}\\p{IsHangul}]{2,4}(?![\\p{IsHan}\\p{IsHangul}]))");

    private static final Pattern STRAY_MARKS = Pattern.compile("[*_]+");

    private SaidName() {}

    static Optional<Heading> in(List<Block> blocks) {
        return blocks.stream()
                .limit(MOST_BLOCKS)
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> in((Paragraph) block).stream())
                .findFirst();
    }

    private static Optional<Heading> in(Paragraph paragraph) {
        Matcher said = SAID.matcher(STRAY_MARKS.matcher(paragraph.text()).replaceAll(""));
        return said.find() && NameWords.isFullName(said.group(1))
                ? Optional.of(new Heading(
                        1,
                        List.of(new Text(said.group(1), paragraph.position())),
                        Attributes.NONE,
                        paragraph.position()))
                : Optional.empty();
    }
}
