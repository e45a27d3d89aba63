package dev.cv.content;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Footnote;
import dev.cv.model.Footnotes;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Period;
import dev.cv.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file in another language than the one that is wanted: its text says so, its times are written in the wanted one. */
final class Translation {

    private Translation() {}

    /** The blocks of a file that is in a language, for a reader who wants perhaps another. */
    static List<Block> of(List<Block> blocks, String language, Languages languages) {
        boolean forAll = Languages.isForAll(language);
        List<Block> written = Languages.alike(forAll ? languages.own() : language, languages.wanted())
                ? blocks
                : writeTimes(blocks, languages.wanted());
        return forAll || Languages.alike(language, languages.wanted()) ? written : tag(written, language);
    }

    /** The blocks, tagged with the language they are in; names, places and times, which hardly have one, are not. */
    private static List<Block> tag(List<Block> blocks, String language) {
        return blocks.stream().map(block -> tag(block, language)).toList();
    }

    private static Block tag(Block block, String language) {
        if (block instanceof Footnotes footnotes) {
            List<Footnote> notes = footnotes.notes().stream()
                    .map(note -> note.with(tag(note.blocks(), language), note.attributes()))
                    .toList();
            return new Footnotes(notes, footnotes.attributes(), footnotes.position());
        }
        boolean names = block instanceof LocationDate || block instanceof Organization;
        return names ? block : block.withAttributes(tag(block.attributes(), language));
    }

    /** The attributes, with this language where they name none. */
    private static Attributes tag(Attributes attributes, String language) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("lang", language);
        values.putAll(attributes.values());
        return new Attributes(attributes.id(), attributes.classes(), values);
    }

    /** The blocks, with times in the words of a language; what they mean stays the same. */
    private static List<Block> writeTimes(List<Block> blocks, String language) {
        Vocabulary words = Vocabulary.of(language);
        return blocks.stream()
                .map(block -> block instanceof LocationDate where ? writeTimes(where, words) : block)
                .toList();
    }

    private static LocationDate writeTimes(LocationDate where, Vocabulary words) {
        List<LocationDate.Part> parts = where.parts().stream()
                .map(part -> part instanceof Period period ? words.write(period) : part)
                .toList();
        return new LocationDate(parts, where.attributes(), where.position());
    }
}
