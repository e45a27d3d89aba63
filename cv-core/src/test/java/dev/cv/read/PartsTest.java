package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Paragraph;
import dev.cv.model.Project;
import dev.cv.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements that say that they are sections, entries and heads of entries. */
class PartsTest {

    private static final String NAME = "---\nname: Ada\n---\n";

    private static List<Section> sections(String body) {
        return Content.of("a.md", NAME + body).read("a.md").clean().sections();
    }

    @Test
    void givesAnArticlesAttributesToItsEntry() {
        List<Entry> entries = sections("""
                ## Work

                <article class="company" markdown="1">

                ### Engineer

                {:.location-date}
                - Paris
                - 2010

                </article>

                <article class="note" markdown="1">

                And then some.

                </article>

                ### Apprentice
                """).get(0).entries();

        assertThat(entries)
                .extracting(entry -> entry.attributes().classes())
                .containsExactly(List.of("company"), List.of("note"), List.of());
        assertThat(entries)
                .extracting(entry -> entry.role().map(role -> role.text()).orElse(""))
                .containsExactly("Engineer", "", "Apprentice");
        assertThat(entries.get(0).period()).isPresent();
        assertThat(entries.get(1).head()).isEmpty();
    }

    @Test
    void takesAHeaderForTheHeadWhateverItHolds() {
        Entry entry = sections("""
                <article markdown="1">
                <header markdown="1">
                In short
                </header>

                Summary

                ## Work
                Project

                </article>
                """).get(0).entries().get(0);

        assertThat(entry.head()).hasOnlyElementsOfType(Paragraph.class).hasSize(1);
        assertThat(entry.summary()).hasSize(1);
        assertThat(entry.projects())
                .extracting(Project::heading)
                .extracting(Heading::text)
                .containsExactly("Work");
    }

    @Test
    void opensASectionForASection() {
        List<Section> sections = sections("""
                # Ada

                <section class="aside" markdown="1">

                Alone

                </section>

                <section class="skills" id="s" markdown="1">
                ## What I know

                - Java
                </section>
                """);

        assertThat(sections).extracting(Section::title).containsExactly("", "What I know");
        assertThat(sections.get(0).attributes().classes()).containsExactly("aside");
        assertThat(sections.get(1).attributes().id()).contains("s");
        assertThat(sections.get(1).blocks()).extracting(Block::attributes).allMatch(attributes -> attributes.isEmpty());
    }
}
