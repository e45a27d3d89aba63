package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

    @TempDir
    private Path folder;

    private static final String WORK = """
            ---
            header: Work
            ---
            ### Engineer at Acme
            {:.location-date}
            - 2019 - 2021

            Moved services to K8s on front-end teams.

            * Wrote Postgres tooling
            {:.only-data}
            * Ran Kafka
            {:.only-data}
            """;

    private static final String AD = """
            You know Kubernetes, PostgreSQL, Apache Kafka, Terraform and frontend work.
            A compiler is no riddle to you; our compiler needs you.
            Dental plan.
            """;

    private Run run;

    @BeforeEach
    void content() throws IOException {
        run = new Run(folder)
                .with("content/resume.md", "---\nlayout: resume\nname: Ada Example\nsections: [work, skills]\n---\n")
                .with("content/work.md", WORK)
                .with("content/skills.md", "---\nheader: Skills\n---\nCompilers, and the tools around them.\n")
                .with("job.txt", AD);
    }

    @Test
    void tellsWhereTermsStandAndWhatIsMissing() {
        assertThat(run.cv("match", "--ad", "job.txt")).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("3 of 6 terms of the ad stand in resume:\n")
                .containsPattern("  Kubernetes +once +K8s +Engineer +content/work.md:8 +1\n")
                .containsPattern("  compiler +2 times +Compilers +Skills +content/skills.md:4 +1\n")
                .containsPattern("  frontend +once +front-end +Engineer +content/work.md:8 +1\n")
                .containsPattern("Missing:\n\n  term +in the ad +ad's line +in part\n")
                .containsPattern("  Terraform +once +1\n")
                .containsPattern("  resume, data +5 of 6 +PostgreSQL, Apache Kafka\n")
                .contains("job.txt:3: benefits: Dental plan.")
                .contains("as too common ");
        assertThat(run.out()).doesNotContain("%").doesNotContain("score");
    }

    @Test
    void aVariantStandsBesideWhatIsForNoneInParticular() throws IOException {
        run.in = new ByteArrayInputStream("Kafka, Kafka".getBytes(StandardCharsets.UTF_8));
        assertThat(run.cv("match", "--ad", "-", "--variant", "data", "content/resume.md"))
                .as(run.err())
                .isZero();
        assertThat(run.out())
                .contains("0 of 1 terms of the ad stand in resume:")
                .containsPattern("  resume, data +1 of 1 +Kafka\n");
    }

    @Test
    void jsonSaysTheSame() {
        assertThat(run.cv("match", "--ad", "job.txt", "--json")).as(run.err()).isZero();
        assertThat(run.out())
                .contains("\"found\":3,\"of\":6", "\"term\":\"Kubernetes\",\"times\":1,\"adLine\":1,\"kind\":\"known\"")
                .contains(
                        "{\"text\":\"K8s\",\"page\":1,\"entry\":\"Engineer\",\"file\":\"content/work.md\",\"line\":8}")
                .contains("{\"line\":3,\"reason\":\"benefits\",\"text\":\"Dental plan.\"}");
    }

    @Test
    void anotherLanguageIsTold() throws IOException {
        run.with("job.txt", "Wir suchen dich für die Arbeit mit Kubernetes und der Datenbank.\n");
        assertThat(run.cv("match", "--ad", "job.txt")).isZero();
        assertThat(run.out()).startsWith("The ad is in German, the résumé in English:");
    }

    @Test
    void whatIsNoAdIsAMistakeOfWhoeverCalls() throws IOException {
        assertThat(run.cv("match")).isEqualTo(2);
        assertThat(run.err()).contains("--ad");
        assertThat(run.cv("match", "--ad", "nope.txt")).isEqualTo(2);
        assertThat(run.err()).contains("nope.txt can't be read: name a text file");
        run.with("page.html", "<!DOCTYPE html><p>Kafka</p>")
                .with("empty.txt", " \n")
                .with("bytes.txt", "\0\0Kafka");
        assertThat(run.cv("match", "--ad", "page.html")).isEqualTo(2);
        assertThat(run.err()).contains("is HTML: save the ad as plain text");
        assertThat(run.cv("match", "--ad", "empty.txt")).isEqualTo(2);
        assertThat(run.err()).contains("has no words to look for");
        assertThat(run.cv("match", "--ad", "bytes.txt")).isEqualTo(2);
        assertThat(run.err()).contains("is no plain text");
    }

    @Test
    void contentWithErrorsIsNoResume() throws IOException {
        run.with("content/work.md", "---\nheader: Work\n---\n{:.open\n");
        assertThat(run.cv("match", "--ad", "job.txt")).isEqualTo(1);
        assertThat(run.err()).contains("content/work.md:4");
        assertThat(run.out()).isEmpty();
    }
}
