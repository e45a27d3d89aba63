package dev.cv.vocabulary;

import dev.cv.model.Contact;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.SectionKind;
import dev.cv.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of one language: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Danish,
 * Norwegian, Finnish, Czech, Russian, Ukrainian, Turkish, Japanese, Chinese or Korean. Other languages get dates in numbers,
 * and English words.
 */
public final class Vocabulary {

    private final KeyedWords words;
    private final DateWriter dates;

    private Vocabulary(KeyedWords words) {
        this.words = words;
        this.dates = new DateWriter(words);
    }

    /**
     * The words of a language; they are read from their file each time.
     *
     * @param language a BCP 47 tag. Its first part counts, and where it makes a difference its region or script:
     *     {@code en-GB} puts the day before the month, {@code zh-TW} has traditional characters. Without a language it is
     *     English.
     */
    public static Vocabulary of(String language) {
        return new Vocabulary(Language.words(language));
    }

    /**
     * What a section with this heading is about, in any language that is known; empty where the words say nothing. Case,
     * accents, punctuation, numbers and pictures before it don't matter; of several titles, {@code Skills & Interests}, the
     * first counts.
     */
    public static Optional<SectionKind> kindOf(String heading) {
        return SectionTitles.kindOf(heading);
    }

    /** Whether a section with this heading says how one is reached: {@code Contact}, {@code Persönliche Daten}. */
    public static boolean isContactHeading(String heading) {
        return SectionTitles.isContact(heading);
    }

    /** Whether sections have this title, or several in one, of a kind or not: {@code Work}, {@code Contact}, {@code Other}. */
    public static boolean isSectionTitle(String heading) {
        return SectionTitles.topicOf(heading).isPresent();
    }

    /** What a section with this heading is about, by the names of JSON Resume: {@code work}; for who knows no résumés. */
    public static Optional<String> topicOf(String heading) {
        return kindOf(heading).map(kind -> kind.name().toLowerCase(Locale.ROOT));
    }

    /** The usual heading of such a section. */
    public String heading(SectionKind kind) {
        return words.text(SectionTitles.key(kind));
    }

    /** What the document is called: {@code Résumé}. */
    public String document() {
        return words.text("document");
    }

    /** The word for a period that goes on: {@code Present}. */
    public String present() {
        return words.text("present");
    }

    /** What is written around the numbers of a page: {@code Page 2 of 3}. */
    public PageWords page() {
        return PageWords.of(words.text("page"));
    }

    /** What one calls a contact of this kind, as in {@code Phone}; empty for one that is of none. */
    public Optional<String> contact(Contact.Kind kind) {
        return Optional.of(words.text(ContactWords.key(kind))).filter(word -> !word.isEmpty());
    }

    /** The date as one writes it, with its precision: {@code 2019}, {@code Fall 2019}, {@code May 2019}. */
    public String format(PartialDate date) {
        return dates.write(date);
    }

    /** The month of a date that has one, with its year: {@code Sep 2019}; in numbers, where the language writes it so. */
    public String format(PartialDate date, MonthName how) {
        return dates.write(date, how);
    }

    /** What is written of a period's two ends, {@code May '19 – spring}, where these are no dates. */
    public String between(String start, String end) {
        return dates.between(start, end);
    }

    /** The period in these words; where it is not understood in its own. A duration that is stated stays behind it. */
    public Period write(Period period) {
        if (period.start().isEmpty() && period.end().isEmpty()) {
            return period;
        }
        String text = format(period)
                + period.duration().map(duration -> " (" + duration + ")").orElse("");
        return new Period(
                period.start(),
                period.end(),
                period.present(),
                period.expected(),
                period.duration(),
                List.of(new Text(text, period.position())),
                period.attributes(),
                period.position());
    }

    /**
     * The period as one writes it, {@code May 2019 – Present}, without the duration that may be stated; where it is not
     * understood its own words.
     */
    public String format(Period period) {
        return dates.write(period);
    }
}
