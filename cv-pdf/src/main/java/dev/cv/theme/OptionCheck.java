package dev.cv.theme;

import dev.cv.model.Setting;
import dev.cv.source.Diagnostics;
import dev.cv.source.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether values suit the options they are for. */
final class OptionCheck {

    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private OptionCheck() {}

    /** A text may be so long. */
    private static final int MOST_CHARACTERS = 500;

    /** What would end a line, or turn the direction of what stands behind it. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    static void tellUnknown(Theme theme, Setting setting, Diagnostics diagnostics) {
        List<String> names = theme.options().stream().map(ThemeOption::name).toList();
        String meant = Spelling.nearest(setting.name(), names)
                .map(name -> "did you mean " + name + "? ")
                .orElse("");
        diagnostics.report(
                ThemeProblem.UNKNOWN_OPTION,
                setting.position(),
                theme.name(),
                setting.name(),
                meant + elsewhere(setting.name()) + list(theme, names));
    }

    private static String list(Theme theme, List<String> names) {
        return Themes.NAMES.contains(theme.name())
                ? "cv themes options " + theme.name() + " explains those that it has"
                : "the options are " + String.join(", ", names);
    }

    /** In which themes an option is that this one has not; nothing where it is in none. */
    private static String elsewhere(String option) {
        if (!SharedOptions.all().containsKey(option)) {
            return "";
        }
        List<String> themes = Themes.NAMES.stream()
                .filter(name -> Themes.named(name)
                        .flatMap(theme -> theme.option(option))
                        .isPresent())
                .toList();
        return themes.isEmpty() ? "" : option + " is one of " + String.join(", ", themes) + "; ";
    }

    static boolean isGood(ThemeOption option, Setting setting, Look look, Diagnostics diagnostics) {
        String value = setting.value().strip();
        boolean good = option.type() == ThemeOption.Type.FONT ? families(look).contains(value) : isGood(option, value);
        if (!good) {
            diagnostics.report(
                    ThemeProblem.WRONG_VALUE, setting.position(), value, option.name(), allowed(option, look));
        }
        return good;
    }

    /** Whether a theme can have it for a default; which fonts there are is not known then. */
    static boolean isGoodStandard(ThemeOption option) {
        return option.standard().contains("var(") || isGood(option, option.standard());
    }

    private static boolean isGood(ThemeOption option, String value) {
        return switch (option.type()) {
            case COLOUR -> COLOUR.matcher(value).matches();
            case FLAG -> value.equals("true") || value.equals("false");
            case CHOICE -> option.choices().contains(value);
            case FONT -> !value.isEmpty();
            case TEXT ->
                value.length() <= MOST_CHARACTERS
                        && !CONTROL.matcher(value).find()
                        && (option.choices().isEmpty()
                                || option.choices()
                                        .containsAll(TextTemplate.of(value).places()));
            case LENGTH -> isWithin(option, Measure.parse(value).filter(Measure::isLength));
            case NUMBER ->
                isWithin(
                        option,
                        Measure.parse(value).filter(measure -> measure.unit().isEmpty()));
        };
    }

    private static boolean isWithin(ThemeOption option, Optional<Measure> value) {
        return value.isPresent()
                && option.least().stream()
                        .allMatch(least -> least.points() <= value.get().points() + 1e-9)
                && option.most().stream()
                        .allMatch(most -> most.points() >= value.get().points() - 1e-9);
    }

    /** What may be written, in words. */
    private static String allowed(ThemeOption option, Look look) {
        return option.type() == ThemeOption.Type.FONT ? "one of " + String.join(", ", families(look)) : range(option);
    }

    /** What may be written whatever fonts there are. */
    static String range(ThemeOption option) {
        return switch (option.type()) {
            case COLOUR -> "a colour such as #00578a";
            case FLAG -> "true or false";
            case CHOICE -> "one of " + String.join(", ", option.choices());
            case FONT -> "the name of a font";
            case TEXT ->
                "up to " + MOST_CHARACTERS + " characters on one line"
                        + (option.choices().isEmpty()
                                ? ""
                                : ", in which {" + String.join("}, {", option.choices()) + "} are filled in");
            case LENGTH, NUMBER ->
                option.least().isPresent() && option.most().isPresent()
                        ? "from " + option.least().get() + " to "
                                + option.most().get()
                        : "a number";
        };
    }

    private static List<String> families(Look look) {
        return FontFamilies.withPackaged(look.fonts()).stream()
                .map(FontFace::family)
                .distinct()
                .sorted()
                .toList();
    }
}
