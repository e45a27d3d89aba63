package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Project;
import org.junit.jupiter.api.Test;

/** A project's heading tells what it is made with. */
class ProjectTitleTest {

    @Test
    void takesNameAndTechnologiesApart() {
        Project project = project("Gull | Rust, Kafka | AWS");

        assertThat(project.name()).isEqualTo("Gull");
        assertThat(project.technologies()).containsExactly("Rust", "Kafka", "AWS");
    }

    @Test
    void leavesOtherHeadingsWhole() {
        assertThat(project("Gull, Rust").name()).isEqualTo("Gull, Rust");
        assertThat(project("Gull, Rust").technologies()).isEmpty();
        assertThat(project("Gull |").technologies()).isEmpty();
    }

    @Test
    void isWhatEntriesOfASectionOfProjectsAre() {
        Entry entry = Content.of("a.md", "---\nname: Ada\n---\n## Projects\n\n### Gull | Rust\n\nFlies.\n")
                .read()
                .section()
                .entries()
                .get(0);

        assertThat(entry.role().map(Fact::text)).contains("Gull");
        Project project = entry.asProject().orElseThrow();
        assertThat(project.technologies()).containsExactly("Rust");
        assertThat(project.blocks()).hasSize(1);
    }

    private static Project project(String heading) {
        String text = "---\nname: Ada\n---\n### Role\n\n{:.location-date}\n- 1999\n\n#### " + heading + "\n\nText.\n";
        return Content.of("a.md", text)
                .read()
                .section()
                .entries()
                .get(0)
                .projects()
                .get(0);
    }
}
