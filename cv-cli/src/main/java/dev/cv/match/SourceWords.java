package dev.cv.match;

import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.ModelTree;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;

/** The words of a résumé in reading order, each with its place. */
final class SourceWords {

    private final Lexicon lexicon;
    private final List<String> words = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private SourceWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static SourceWords of(Resume resume, Lexicon lexicon) {
        SourceWords all = new SourceWords(lexicon);
        Person person = resume.person();
        String name = person.name().isBlank() ? "head" : person.name();
        all.add(name, person);
        for (Section section : resume.sections()) {
            String title = section.title().isBlank() ? name : section.title();
            section.heading().ifPresent(heading -> all.add(title, heading));
            section.blocks().forEach(block -> all.add(title, block));
            section.entries().forEach(entry -> all.add(title(entry, title), entry));
        }
        return all;
    }

    List<String> words() {
        return words;
    }

    Place place(int index) {
        return places.get(index);
    }

    private static String title(Entry entry, String section) {
        return entry.role()
                .map(Fact::text)
                .or(() -> entry.heading().map(Heading::text))
                .or(() -> entry.organization().map(Fact::text))
                .orElse(section);
    }

    private void add(String title, ModelTree tree) {
        tree.texts().forEach(text -> add(title, text.text(), text.position()));
    }

    private void add(String title, String text, Position position) {
        for (Token token : Token.of(text)) {
            Position at = position.file().at(position.offset() + token.start());
            for (ComparedWord word : lexicon.words(token.text())) {
                words.add(word.plain());
                places.add(new Place(title, at));
            }
        }
    }
}
