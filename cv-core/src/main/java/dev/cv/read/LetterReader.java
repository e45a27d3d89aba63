package dev.cv.read;

import dev.cv.content.FrontMatter;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Paragraph;
import dev.cv.model.PartialDate;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads the head of a letter, which is all in its front matter. (FORMAT.md, "Letters")
 *
 * @param language what dates are written in
 */
record LetterReader(String language) {

    /** Addressee, date and subject, as far as there are any. */
    List<Block> head(FrontMatter frontMatter) {
        List<Block> head = new ArrayList<>();
        List<Inline> lines = new ArrayList<>();
        for (YamlValue.Scalar to : frontMatter.list("to")) {
            for (String line : to.text().strip().split("\\s*\\R\\s*", -1)) {
                if (!lines.isEmpty()) {
                    lines.add(new LineBreak(to.position()));
                }
                lines.add(new Text(line, to.position()));
            }
        }
        if (!lines.isEmpty()) {
            head.add(paragraph("addressee", lines, frontMatter.position("to")));
        }
        frontMatter.scalar("date").ifPresent(date -> head.add(text("date", inWords(date.text()), date)));
        frontMatter.scalar("subject").ifPresent(subject -> head.add(text("subject", subject.text(), subject)));
        return head;
    }

    /** A day as people write it in a letter; what is none, as it is written. */
    private String inWords(String date) {
        try {
            LocalDate day = LocalDate.parse(date.strip());
            return Vocabulary.of(language)
                    .format(new PartialDate(
                            day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth())));
        } catch (DateTimeException e) {
            return date;
        }
    }

    private static Block text(String name, String words, YamlValue.Scalar at) {
        return paragraph(name, List.of(new Text(words.strip(), at.position())), at.position());
    }

    private static Block paragraph(String name, List<Inline> content, Position at) {
        return new Paragraph(content, Attributes.ofClasses(List.of(name)), at);
    }
}
