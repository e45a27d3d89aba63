package dev.cv.dates;

import dev.cv.model.PartialDate;
import dev.cv.vocabulary.MonthName;
import dev.cv.vocabulary.Vocabulary;
import java.util.Locale;

/** The forms in which a page shows months with their years. */
public enum DateForm {
    AS_WRITTEN("as-written"),
    SHORT("MMM YYYY"),
    LONG("MMMM YYYY"),
    NUMBERS("MM/YYYY"),
    YEAR_FIRST("YYYY-MM");

    private final String word;

    DateForm(String word) {
        this.word = word;
    }

    /** The form that a word asks for; as it is written for any other. */
    public static DateForm of(String word) {
        for (DateForm form : values()) {
            if (form.word.equals(word)) {
                return form;
            }
        }
        return AS_WRITTEN;
    }

    /**
     * A date with a month, in this form.
     *
     * @param behindWord whether a word stands right before it: {@code from}
     */
    String write(PartialDate date, Vocabulary words, boolean behindWord) {
        int month = date.month().orElseThrow();
        return switch (this) {
            case SHORT -> words.format(date, MonthName.SHORT);
            case LONG -> words.format(date, behindWord ? MonthName.BEHIND_WORD : MonthName.LONG);
            case NUMBERS -> String.format(Locale.ROOT, "%02d/%d", month, date.year());
            case AS_WRITTEN, YEAR_FIRST -> String.format(Locale.ROOT, "%d-%02d", date.year(), month);
        };
    }
}
