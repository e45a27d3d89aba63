package dev.cv.theme;

import static java.util.Objects.requireNonNull;

import dev.cv.model.SectionKind;
import dev.cv.model.Setting;
import dev.cv.source.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A theme with what was chosen.
 *
 * @param chosen values for options of the theme, all of them good
 * @param extra CSS that goes on top of the theme's
 * @param fonts fonts beside those that come along
 */
public record Look(Theme theme, Map<String, String> chosen, String extra, List<FontFace> fonts) {

    private static final String BODY_SIZE = "font-size";
    private static final String MARGIN = "margin-top";

    /** What stands between words that are one class: {@code MM/YYYY}. */
    private static final Pattern SPACE = Pattern.compile("[\\s/]+");

    /** Smaller text is hard to read, whatever a theme says. */
    private static final Measure LEAST_BODY = new Measure(8.5, "pt");

    public Look {
        requireNonNull(theme, "theme");
        chosen = Map.copyOf(chosen);
        fonts = List.copyOf(fonts);
    }

    /** The theme as it is. */
    public static Look of(Theme theme) {
        return new Look(theme, Map.of(), "", theme.fonts());
    }

    /** With options chosen; those that can't be are told to the diagnostics. */
    public Look with(List<Setting> settings, Diagnostics diagnostics) {
        Map<String, String> more = new LinkedHashMap<>(chosen);
        requireNonNull(diagnostics, "diagnostics");
        for (Setting setting : requireNonNull(settings, "settings")) {
            Optional<ThemeOption> option = theme.option(setting.name());
            if (option.isEmpty()) {
                OptionCheck.tellUnknown(theme, setting, diagnostics);
            } else if (OptionCheck.isGood(option.get(), setting, this, diagnostics)) {
                more.put(setting.name(), setting.value().strip());
            }
        }
        return new Look(theme, more, extra, fonts);
    }

    /** With more CSS on top. */
    public Look withCss(String css) {
        return new Look(theme, chosen, extra + css + "\n", fonts);
    }

    /** With more fonts. */
    public Look withFonts(List<FontFace> more) {
        List<FontFace> all = new ArrayList<>(fonts);
        all.addAll(more);
        return new Look(theme, chosen, extra, all);
    }

    /** With other sections aside. */
    public Look withAside(List<SectionKind> kinds) {
        return new Look(theme.withAside(kinds), chosen, extra, fonts);
    }

    /** The value of an option; empty where the theme has none of that name. */
    public Optional<String> value(String option) {
        return Optional.ofNullable(chosen.get(option))
                .or(() -> theme.option(option).map(known -> CssValues.resolve(known.standard(), this::beforeOthers)));
    }

    /** A value that others follow; it follows none itself. */
    private Optional<String> beforeOthers(String option) {
        return Optional.ofNullable(chosen.get(option))
                .or(() -> theme.option(option).map(ThemeOption::standard));
    }

    /** The value of an option that themes share; empty where the theme doesn't take it, whatever it calls so itself. */
    public Optional<String> shared(String option) {
        return theme.format() == Theme.FORMAT ? value(option) : Optional.empty();
    }

    /** Whether the theme has this flag and it is set. */
    public boolean is(String flag) {
        return value(flag).filter("true"::equals).isPresent();
    }

    /** The style sheet on such paper, with all values in their places. */
    public String css(PageSize size) {
        return CssValues.resolve(
                Themes.common() + sharedCss(size) + theme.css() + "\n" + extra, name -> inCss(name, size));
    }

    private String sharedCss(PageSize size) {
        return theme.format() == Theme.FORMAT
                ? Themes.sharedCss()
                        + RunningText.of(this).stream()
                                .map(text -> text.css(RunningRoom.lines(text, this, size)))
                                .collect(Collectors.joining())
                : "";
    }

    /** Margins give way to what runs in them. */
    private Optional<String> inCss(String option, PageSize size) {
        boolean isText = theme.option(option)
                .filter(known -> known.type() == ThemeOption.Type.TEXT)
                .isPresent();
        Optional<String> value = isText ? Optional.empty() : value(option);
        if (theme.format() != Theme.FORMAT || !option.equals(MARGIN)) {
            return value;
        }
        Measure room = RunningRoom.of(this, size);
        return value.map(text -> Measure.parse(text)
                .filter(margin -> margin.points() < room.points())
                .map(margin -> room.toString())
                .orElse(text));
    }

    /** CSS with the values of this look in their places; what can't be worked out stays as it is. */
    public String resolved(String css) {
        return CssValues.resolve(css, this::value);
    }

    /** The classes of the body that tell CSS of flags and choices. */
    public List<String> classes() {
        List<String> classes = new ArrayList<>();
        for (ThemeOption option : theme.options()) {
            if (option.type() == ThemeOption.Type.FLAG && is(option.name())) {
                classes.add(option.name());
            } else if (option.type() == ThemeOption.Type.CHOICE) {
                classes.add(option.name() + "-"
                        + SPACE.matcher(value(option.name()).orElseThrow()).replaceAll("-"));
            }
        }
        return classes;
    }

    /**
     * This look, set tighter.
     *
     * @param part from 0, as it is, to 1, as tight as the theme allows
     */
    public Look tightened(double part) {
        return tightened(part, 1);
    }

    /** This look, set a part tighter as above; but no value goes down by more than another part of it. */
    public Look tightened(double part, double most) {
        Map<String, String> tighter = new LinkedHashMap<>(chosen);
        for (ThemeOption option : theme.options()) {
            Optional<Measure> now = value(option.name()).flatMap(Measure::parse);
            if (option.tightest().isPresent() && now.isPresent()) {
                Measure allowed = option.name().equals(BODY_SIZE)
                        ? readable(option.tightest().get())
                        : option.tightest().get();
                Measure end = allowed.orMore(now.get(), 1 - most);
                if (end.points() < now.get().points()) {
                    tighter.put(option.name(), now.get().towards(end, part).toString());
                }
            }
        }
        return new Look(theme, tighter, extra, fonts);
    }

    /** The options that have a choice that takes less room, and of which nobody chose. */
    public List<ThemeOption> brief() {
        return theme.options().stream()
                .filter(option -> !chosen.containsKey(option.name()))
                .filter(option ->
                        option.briefest().isPresent() && !option.briefest().equals(value(option.name())))
                .toList();
    }

    /** This look with the choice of an option that takes less room. */
    public Look briefer(ThemeOption option) {
        Map<String, String> more = new LinkedHashMap<>(chosen);
        option.briefest().ifPresent(word -> more.put(option.name(), word));
        return new Look(theme, more, extra, fonts);
    }

    /** The values that {@link #tightened} and {@link #briefer} change, by the names of their options, in the theme's order. */
    public Map<String, String> tightenable() {
        Map<String, String> values = new LinkedHashMap<>();
        for (ThemeOption option : theme.options()) {
            boolean brief = option.briefest().isPresent() && option.briefest().equals(value(option.name()));
            if (option.tightest().isPresent() || brief) {
                values.put(option.name(), value(option.name()).orElseThrow());
            }
        }
        return values;
    }

    private static Measure readable(Measure size) {
        return size.points() < LEAST_BODY.points() ? LEAST_BODY : size;
    }
}
