package dev.cv.theme;

import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.Spelling;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a theme says of its options.
 *
 * @param shared the options that it may take by their names alone; none for a theme of the first format
 */
record OptionReader(Map<String, ThemeOption> shared, Diagnostics diagnostics) {

    /** The options that these say, but for those that are told. */
    List<ThemeOption> options(YamlValue.Mapping all) {
        List<ThemeOption> options = new ArrayList<>();
        all.values().forEach((name, value) -> option(name, value).ifPresent(options::add));
        return options;
    }

    private Optional<ThemeOption> option(String name, YamlValue value) {
        Optional<ThemeOption> known = Optional.ofNullable(shared.get(name));
        if (value instanceof YamlValue.Mapping fields) {
            return known.isPresent() ? Optional.of(overridden(known.get(), fields)) : own(name, fields);
        } else if (value instanceof YamlValue.Scalar standard && known.isPresent()) {
            return Optional.of(checked(
                    standard.text().isBlank()
                            ? known.get()
                            : known.get().with(standard.text().strip()),
                    value));
        } else if (value instanceof YamlValue.Scalar && !shared.isEmpty()) {
            String meant = Spelling.nearest(name, shared.keySet())
                    .map(near -> "did you mean " + near + "? ")
                    .orElse("");
            broken(
                    value.position(),
                    "shared option",
                    name,
                    meant + "cv themes options shows which there are; one of your own says type, default and doc");
        } else {
            broken(value.position(), "option", "it should say type, default and doc", name);
        }
        return Optional.empty();
    }

    /** What a theme says of a shared option goes before; the rest is as all have it. */
    private ThemeOption overridden(ThemeOption option, YamlValue.Mapping fields) {
        List<String> range = YamlFields.texts(fields, "range");
        List<String> choices = YamlFields.texts(fields, "choices");
        String standard = YamlFields.text(fields, "default");
        boolean noText =
                option.type() == ThemeOption.Type.TEXT && fields.values().containsKey("default");
        String doc = YamlFields.text(fields, "doc");
        ThemeOption mine = new ThemeOption(
                option.name(),
                option.type(),
                standard.isEmpty() && !noText ? option.standard() : standard,
                range.size() == 2 ? Measure.parse(range.get(0)) : option.least(),
                range.size() == 2 ? Measure.parse(range.get(1)) : option.most(),
                choices.isEmpty() ? option.choices() : choices,
                Measure.parse(YamlFields.text(fields, "fit")).or(option::tightest),
                briefest(option.type(), fields).or(option::briefest),
                doc.isEmpty() ? option.doc() : doc);
        List<String> others = choices.stream()
                .filter(choice -> !option.choices().contains(choice))
                .toList();
        if (!others.isEmpty()) {
            broken(
                    fields.position(),
                    "choice of " + option.name(),
                    String.join(", ", others),
                    "choose among " + String.join(", ", option.choices()));
        }
        return checked(mine, fields);
    }

    /** A default that can't be chosen would be told to those who write résumés, not themes. */
    private ThemeOption checked(ThemeOption option, YamlValue at) {
        if (!OptionCheck.isGoodStandard(option)) {
            broken(
                    at.position(),
                    "default of " + option.name(),
                    option.standard(),
                    "write " + OptionCheck.range(option));
        }
        return option;
    }

    private Optional<ThemeOption> own(String option, YamlValue.Mapping fields) {
        Optional<ThemeOption.Type> type = type(YamlFields.text(fields, "type"));
        String standard = YamlFields.text(fields, "default");
        if (type.isEmpty() || (standard.isEmpty() && type.get() != ThemeOption.Type.TEXT)) {
            broken(
                    fields.position(),
                    "option",
                    option,
                    "give it a type (colour, length, number, choice, flag, font, text) and a default");
            return Optional.empty();
        }
        List<String> range = YamlFields.texts(fields, "range");
        return Optional.of(new ThemeOption(
                option,
                type.get(),
                standard,
                range.size() == 2 ? Measure.parse(range.get(0)) : Optional.empty(),
                range.size() == 2 ? Measure.parse(range.get(1)) : Optional.empty(),
                YamlFields.texts(fields, "choices"),
                Measure.parse(YamlFields.text(fields, "fit")),
                briefest(type.get(), fields),
                YamlFields.text(fields, "doc")));
    }

    private static Optional<String> briefest(ThemeOption.Type type, YamlValue.Mapping fields) {
        String word = YamlFields.text(fields, "fit");
        return type == ThemeOption.Type.CHOICE && !word.isEmpty() ? Optional.of(word) : Optional.empty();
    }

    private static Optional<ThemeOption.Type> type(String word) {
        for (ThemeOption.Type type : ThemeOption.Type.values()) {
            if (type.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private void broken(Position at, String what, String found, String hint) {
        diagnostics.report(ThemeProblem.BROKEN_THEME, at, what, found, hint);
    }
}
