package dev.cv.facts;

/** The words that tell schools and degrees. */
final class SchoolWords {

    private static final WordSet SCHOOLS = new WordSet("""
            university univ universität universitaet université universidad universidade università universitat universiteit
            uniwersytet universitet universitetet college collège school école ecole escuela escola scuola szkoła skola institute
            institut instituto istituto instytut academy academia académie akademie accademia akademia polytechnic politecnico
            politechnika polytechnique politécnica faculty fakultät facultad faculté conservatory seminary hochschule gymnasium
            lycée liceo liceum kolleg
            """, """
            hochschule universität schule gymnasium akademie skolan högskola universiteit hogeschool
            """, "大学 大學 学院 高校 学校");

    /** What is short for a school, where schools are the subject. */
    private static final WordSet SHORT_NAMES = new WordSet("""
            mit eth epfl ucla ucl lse kth tu tum kit rwth ntnu insead iit unsw uts rmit cmu nyu usc hec ens htl fh eth epf
            caltech harvard stanford yale princeton oxford cambridge berkeley cornell
            """, "", "");

    private static final WordSet DEGREES = new WordSet("""
            bsc b.sc b.sc. bs b.s b.s. ba b.a b.a. beng b.eng b.eng. bcom b.com b.com. bcs btech b.tech b.tech. llb ll.b ll.b. bba b.b.a b.b.a.
            msc m.sc m.sc. ms m.s m.s. ma m.a m.a. meng m.eng m.eng. mba m.b.a m.b.a. mphil m.phil m.phil. llm ll.m ll.m. mtech m.tech mfa m.f.a.
            phd ph.d ph.d. dphil d.phil d.phil. md m.d m.d. jd j.d j.d. dr.
            bachelor bachelors bachelor's bachelor’s master masters master's master’s doctor doctorate doctoral diploma diplom
            degree associate associate's certificate minor major gcse gcses a-level a-levels abitur matura magister
            staatsexamen promotion ausbildung licence baccalauréat bac maîtrise doctorat licenciatura licenciado grado máster
            maestría doctorado bacharelado mestrado doutorado laurea magistrale triennale dottorato maturità kandidat
            licencjat inżynier doktorat exchange
            """, "", "学士 修士 博士 硕士 本科");

    private SchoolWords() {}

    /**
     * Whether the text names a school.
     *
     * @param amongSchools whether schools are what it is about, so that short names do
     */
    static boolean isSchool(String text, boolean amongSchools) {
        boolean town = text.startsWith("College Station") || text.startsWith("College Park");
        return !town && (SCHOOLS.isIn(text) || (amongSchools && SHORT_NAMES.isIn(text)));
    }

    static boolean isDegree(String text) {
        return DEGREES.isIn(text);
    }
}
