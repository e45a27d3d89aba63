package dev.cv.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.SectionKind;
import java.util.Map;
import java.util.TreeMap;
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
                "Education and languages",
                "学歴・職歴",
                "Experience with people of all kinds",
                "Ada Lovelace"
            })
    void leavesTheRest(String heading) {
        assertThat(Vocabulary.kindOf(heading)).isEmpty();
    }

    @Test
    void tellsNothingOfSentences() {
        assertThat(Vocabulary.kindOf("Skills, ".repeat(100_000))).isEmpty();
    }

    /** Languages share words, but none that mean different sections. */
    @Test
    void saysTheSameInAllLanguages() {
        Map<String, SectionKind> kinds = new TreeMap<>();
        for (String file : Language.FILES) {
            for (SectionKind kind : SectionKind.values()) {
                KeyedWords.of(file).all(SectionTitles.key(kind)).stream()
                        .map(heading -> Folding.key(heading))
                        .forEach(heading -> {
                            SectionKind other = kinds.putIfAbsent(heading, kind);
                            assertThat(other == null ? kind : other)
                                    .as(heading + " in " + file)
                                    .isEqualTo(kind);
                        });
            }
        }
    }
}
