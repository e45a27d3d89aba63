package dev.cv.theme;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with a theme and with what is chosen of it. */
public enum ThemeProblem implements Problem {
    UNKNOWN_OPTION(error("the theme %s has no option %s", "%3$s")),
    WRONG_VALUE(error("%s is no value for %s", "write %3$s")),
    UNKNOWN_THEME(error("there is no theme %s", "%2$s")),
    THEME_WITHOUT_FILE(error("the theme %s has no %s", "cv themes new FOLDER makes one to start from")),
    BROKEN_THEME(error("this is no %s: %s", "%3$s")),
    UNKNOWN_VARIABLE(error("the style sheet of %s uses var(--%s), which is no option", "declare it in theme.yml")),
    FONT_NOT_THERE(warning(
            "the theme %s wants the font %s, which isn't there; another stands in",
            "put its TrueType files into a folder fonts/ of the theme or of the content, or try --system-fonts"));

    private final Wording wording;

    ThemeProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
