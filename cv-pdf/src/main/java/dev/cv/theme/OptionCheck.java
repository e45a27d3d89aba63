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
                meant + "the options are " + String.join(", ", names));
    }

    static boolean isGood(ThemeOption option, Setting setting, Look look, Diagnostics diagnostics) {
        String value = setting.value().strip();
        boolean good = switch (option.type()) {
            case COLOUR -> COLOUR.matcher(value).matches();
            case FLAG -> value.equals("true") || value.equals("false");
            case CHOICE -> option.choices().contains(value);
            case FONT -> families(look).contains(value);
            case LENGTH -> isWithin(option, Measure.parse(value).filter(Measure::isLength));
            case NUMBER ->
                isWithin(
                        option,
                        Measure.parse(value).filter(measure -> measure.unit().isEmpty()));
        };
        if (!good) {
            diagnostics.report(
                    ThemeProblem.WRONG_VALUE, setting.position(), value, option.name(), allowed(option, look));
        }
        return good;
    }

    private static boolean isWithin(ThemeOption option, Optional<Measure> value) {
        return value.isPresent()
                && option.least().stream()
                        .allMatch(least -> least.points() <= value.get().points() + 1e-9)
                && option.most().stream()
                        .allMatch(most -> most.points() >= value.get().points() - 1e-9);
    }

    /** What may be written, in words. */
    static String allowed(ThemeOption option, Look look) {
        return switch (option.type()) {
            case COLOUR -> "a colour such as #00578a";
            case FLAG -> "true or false";
            case CHOICE -> "one of " + String.join(", ", option.choices());
            case FONT -> "one of " + String.join(", ", families(look));
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
