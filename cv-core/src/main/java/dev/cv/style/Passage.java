package dev.cv.style;

import dev.cv.audit.Repair;
import dev.cv.model.Entry;
import dev.cv.model.ListItem;
import dev.cv.model.Section;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.SourcePath;
import java.util.Optional;

/** Running text that is read in one go, each character with its place in the source. */
final class Passage {

    /** What it is in the résumé. */
    enum Kind {
        NAME,
        CONTACT,
        HEADING,
        PARAGRAPH,
        /** The first paragraph of a list's item. */
        ITEM,
        QUOTE,
        CELL,
        ORGANIZATION,
        PLACE,
        PERIOD
    }

    /** What stands for a picture or for words in another language. */
    static final char OBJECT = '\uFFFC';

    /**
     * Where it stands.
     *
     * @param item the item whose first paragraph it is
     * @param group a number for each entry and, outside of entries, for each list: what should be worded alike
     */
    record Place(Optional<Section> section, Optional<Entry> entry, Optional<ListItem> item, int group) {}

    private final Kind kind;
    private final Place place;
    private final String language;
    private final PassageText text;

    Passage(Kind kind, Place place, String language, PassageText text) {
        this.kind = kind;
        this.place = place;
        this.language = language;
        this.text = text;
    }

    Kind kind() {
        return kind;
    }

    Place place() {
        return place;
    }

    /** A BCP 47 tag. */
    String language() {
        return language;
    }

    /** Whether it is in a language, whatever its region. */
    boolean isIn(String code) {
        return language.equals(code) || language.startsWith(code + "-");
    }

    String text() {
        return text.text();
    }

    /** Whether all of these characters are words of the author's, not code, a short form or a picture. */
    boolean isPlain(int from, int to) {
        return text.isPlain(from, to);
    }

    /** Where a character was written, or the nearest before it of which that is known. */
    Position at(int index) {
        return text.at(index);
    }

    /** What was written for characters; empty where that is not all known, or is not in one piece. */
    Optional<String> source(int from, int to) {
        return isWritten(from, to)
                ? Optional.of(file().text().substring(text.start(from), text.end(to - 1)))
                : Optional.empty();
    }

    /** Other characters in the place of some; empty where what was written for them is not known for certain. */
    Optional<Repair> replace(int from, int to, String other) {
        return isWritten(from, to)
                ? Optional.of(new Repair(file(), text.start(from), text.end(to - 1), other))
                : Optional.empty();
    }

    /** Characters put in behind one. */
    Optional<Repair> append(int index, String more) {
        return isWritten(index, index + 1)
                ? Optional.of(new Repair(file(), text.end(index), text.end(index), more))
                : Optional.empty();
    }

    /** Whether its last characters stand in no link or the like, behind which marks would follow. */
    boolean endsPlainly() {
        return text.endsPlainly();
    }

    /** Whether every one of these characters was found in the source. */
    boolean isInSource(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.start(i) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether they were written in one piece, in a file that may be mended. */
    private boolean isWritten(int from, int to) {
        boolean known =
                from < to && text.isPlain(from, to) && text.start(from) >= 0 && SourcePath.isMarkdown(file().path());
        for (int i = from + 1; known && i < to; i++) {
            known = text.start(i) >= 0 && text.start(i) == text.end(i - 1);
        }
        return known;
    }

    private SourceFile file() {
        return text.at(0).file();
    }
}
