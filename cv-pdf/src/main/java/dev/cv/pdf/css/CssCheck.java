package dev.cv.pdf.css;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.theme.FontFace;
import dev.cv.theme.FontFamilies;
import dev.cv.theme.Look;
import dev.cv.theme.Measure;
import dev.cv.theme.ThemeOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a style sheet says in vain: what the engine ignores, can't do, or does to the harm of those who read the PDF. */
public final class CssCheck {

    /** More, and readers take letters for words. */
    private static final double MOST_SPACING = 1.2;

    private static final double USUAL_SIZE = 10;

    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*--([\\w-]+)");
    /** The engine reads these, but nothing on paper is ever so. */
    private static final Pattern NEVER =
            Pattern.compile("(?i).*:(?:hover|focus|active|visited|target|checked).*", Pattern.DOTALL);

    private static final Pattern MARGIN_BOX = Pattern.compile("(?:top|bottom|left|right)-[a-z-]+");
    private static final Pattern FONT = Pattern.compile(".*\\d(?:pt|px|mm|em|%)(?:\\s*/\\s*\\S+)?\\s+(.+)");
    private static final Set<String> GENERIC =
            Set.of("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "inherit", "initial");

    private final SourceFile file;
    private final Look look;
    private final List<String> families;
    private final Diagnostics diagnostics;
    private final CssJudge judge = new CssJudge();
    private boolean inFontFace;

    private CssCheck(SourceFile file, Look look, Diagnostics diagnostics) {
        this.file = file;
        this.look = look;
        this.families = Stream.concat(
                        FontFamilies.names().stream(), look.fonts().stream().map(FontFace::family))
                .distinct()
                .toList();
        this.diagnostics = diagnostics;
    }

    /**
     * Checks a style sheet.
     *
     * @param look the look that it belongs to: its options, its fonts
     * @param diagnostics takes a warning for each declaration that has no effect, or a bad one
     */
    public static void check(SourceFile file, Look look, Diagnostics diagnostics) {
        Optional<CssPart> involved = CssLimits.broken(file.text());
        if (involved.isPresent()) {
            CssPart part = involved.get();
            diagnostics.report(CssProblem.CSS_TOO_INVOLVED, file.at(part.at()), part.name(), part.value());
            return;
        }
        CssCheck check = new CssCheck(file, look, diagnostics);
        CssScanner.scan(file.text()).forEach(check::check);
    }

    private void check(CssPart part) {
        switch (part.kind()) {
            case FAULT -> tell(CssProblem.CSS_BROKEN, part.at(), part.name(), part.value());
            case SELECTOR -> selector(part);
            case AT_RULE -> atRule(part);
            case DECLARATION -> {
                if (!inFontFace) {
                    declaration(part);
                }
            }
        }
    }

    private void selector(CssPart part) {
        inFontFace = false;
        if (NEVER.matcher(part.name()).matches() || !judge.takes(part.name() + " { }")) {
            tell(
                    CssProblem.CSS_WITHOUT_EFFECT,
                    part.at(),
                    "the rule for " + line(part.name()),
                    "select by elements, classes and their order; there is no :root, :hover, :is or :has");
        }
    }

    private void atRule(CssPart part) {
        String name = part.name().split("[\\s({]", 2)[0].toLowerCase(Locale.ROOT);
        String rest = part.name().substring(name.length()).strip();
        inFontFace = name.equals("@font-face");
        switch (name) {
            case "@page", "@charset" -> {}
            case "@import" -> tell(CssProblem.CSS_FROM_OUTSIDE, part.at(), name, "write all of it into one file");
            case "@font-face" ->
                tell(
                        CssProblem.CSS_FROM_OUTSIDE,
                        part.at(),
                        name,
                        "put the TrueType file into a folder fonts/ of the content, and name its family");
            case "@media" -> media(part, rest);
            default -> {
                if (!MARGIN_BOX.matcher(name.substring(1)).matches() || !judge.takes("@page { " + name + " { } }")) {
                    tell(CssProblem.CSS_WITHOUT_EFFECT, part.at(), name, "write its rules without it");
                }
            }
        }
    }

    private void media(CssPart part, String query) {
        if (!query.equals("print") && !query.equals("all")) {
            tell(CssProblem.CSS_WITHOUT_EFFECT, part.at(), "@media " + line(query), "all is for paper: leave it out");
        }
    }

    private void declaration(CssPart part) {
        for (Matcher variable = VARIABLE.matcher(part.value()); variable.find(); ) {
            if (look.theme().option(variable.group(1)).isEmpty()) {
                List<String> names =
                        look.theme().options().stream().map(ThemeOption::name).toList();
                int at = part.valueAt() + variable.start();
                tell(CssProblem.CSS_UNKNOWN_VARIABLE, at, variable.group(1), String.join(", ", names));
                return;
            }
        }
        String value = look.resolved(part.value()).replaceFirst("\\s*!important$", "");
        String plain = value.toLowerCase(Locale.ROOT);
        String said = part.name() + ": " + line(part.value());
        Optional<String> vain = CssHints.withoutEffect(part.name(), plain);
        Optional<String> disorder = CssHints.outOfOrder(part.name(), plain);
        if (vain.isPresent()) {
            tell(CssProblem.CSS_WITHOUT_EFFECT, part.at(), said, vain.get());
        } else if (plain.contains("url(")) {
            tell(
                    CssProblem.CSS_FROM_OUTSIDE,
                    part.at(),
                    said,
                    "pictures stand in the content, as ![words](images/x.png)");
        } else if (disorder.isPresent()) {
            tell(CssProblem.CSS_OUT_OF_ORDER, part.at(), said, disorder.get());
        } else if (!CssJudge.knows(part.name())) {
            tell(CssProblem.CSS_WITHOUT_EFFECT, part.at(), said, CssHints.ofProperty(part.name()));
        } else if (!judge.takes(part.name(), value)) {
            tell(CssProblem.CSS_WITHOUT_EFFECT, part.at(), said, CssHints.ofValue(part.name(), plain));
        } else if (part.name().equals("letter-spacing") && spacing(plain) > MOST_SPACING) {
            tell(CssProblem.CSS_SPLITS_WORDS, part.at(), said, "write 1.2pt at most");
        } else {
            fonts(part, value);
        }
    }

    private static double spacing(String value) {
        return Measure.parse(value)
                .map(space -> space.unit().equals("em") ? space.number() * USUAL_SIZE : space.points())
                .orElse(0.0);
    }

    private void fonts(CssPart part, String value) {
        Matcher shorthand = FONT.matcher(value);
        if (!part.name().equals("font-family") && !(part.name().equals("font") && shorthand.matches())) {
            return;
        }
        String list = part.name().equals("font") ? shorthand.group(1) : value;
        for (String family : list.split(",", -1)) {
            String name = family.strip().replaceAll("^['\"]|['\"]$", "");
            boolean there = families.stream().anyMatch(name::equalsIgnoreCase);
            if (!there && !GENERIC.contains(name.toLowerCase(Locale.ROOT))) {
                int at = part.value().indexOf(name);
                int place = part.valueAt() + Math.max(0, at);
                tell(CssProblem.CSS_UNKNOWN_FONT, place, name, String.join(", ", families));
            }
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void tell(CssProblem problem, int at, Object... details) {
        diagnostics.report(problem, file.at(at), details);
    }
}
