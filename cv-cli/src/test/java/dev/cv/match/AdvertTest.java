package dev.cv.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cv.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of an ad is worth looking for, and what is left out. */
class AdvertTest {

    private static final String ENGLISH = """
            Senior Backend Engineer

            About Acme Robotics
            At Acme Robotics, you will build scheduling software with a great team.

            Requirements
            - 5+ years of experience with Go, python or C++
            - Kubernetes (K8s), Apache Kafka, CI/CD
            - Robotic arms: you have tuned scheduling for them; we tune robotic arms daily
            - Knowledge of distributed systems and Lidar Fusion
            - IT background; you like it

            Benefits
            - Dental plan and Free Lunch

            We are an Equal Opportunity Employer.
            Write to jobs@acme.example or see https://acme.example/jobs
            """;

    @Test
    void namesKnownWordsAndRepeatedOnesAreTerms() {
        Advert ad = ad(ENGLISH);
        assertThat(ad.language()).isEqualTo("English");
        assertThat(texts(ad.terms()))
                .contains("Go", "python", "C++", "Apache Kafka", "CI/CD", "distributed systems", "Lidar Fusion", "IT")
                .contains("scheduling", "Robotic arms")
                .doesNotContain("Acme Robotics", "Dental", "Free Lunch", "Senior", "it", "experience", "team");
        assertThat(texts(ad.plain())).contains("software").doesNotContain("great", "Kafka");
    }

    @Test
    void otherNamesOfTheSameAreOneTerm() {
        Term kubernetes = ad(ENGLISH).terms().stream()
                .filter(term -> term.text().equals("Kubernetes"))
                .findFirst()
                .orElseThrow();
        assertThat(kubernetes.times()).isEqualTo(2);
        assertThat(kubernetes.line()).isEqualTo(8);
        assertThat(kubernetes.kind()).isEqualTo(Term.Kind.KNOWN);
    }

    @Test
    void saysWhatItIgnores() {
        Advert ad = ad(ENGLISH);
        assertThat(ad.ignoredLines())
                .extracting(IgnoredLine::line, IgnoredLine::reason)
                .contains(tuple(13, "what is offered"))
                .contains(tuple(16, "equal opportunity"));
        assertThat(ad.common()).contains("experience", "years", "it", "you");
        assertThat(ad.numbers()).isEqualTo(1);
        assertThat(ad.addresses()).isEqualTo(2);
    }

    @Test
    void aCapitalSaysNothingInGermanOrInAHeading() {
        Advert german = ad(
                "Wir suchen dich für die Entwicklung in Java und Rust.\nDie Heizung der Anlage ist mit der Pumpe verbunden.");
        assertThat(german.code()).isEqualTo("de");
        assertThat(texts(german.terms())).containsExactly("Java", "Rust");
        assertThat(texts(german.plain())).contains("Heizung", "Anlage", "Pumpe").doesNotContain("Entwicklung");

        Advert heading = ad("Warehouse Planning Heroes\nYou plan for a warehouse, and that is it.");
        assertThat(texts(heading.terms())).containsExactly("Warehouse", "Planning");
    }

    private static Advert ad(String text) {
        return Advert.of(new SourceFile("job.txt", text));
    }

    private static List<String> texts(List<Term> terms) {
        return terms.stream().map(Term::text).toList();
    }
}
