package dev.cv.effect;

import dev.cv.source.Problem;

/** What may be said without effect. */
enum EffectProblem implements Problem {
    UNREAD_CLASS(Wording.warning("nothing reads the class \"%s\"", "did you mean \"%2$s\"?"));

    private final Wording wording;

    EffectProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
