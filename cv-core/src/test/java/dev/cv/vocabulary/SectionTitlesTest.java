package dev.cv.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Experience                         | WORK
                    WORK EXPERIENCE                    | WORK
                    Work experience:                   | WORK
                    Employment history                 | WORK
                    Career                             | WORK
                    💼 Experience                      | WORK
                    Berufserfahrung                    | WORK
                    Expérience professionnelle         | WORK
                    Experience professionnelle         | WORK
                    Experiencia laboral                | WORK
                    Experiência profissional           | WORK
                    Esperienze lavorative              | WORK
                    Werkervaring                       | WORK
                    Doswiadczenie zawodowe             | WORK
                    Arbetslivserfarenhet               | WORK
                    職歴                               | WORK
                    职业经历                           | WORK
                    工作經驗                           | WORK
                    Key skills                         | SKILLS
                    Skills & Tools                     | SKILLS
                    Tools and technologies             | SKILLS
                    Fähigkeiten und Kenntnisse         | SKILLS
                    Compétences                        | SKILLS
                    About me                           | PROFILE
                    Objective                          | PROFILE
                    Über mich                          | PROFILE
                    À propos                           | PROFILE
                    Education & Training               | EDUCATION
                    Ausbildung                         | EDUCATION
                    Formación académica                | EDUCATION
                    Wykształcenie                      | EDUCATION
                    学歴                               | EDUCATION
                    Honors and Awards                  | AWARDS
                    Honors/Awards                      | AWARDS
                    Prix et distinctions               | AWARDS
                    Certifications & Licenses          | CERTIFICATES
                    Sprachkenntnisse                   | LANGUAGES
                    Centres d'intérêt                  | INTERESTS
                    Hobbies and interests              | INTERESTS
                    Hobbys und Interessen              | INTERESTS
                    Ehrenamt                           | VOLUNTEER
                    Pubblicazioni                      | PUBLICATIONS
                    Referenser                         | REFERENCES
                    Side projects                      | PROJECTS
                    """)
    void tellsTheKind(String heading, SectionKind kind) {
        assertThat(Vocabulary.kindOf(heading)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "…",
                "and",
                "Other",
                "The Navy",
                "Education Officer",
                "Work with us",
                "Languages: Java, Kotlin",
                "Projects at Acme",
                "Contact",
                "My other",
                "学歴・職歴",
                "Experience with people of all kinds",
                "Ada Lovelace"
            })
    void leavesTheRest(String heading) {
        assertThat(Vocabulary.kindOf(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    🎓 Education                       | EDUCATION
                    :mortar_board: Education           | EDUCATION
                    1. Experience                      | WORK
                    2.1 Experience                     | WORK
                    3) Experience                      | WORK
                    1️⃣ Experience                     | WORK
                    IV. Experience                     | WORK
                    A. Experience                      | WORK
                    (b) Experience                     | WORK
                    ① 职业经历                        | WORK
                    一、工作经历                       | WORK
                    （二）教育背景                     | EDUCATION
                    【工作经历】                       | WORK
                    — Work —                           | WORK
                    == Skills ==                       | SKILLS
                    E X P E R I E N C E                | WORK
                    W O R K   E X P E R I E N C E      | WORK
                    学　歴                             | EDUCATION
                    教 育 背 景                        | EDUCATION
                    💼 EXPÉRIENCE                      | WORK
                    Publications (selected)            | PUBLICATIONS
                    Experience (continued)             | WORK
                    My projects                        | PROJECTS
                    Other relevant experience          | WORK
                    """)
    void looksThroughDecoration(String heading, SectionKind kind) {
        assertThat(Vocabulary.kindOf(heading)).contains(kind);
    }

    /** The first of several counts, as most do name first what there is most of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Education and languages            | EDUCATION
                    Work Experience and Projects       | WORK
                    Skills / Interests                 | SKILLS
                    Awards, publications, and talks    | AWARDS
                    Certificates + Languages           | CERTIFICATES
                    Sprachen und Interessen            | LANGUAGES
                    Projects • Publications            | PROJECTS
                    工作经历 Work Experience           | WORK
                    EDUCATION 教育背景                 | EDUCATION
                    教育背景（Education）              | EDUCATION
                    技能与证书                         | SKILLS
                    """)
    void takesTheFirstOfSeveral(String heading, SectionKind kind) {
        assertThat(Vocabulary.kindOf(heading)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact",
                "Contact information",
                "📫 Get in touch:",
                "Kontakt",
                "Persönliche Daten",
                "Coordonnées",
                "Personalia",
                "联系方式",
                "基本情報",
                "Contact & Links"
            })
    void tellsWhereContactsStand(String heading) {
        assertThat(Vocabulary.isContactHeading(heading)).isTrue();
        assertThat(Vocabulary.isSectionTitle(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Work", "Other", "学歴・職歴", "Education and Experience", "Contact", "Skills, Other"})
    void knowsTitlesThatSayNoKind(String heading) {
        assertThat(Vocabulary.isSectionTitle(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace", "Contact Officer", "Experience with people", "2019", "My", "(2019)", "1."})
    void knowsNoOtherTitles(String heading) {
        assertThat(Vocabulary.isSectionTitle(heading)).isFalse();
        assertThat(Vocabulary.isContactHeading(heading)).isFalse();
    }

    @Test
    void tellsNothingOfSentences() {
        assertThat(Vocabulary.kindOf("Skills, ".repeat(100_000))).isEmpty();
    }

    /** Languages share words, but none that mean different sections; each title is found, and as a joined one, too. */
    @Test
    void saysTheSameInAllLanguages() {
        List<String> wrong = new ArrayList<>();
        for (String file : Language.FILES) {
            for (String topic : topics()) {
                for (String title : KeyedWords.of(file).all("heading." + topic)) {
                    for (String written : List.of(title, title.toUpperCase(Locale.ROOT), "3. " + title + ":")) {
                        Optional<String> found = SectionTitles.topicOf(written);
                        if (!found.equals(Optional.of(topic))) {
                            wrong.add(file + " " + topic + ": " + written + " is " + found);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> topics() {
        return Stream.concat(
                        Stream.of(SectionKind.values())
                                .filter(kind -> kind != SectionKind.LETTER)
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT)),
                        Stream.of("contact"))
                .toList();
    }
}
