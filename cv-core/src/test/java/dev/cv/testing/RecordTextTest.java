package dev.cv.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Emphasis;
import dev.cv.model.Heading;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Text;
import dev.cv.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RecordTextTest {

    private final SourceFile file = new SourceFile("a.md", "some text");

    @Test
    void showsRecordsInRecordsWithoutPositionsAndWithoutWhatIsEmpty() {
        Attributes attributes = new Attributes(Optional.of("here"), List.of("a", "b"), Map.of("lang", "de"));
        Text text = new Text("say \"so\"\n", file.at(3));
        Emphasis emphasis = new Emphasis(List.of(new Text("it", file.at(4))), Attributes.NONE, file.at(4));

        assertThat(RecordText.of(new Heading(2, List.of(text, emphasis), attributes, file.at(1))))
                .isEqualTo("""
                        Heading level=2 attributes={: #here .a .b lang="de"}
                          content
                            Text text="say \\"so\\"\\n"
                            Emphasis
                              content
                                Text text="it"
                        """);
    }

    @Test
    void showsDatesAsTheyAreWritten() {
        PartialDate may = new PartialDate(1944, OptionalInt.of(5), OptionalInt.empty());
        Period period = new Period(
                Optional.of(may),
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                List.of(),
                Attributes.NONE,
                file.at(0));

        assertThat(RecordText.of(List.of(period))).isEqualTo("Period start=1944-05 present=true expected=false\n");
    }
}
