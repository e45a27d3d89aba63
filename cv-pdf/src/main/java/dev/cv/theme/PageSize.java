package dev.cv.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size of paper.
 *
 * @param name as a person types it
 */
public record PageSize(String name, Measure width, Measure height) {

    public static final PageSize A4 = new PageSize("A4", mm(210), mm(297));
    public static final PageSize LETTER = new PageSize("Letter", inches(8.5), inches(11));
    public static final PageSize LEGAL = new PageSize("Legal", inches(8.5), inches(14));
    public static final PageSize A5 = new PageSize("A5", mm(148), mm(210));

    /** The sizes that have a name. */
    public static final List<PageSize> NAMED = List.of(A4, LETTER, LEGAL, A5);

    private static final Pattern FORM = Pattern.compile("([\\d.]+)(mm|cm|in|pt)?x([\\d.]+)(mm|cm|in|pt)");

    /** Narrower paper leaves no room for a word, larger is none that is sold by the sheet. */
    private static final double LEAST_POINTS = 200;

    private static final double MOST_POINTS = 2400;

    /** The size that is written so: a name, or {@code 210mmx297mm}; empty where there is none. */
    public static Optional<PageSize> parse(String text) {
        Optional<PageSize> named = NAMED.stream()
                .filter(size -> size.name.equalsIgnoreCase(text.strip()))
                .findFirst();
        return named.or(() -> measured(text.strip()));
    }

    private static Optional<PageSize> measured(String text) {
        Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        String unit = form.group(2) == null ? form.group(4) : form.group(2);
        Optional<Measure> width = Measure.parse(form.group(1) + unit).filter(PageSize::isPaper);
        Optional<Measure> height = Measure.parse(form.group(3) + form.group(4)).filter(PageSize::isPaper);
        return width.isPresent() && height.isPresent()
                ? Optional.of(new PageSize(text, width.get(), height.get()))
                : Optional.empty();
    }

    private static boolean isPaper(Measure side) {
        return side.points() >= LEAST_POINTS && side.points() <= MOST_POINTS;
    }

    private static Measure mm(double number) {
        return new Measure(number, "mm");
    }

    private static Measure inches(double number) {
        return new Measure(number, "in");
    }

    /** Width and height, as {@code @page} has them (CSS Paged Media, 3.3). */
    public String css() {
        return width + " " + height;
    }

    /** The name as a person types it. */
    @Override
    public String toString() {
        return name;
    }
}
