package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.facts.OrganizationNames;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.ListItem;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Project;
import dev.cv.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks become organizations, roles, places, times and projects. */
class RecognitionTest {

    private static final String SEED_SHAPE = """
            ---
            name: Ada
            class: company
            ---
            {:.company-info}
            - ![Acme Rockets Logo](images/acme.png)
            - [Acme Rockets](https://example.com/rockets) flies post to the moon \\\\
            [Acme Boots](https://example.com/boots) makes seven-league boots (11 9's of durability)

            ### Chief Engineer

            {:.location-date}
            - Springfield, USA
            - May 2019 - March 2023 (4 yrs)

            Decided what  not to build.

            #### Landing gear
            Built the gear that lands.
            *   Cut weight by a third
            *   Wrote the manual

            #### Boots
            Sewed boots.
            *   Led a team of over 100 cobblers
            """;

    private static Entry entry(String text) {
        List<Entry> entries = entries(text);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static List<Entry> entries(String text) {
        return section(text).entries();
    }

    private static Section section(String text) {
        String named = text.startsWith("---") ? text : "---\nname: Ada\n---\n" + text;
        return Content.of("entry.md", named).read().section();
    }

    private static String words(Block block) {
        return block instanceof Paragraph paragraph ? Inline.text(paragraph.content()) : ((Heading) block).text();
    }

    @Test
    void findsAllThatAnEntryHolds() {
        Entry entry = entry(SEED_SHAPE);

        assertThat(entry.attributes().classes()).containsExactly("company");
        assertThat(entry.organizations()).hasSize(1);
        Organization acme = entry.organizations().get(0);
        assertThat(OrganizationNames.text(acme)).isEqualTo("Acme Rockets");
        assertThat(acme.logo()).map(Image::source).contains("images/acme.png");
        assertThat(acme.logo()).map(Image::alternative).contains("Acme Rockets Logo");
        assertThat(acme.links())
                .extracting(Link::target)
                .containsExactly("https://example.com/rockets", "https://example.com/boots");
        assertThat(acme.description())
                .extracting(RecognitionTest::words)
                .containsExactly(
                        "Acme Rockets flies post to the moon Acme Boots makes seven-league boots (11 9’s of durability)");

        assertThat(entry.heading()).map(Heading::text).contains("Chief Engineer");
        assertThat(entry.location()).map(Location::text).contains("Springfield, USA");
        Period period = entry.period().orElseThrow();
        assertThat(period.start()).hasToString("Optional[2019-05]");
        assertThat(period.end()).hasToString("Optional[2023-03]");
        assertThat(period.duration()).contains("4 yrs");
        assertThat(period.text()).isEqualTo("May 2019 - March 2023 (4 yrs)");
        assertThat(entry.summary()).extracting(RecognitionTest::words).hasSize(1);

        assertThat(entry.projects())
                .extracting(project -> project.heading().text())
                .containsExactly("Landing gear", "Boots");
        Project gear = entry.projects().get(0);
        assertThat(gear.text()).extracting(RecognitionTest::words).containsExactly("Built the gear that lands.");
        assertThat(gear.highlights())
                .extracting(ListItem::blocks)
                .extracting(blocks -> words(blocks.get(0)))
                .containsExactly("Cut weight by a third", "Wrote the manual");
    }

    @Test
    void takesTheRoleBeforeTheCompanyToo() {
        Entry entry = entry("""
                ### Programmer

                {:.company-info}
                - ![Lab logo](lab.svg)
                - A laboratory

                {:.location-date}
                - Cambridge
                - 1944 - 1949

                #### Mark I
                Programmed it.
                """);

        assertThat(entry.heading()).map(Heading::text).contains("Programmer");
        assertThat(entry.organizations()).extracting(OrganizationNames::text).containsExactly("Lab");
        assertThat(entry.location()).map(Location::text).contains("Cambridge");
        assertThat(entry.projects()).hasSize(1);
        assertThat(entry.blocks().get(0)).isInstanceOf(Heading.class);
    }

    @Test
    void takesSeveralEntriesOfOneFileApart() {
        List<Entry> entries = entries("""
                {:.company-info}
                - [One](https://example.com/1)

                ### First
                {: .role}

                - Here
                - 1991 - 1992
                {:.location-date}

                Summary one.

                #### Project
                Text.

                {:.company-info}
                - [Two](https://example.com/2)

                ### Second

                {:.location-date}
                - There
                - 1993 - present

                ### Third at the same company

                {:.location-date}
                - 1995

                Summary three.
                """);

        assertThat(entries)
                .extracting(entry -> entry.heading().orElseThrow().text())
                .containsExactly("First", "Second", "Third at the same company");
        assertThat(entries).extracting(entry -> entry.organizations().size()).containsExactly(1, 1, 0);
        assertThat(entries)
                .extracting(entry -> entry.period().orElseThrow().text())
                .containsExactly("1991 - 1992", "1993 - present", "1995");
        assertThat(entries.get(0).heading().orElseThrow().attributes().classes())
                .containsExactly("role");
        assertThat(entries.get(2).location()).isEmpty();
        assertThat(entries.get(2).summary()).hasSize(1);
    }

    @Test
    void takesRoleFirstEntriesOfOneFileApart() {
        List<Entry> entries = entries("""
                ### First

                {:.company-info}
                - [One](https://example.com/1)

                {:.location-date}
                - 1991

                ### Second

                {:.company-info}
                - [Two](https://example.com/2)

                {:.location-date}
                - 1992
                """);

        assertThat(entries)
                .extracting(entry -> entry.heading().orElseThrow().text() + " at "
                        + OrganizationNames.text(entry.organizations().get(0)))
                .containsExactly("First at One", "Second at Two");
    }

    @Test
    void takesEducationWithoutACompanyBlock() {
        List<Entry> entries = entries("""
                ### Ph.D., Mathematics

                {:.location-date}
                - Yale University, New Haven
                - 1934

                ### B.A.

                {:.location-date}
                - 1928
                - Vassar College
                """);

        assertThat(entries)
                .extracting(entry -> entry.role().orElseThrow().text()
                        + " / "
                        + entry.organization().orElseThrow().text()
                        + " / "
                        + entry.location().map(Location::text).orElse("")
                        + " / "
                        + entry.period().orElseThrow().text())
                .containsExactly(
                        "Ph.D., Mathematics / Yale University / New Haven / 1934", "B.A. / Vassar College /  / 1928");
    }

    @Test
    void readsPlaceAndTimeFromAParagraph() {
        Entry entry = entry("""
                ### Role

                {:.location-date}
                Springfield \\\\
                2001 - 2002
                """);

        assertThat(entry.location()).map(Location::text).contains("Springfield");
        assertThat(entry.period()).map(Period::text).contains("2001 - 2002");
    }

    @Test
    void keepsTheClassesOfPlaceAndTimeAndTheirItems() {
        Entry entry = entry("""
                ### Role

                {:.location-date .wide #when}
                - {:.town} Springfield
                - {:.years} 2001 - 2002
                """);

        LocationDate block = (LocationDate) entry.blocks().get(1);
        assertThat(block.attributes().classes()).containsExactly("location-date", "wide");
        assertThat(block.attributes().id()).contains("when");
        assertThat(block.location().orElseThrow().attributes().classes()).containsExactly("town");
        assertThat(block.period().orElseThrow().attributes().classes()).containsExactly("years");
    }

    @Test
    void leavesAListWithoutAKnownClassAlone() {
        Section section = section("Text.\n\n- one\n- 1990 - 1991\n{:.other}\n");

        assertThat(section.entries()).isEmpty();
        assertThat(section.blocks()).hasSize(2);
    }
}
