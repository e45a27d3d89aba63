package example.document;

import dev.cv.model.Setting;
import dev.cv.render.Looks;
import dev.cv.theme.PageSize;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How all documents are to look; as the command's options of these names. It goes to workers by Java's serialization.
 *
 * @param theme one of cv's themes; null for what each résumé wants
 * @param set options of the theme, by name
 * @param page the paper: {@code A4}, {@code Letter}, {@code 210mmx297mm}
 * @param fit a number of pages at most, {@code off}, or null
 * @param carriesSource whether each PDF carries what it was made from, as the command's do
 */
public record RenderOptions(
        @Nullable String theme,
        TreeMap<String, String> set,
        String page,
        @Nullable String fit,
        boolean carriesSource) implements Serializable {

    /** As the command sets a résumé of which nothing is asked. */
    public static final RenderOptions USUAL =
            new RenderOptions(null, new TreeMap<>(), PageSize.A4.name(), null, /* carriesSource= */ true);

    private static final long serialVersionUID = 1;
    private static final String OFF = "off";

    /** @throws IllegalArgumentException where the paper or the number of pages is none */
    public RenderOptions {
        set = new TreeMap<>(set);
        if (PageSize.parse(page).isEmpty()) {
            throw new IllegalArgumentException("no size of paper: " + page);
        }
        if (fit != null && !fit.matches("[1-9]\\d{0,3}|off")) {
            throw new IllegalArgumentException("neither a number of pages nor off: " + fit);
        }
    }

    /** What is asked of the looks. */
    Looks looks() {
        List<Setting> settings = new ArrayList<>();
        set.forEach((name, value) -> settings.add(Setting.of(name, value)));
        Optional<Setting> named = Optional.ofNullable(theme).map(name -> Setting.of("theme", name));
        return new Looks(
                named, Optional.empty(), settings, Optional.empty(), Optional.empty(), /* systemFonts= */ false);
    }

    /** The paper. */
    PageSize size() {
        return PageSize.parse(page).orElseThrow();
    }

    /** How many pages a PDF may have. */
    OptionalInt mostPages() {
        return fit == null || fit.equals(OFF) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fit));
    }

    /** Whether a last page that holds little may be taken in. */
    boolean takesIn() {
        return !OFF.equals(fit);
    }
}
