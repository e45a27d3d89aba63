package dev.cv.values;

import static dev.cv.source.Problem.Wording.error;

import dev.cv.source.Problem;

/** What can be wrong with YAML and JSON. */
public enum YamlProblem implements Problem {
    FRONT_MATTER_INVALID(error("the front matter is not valid YAML: %s", "%2$s")),
    YAML_INVALID(error("this is not valid YAML: %s", "%2$s")),
    TOML_INVALID(error("this is not valid TOML: %s", "%2$s")),
    NO_READER(
            error("this is in %s, and nothing on the class path reads that", "write it in YAML between lines of ---")),
    JSON_INVALID(error("this is not valid JSON: %s", "%2$s")),
    TAB_IN_FRONT_MATTER(error("YAML takes no tab here", "indent with spaces, not with tabs")),
    DUPLICATE_KEY(error("the key \"%s\" is there twice", "keep one of the two"));

    private final Wording wording;

    YamlProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
