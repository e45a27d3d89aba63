package dev.cv.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.Phrase;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagSeriesTest {

    private static final Position AT = new SourceFile("resume.md", "").at(0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Go, SQL; Rust > [Go,] [SQL;] [Rust]",
                "Kubernetes | Docker · Helm > [Kubernetes|] [Docker·] [Helm]",
                "Python (NumPy, pandas), C/C++, .NET > [Python (NumPy, pandas),] [C/C++,] [.NET]",
                "Data: Kafka, dbt, 1,000 tables > Data: [Kafka,] [dbt,] [1,000 tables]",
                "Letters: short ones > Letters: [short ones]",
            })
    void tagsAreParted(String text, String parted) {
        assertThat(shown(TagSeries.of(List.of(text(text)), 3).orElseThrow())).isEqualTo(parted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go, SQL",
                "rowing",
                "I row, read, and sleep.",
                "College mathematics, from trigonometry to the theory of probability, and talks",
                "",
            })
    void proseStaysWhole(String text) {
        assertThat(TagSeries.of(List.of(text(text)), 3)).isEmpty();
    }

    @Test
    void labelsAndEmphasisStay() {
        List<Inline> content = List.of(strong("Languages"), text(": Go, "), strong("Old"), text(" Norse, C"));
        assertThat(shown(TagSeries.of(content, 3).orElseThrow())).isEqualTo("Languages: [Go,] [Old Norse,] [C]");
        assertThat(Inline.text(TagSeries.of(content, 3).orElseThrow())).isEqualTo(Inline.text(content));
    }

    private static String shown(List<Inline> content) {
        StringBuilder shown = new StringBuilder();
        for (Inline inline : content) {
            boolean tag = inline instanceof Phrase phrase && phrase.name().equals(TagSeries.TAG);
            shown.append(tag ? "[" + inline.text() + "]" : inline.text());
        }
        return shown.toString();
    }

    private static Text text(String words) {
        return new Text(words, AT);
    }

    private static Strong strong(String words) {
        return new Strong(List.of(text(words)), Attributes.NONE, AT);
    }
}
