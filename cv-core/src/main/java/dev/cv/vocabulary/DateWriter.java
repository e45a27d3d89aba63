package dev.cv.vocabulary;

import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes dates and periods in a language, by the patterns in its file. */
record DateWriter(KeyedWords words) {

    private static final String OF = ".of";

    String write(PartialDate date) {
        return write(date, "");
    }

    /** @param form of its word, {@code .of} behind a day or a preposition, where the language has one */
    private String write(PartialDate date, String form) {
        String key = key(date.precision());
        String pattern =
                date.precision() == PartialDate.Precision.DAY && date.day().getAsInt() == 1
                        ? words.text("format.day.first", "format.day")
                        : words.text("format." + key);
        String season = date.season()
                .map(name -> name("season." + name.name().toLowerCase(Locale.ROOT), form))
                .orElse("");
        int month = date.month().orElse(0);
        int day = date.day().orElse(0);
        return pattern.replace("{year}", String.valueOf(date.year()))
                .replace("{season}", season)
                .replace("{month}", name("month." + month, day > 0 ? OF : form))
                .replace("{number}", String.valueOf(month))
                .replace("{0month}", twoDigits(month))
                .replace("{day}", String.valueOf(day))
                .replace("{0day}", twoDigits(day));
    }

    /** The month with its year, whatever else is known of the date. */
    String write(PartialDate date, MonthName how) {
        int month = date.month().orElseThrow();
        PartialDate whole = new PartialDate(date.year(), date.month(), OptionalInt.empty());
        List<String> brief = words.list("month.short");
        boolean named = words.text("format.month").contains("{month}");
        if (how == MonthName.SHORT && named && !brief.isEmpty()) {
            return brief.get(month - 1) + " " + date.year();
        }
        return write(whole, how == MonthName.BEHIND_WORD ? OF : "");
    }

    private String name(String key, String form) {
        return form.isEmpty() ? words.text(key) : words.text(key + form, key + OF, key);
    }

    private static String key(PartialDate.Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    String write(Period period) {
        Optional<PartialDate> start = period.start();
        Optional<PartialDate> end = period.end();
        String plain;
        if (start.isPresent() && period.present()) {
            plain = words.text("format.ongoing")
                    .replace("{start}", write(start.get()))
                    .replace("{present}", words.text("present"));
        } else if (start.isPresent() && end.isPresent() && !start.equals(end)) {
            plain = pattern(start.get(), end.get())
                    .replace("{start}", write(start.get()))
                    .replace("{end}", write(end.get()));
        } else if (start.isPresent()) {
            plain = write(start.get());
        } else if (end.isPresent()) {
            String until = "format.until";
            plain = words.text(until + "." + key(end.get().precision()), until)
                    .replace("{end}", write(end.get(), ".until"));
        } else {
            return period.text();
        }
        return period.expected() ? words.text("format.expected").replace("{period}", plain) : plain;
    }

    /** From one to the other, whatever they are. */
    String between(String start, String end) {
        return words.text("format.period").replace("{start}", start).replace("{end}", end);
    }

    /** Years alone stand close to their dash, as in {@code 2019–2023}. */
    private String pattern(PartialDate start, PartialDate end) {
        PartialDate.Precision year = PartialDate.Precision.YEAR;
        return start.precision() == year && end.precision() == year
                ? words.text("format.years", "format.period")
                : words.text("format.period");
    }
}
