package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.json.JsonResumeReader;
import dev.cv.json.JsonResumeWriter;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Setting;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import dev.cv.testing.RecordText;
import dev.cv.write.MarkdownWriter;
import dev.cv.write.PlainTextWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final String LETTER = """
            ---
            layout: letter
            to: [Mr C. Babbage, London]
            date: 1843-07-05
            subject: The notes
            ---
            Dear Mr Babbage,

            I send you the notes.
            """;

    private static final String MANIFEST = """
            ---
            layout: resume
            title: Ada
            email: ada@example.com
            aside: contact
            lang: en-GB
            sections: [work]
            %s
            ---
            """;

    private static Content content(String more) {
        return Content.of("resume.md", MANIFEST.formatted(more))
                .and("contact.md", "- +44 20 7946 0000\n")
                .and("work.md", "## Work\n\n### Engineer\n\nWrote notes.\n")
                .and("letter.md", LETTER);
    }

    private static List<String> words(Section letter) {
        return letter.blocks().stream()
                .map(block -> block.attributes().classes() + Inline.text(((Paragraph) block).content()))
                .toList();
    }

    @Test
    void aLetterByItselfHasTheLetterheadOfTheManifest() {
        Resume letter = content("").read("letter.md").clean();

        assertThat(letter.person().name()).isEqualTo("Ada");
        assertThat(letter.person().contacts())
                .extracting(contact -> contact.text())
                .containsExactly("+44 20 7946 0000", "ada@example.com");
        assertThat(letter.metadata().subject()).contains("The notes");
        assertThat(letter.metadata().language()).isEqualTo("en-GB");
        assertThat(letter.sections()).hasSize(1);
        assertThat(letter.sections().get(0).kind()).isEqualTo(SectionKind.LETTER);
        assertThat(words(letter.sections().get(0)))
                .containsExactly(
                        "[addressee]Mr C. Babbage London",
                        "[date]5 July 1843",
                        "[subject]The notes",
                        "[]Dear Mr Babbage,",
                        "[]I send you the notes.");
    }

    @Test
    void aLetterWithANameIsItsOwn() {
        Resume letter = content("")
                .and(
                        "letter.md",
                        LETTER.replace("to:", "name: Augusta\nlang: fr\nto:").replace("1843-07-05", "5/7"))
                .read("letter.md")
                .clean();

        assertThat(letter.person().name()).isEqualTo("Augusta");
        assertThat(letter.person().contacts()).isEmpty();
        assertThat(words(letter.sections().get(0))).contains("[date]5/7");
    }

    @Test
    void aLetterIsNoPartOfTheResumeUnlessItIsNamed() {
        assertThat(content("").read().clean().sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.WORK);
        assertThat(content("letter: letter").read().clean().sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.LETTER, SectionKind.WORK);
        Content withoutManifest = Content.of("a.md", "# Ada\n\nWrote.\n").and("letter.md", LETTER);
        assertThat(withoutManifest.read().clean().sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.OTHER);
    }

    @Test
    void aLetterThatIsAskedForGoesBeforeTheResume() {
        Setting asked = new Setting("letter", "lettr", new SourceFile("--letter", "lettr").at(0));
        ReadOptions wanted = ReadOptions.DEFAULT.withLetter(Optional.of(asked));

        assertThat(content("").read("resume.md", wanted).printed())
                .contains("--letter:1:1: error: there is no file for");
        Setting right = new Setting("letter", "letter", new SourceFile("--letter", "letter").at(0));
        assertThat(content("")
                        .read("resume.md", ReadOptions.DEFAULT.withLetter(Optional.of(right)))
                        .clean()
                        .sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.LETTER, SectionKind.WORK);
    }

    @Test
    void lettersAreEditionsOfTheirOwn() {
        assertThat(new ResumeReader().editions(SourceTree.of(content("").files()), "", new Diagnostics()))
                .extracting(Edition::manifest)
                .containsExactly("resume.md", "letter.md");
    }

    @Test
    void comesBackFromMarkdownAndJson() {
        Resume resume = content("letter: letter").read().clean();

        String markdown = MarkdownWriter.write(resume);
        Resume again = Content.of("resume.md", markdown).read().clean();
        assertThat(RecordText.of(again.sections())).as(markdown).isEqualTo(RecordText.of(resume.sections()));
        SourceFile json = new SourceFile("resume.json", JsonResumeWriter.write(resume));
        Resume fromJson =
                JsonResumeReader.read(json, List.of(), new Diagnostics()).orElseThrow();
        assertThat(RecordText.of(fromJson.sections().get(0)))
                .isEqualTo(RecordText.of(resume.sections().get(0)));
        assertThat(PlainTextWriter.write(resume, 72)).contains("Mr C. Babbage\nLondon\n\n5 July 1843\n\nThe notes\n");
    }

    @Test
    void nothingGoesOnWithALetter() {
        Content listed = content("")
                .and("resume.md", "---\nname: Ada\nsections: [letter, more]\n---\n")
                .and("more.md", "Sailed.\n");
        List<Section> sections = listed.read().clean().sections();

        assertThat(sections).extracting(Section::kind).containsExactly(SectionKind.LETTER, SectionKind.OTHER);
        assertThat(sections.get(1).blocks()).hasSize(1).allMatch(Block.class::isInstance);
    }
}
