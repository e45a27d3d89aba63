package dev.cv.effect;

import dev.cv.audit.Rule;
import java.util.List;

/** The rules on what is said without effect. */
public final class Effect {

    private Effect() {}

    /** Those that look at one résumé. */
    public static List<Rule> rules() {
        return List.of(new SlipRule());
    }
}
