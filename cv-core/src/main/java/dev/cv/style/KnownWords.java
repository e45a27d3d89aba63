package dev.cv.style;

import dev.cv.facts.OrganizationNames;
import dev.cv.model.Contact;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Resume;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that are right though no dictionary has them: technologies, those the author vouches for, and names. */
final class KnownWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019]*");

    private final Set<String> words = new HashSet<>(Technologies.WORDS);
    private final Set<String> names = new HashSet<>();

    /** What was learned from a résumé. */
    KnownWords(Resume resume, List<Passage> passages) {
        resume.metadata().spelling().forEach(this::addWords);
        addNames(resume.person().name());
        resume.person().contacts().stream().map(Contact::text).forEach(this::addNames);
        resume.sections().stream()
                .flatMap(section -> section.entries().stream())
                .forEach(this::add);
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.PLACE) {
                addNames(passage.text());
            }
        }
        // A capital within a sentence makes a name, but for German's nouns and for headings.
        passages.stream()
                .filter(passage -> passage.kind() != Passage.Kind.HEADING && !passage.isIn("de"))
                .flatMap(passage -> SpelledWord.of(passage).stream())
                .filter(word -> word.isCapital() && !word.opens())
                .forEach(word -> names.add(word.text()));
    }

    private void add(Entry entry) {
        entry.organization().map(Fact::text).ifPresent(this::addNames);
        entry.organizations().stream().map(OrganizationNames::text).forEach(this::addNames);
    }

    private void addWords(String text) {
        WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    }

    private void addNames(String text) {
        WORD.matcher(text).results().map(word -> word.group()).forEach(names::add);
    }

    /** Whether it is one of them, in the plural or as somebody's, too. */
    boolean contains(String text) {
        String word = text.replaceAll("['\u2019]s?$", "");
        return holds(word) || (word.endsWith("s") && holds(word.substring(0, word.length() - 1)));
    }

    private boolean holds(String word) {
        return names.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The list is read where it is wanted. */
    private static final class Technologies {
        static final Set<String> WORDS = read();

        private static Set<String> read() {
            Set<String> all = new HashSet<>();
            for (String line : WordFile.lines("technologies.txt")) {
                for (String word : line.split("\\s+", -1)) {
                    all.add(word.toLowerCase(Locale.ROOT));
                }
            }
            return Set.copyOf(all);
        }
    }
}
