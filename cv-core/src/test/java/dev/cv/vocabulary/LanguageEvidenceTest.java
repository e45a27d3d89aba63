package dev.cv.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language that a text is in, where nobody says it. */
class LanguageEvidenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Experience/Clerk at Acme/Counted beans for the whole firm/Education",
                "en; Java, Python, Go/Skills",
                "en; Professeur Jean de la Fontaine/Taught French to the children of the town and wrote for a journal",
                "de; Berufserfahrung/Sachbearbeiterin/Mai 2019 – heute/Ausbildung",
                "de; Lagerist bei Acme/Führte das Lager mit fünf Leuten und sorgte für die Inventur zum Jahresende",
                "de; Berufserfahrung/Senior Software Engineer/Java, Spring, Kubernetes/Ausbildung",
                "fr; Expérience professionnelle/Vendeur/mars 2019 – aujourd’hui/Formation/Langues",
                "fr; Responsable de la vente des haricots pour une maison avec dix personnes sur le marché de Lyon",
                "es; Experiencia laboral/Contable/mayo de 2019 – actualidad/Educación",
                "pt; Experiência profissional/Contador/maio de 2019 – atual/Formação acadêmica",
                "it; Esperienza lavorativa/Contabile presso la ditta, con la gestione delle fatture/Istruzione",
                "nl; Werkervaring/Boekhouder/mei 2019 – heden/Opleiding",
                "pl; Doświadczenie zawodowe/Księgowy/maj 2019 – obecnie/Wykształcenie",
                "sv; Arbetslivserfarenhet/Ekonom/maj 2019 – nu/Utbildning",
                "cs; Pracovní zkušenosti/Účetní/květen 2019 – dosud/Vzdělání",
                "fi; Työkokemus/Kirjanpitäjä/toukokuu 2019 – nykyinen/Koulutus",
                "tr; İş deneyimi/Muhasebeci/Mayıs 2019 – günümüz/Eğitim",
                "ru; Опыт работы/Бухгалтер/Май 2015 — настоящее время/Образование",
                "uk; Досвід роботи/Бухгалтер, вела облік для фірми та її філій/Освіта",
                "ja; 職務経歴/経理を担当しました/学歴",
                "ko; 경력/회계 담당/학력",
                "zh; 工作经历/会计/教育背景",
                "zh-Hant; 工作經歷/會計/學歷",
                "el; Εμπειρία/Λογιστής",
            })
    void isToldByHeadingsMonthsAndCommonWords(String language, String lines) {
        LanguageEvidence.Guess guess = LanguageEvidence.of(lines.replace('/', '\n'));

        assertThat(guess).isEqualTo(new LanguageEvidence.Guess(language, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Szakmai tapasztalat/Könyvelő az Acme cégnél, ahol öt emberrel együtt számoltam a babot, és minden évben elkészítettem"
                        + " a leltárt/Tanulmányok/Közgazdasági egyetem, Budapest, ahol számvitelt és pénzügyet tanultam három éven át",
                "Iskustvo/Knjigovođa u tvrtki, gdje sam s petero ljudi brojao grah i svake godine radio popis, čuvao račune, učio"
                        + " nove ljude te pisao izvješća upravi/Obrazovanje/Ekonomski fakultet u Zagrebu, smjer računovodstvo",
            })
    void isUncertainWhereNoneIsKnown(String lines) {
        assertThat(LanguageEvidence.of(lines.replace('/', '\n')).certain()).isFalse();
    }
}
