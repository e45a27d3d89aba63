package dev.cv.effect;

import dev.cv.audit.Rule;
import dev.cv.source.Problem;
import java.util.List;

/** The rules on what is said without effect. */
public final class Effect {

    private Effect() {}

    /** What only these rules report. */
    public static List<Problem> problems() {
        return List.of(EffectProblem.values());
    }

    /** Those that look at one résumé. */
    public static List<Rule> rules() {
        return List.of(new SlipRule(), new ClassRule());
    }
}
