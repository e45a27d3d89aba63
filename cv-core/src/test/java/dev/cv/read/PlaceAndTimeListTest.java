package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.ModelNode;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Text;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where place and time end and the text behind them begins, though kramdown reads one list. */
class PlaceAndTimeListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // A blank line, another sign, or both.
                "- Lyon/- 2013 - 2016//* Sold beans; @Lyon #2013 - 2016 ItemList Sold beans",
                "- Lyon/- 2013 - 2016/+ Sold beans/+ Bought peas; @Lyon #2013 - 2016 ItemList Sold beans|Bought peas",
                "* 2013 - 2016//* Sold beans; #2013 - 2016 ItemList Sold beans",
                "- 2013 - 2016/- Lyon//- Sold beans; #2013 - 2016 @Lyon ItemList Sold beans",
                "- Lyon, France | 2013 - 2016//- Sold beans; @Lyon, France #2013 - 2016 ItemList Sold beans",
                "- Lyon//- 2013 - 2016//- Sold beans; @Lyon #2013 - 2016 ItemList Sold beans",
                "- Lyon/- 2013 - 2016//- Promoted in May 2014 - the first ever; @Lyon #2013 - 2016 ItemList Promoted in May 2014 - the first ever",
                // Words of a sentence.
                "- Lyon/- 2013 - 2016/- Led a team of five engineers.; @Lyon #2013 - 2016 ItemList Led a team of five engineers.",
                "- seit 2013/- Leitung des Einkaufs mit fünf Leuten; #seit 2013 ItemList Leitung des Einkaufs mit fünf Leuten",
                "- 東京/- 2013年/- 販売を担当しました。; @東京 #2013年 ItemList 販売を担当しました。",
                // None of these.
                "- Lyon/- 2013 - 2016/- Remote; @Lyon #2013 - 2016 @Remote",
                "- 2013 - 2016/- Frankfurt am Main, Germany; #2013 - 2016 @Frankfurt am Main, Germany",
                "- Washington, D.C./- 2013; @Washington, D.C. #2013",
                "- Lyon//- 2013 - 2016; @Lyon #2013 - 2016",
                "- Rio de Janeiro//* 2013 - 2016; @Rio de Janeiro #2013 - 2016",
                // A line end within an item.
                "- Lyon/- March 2020 - Present/Led the sales; @Lyon #March 2020 - Present Paragraph Led the sales",
                "- March 2020 - Present/  Led the sales/  of beans; #March 2020 - Present Paragraph Led the sales of beans",
                "- Lyon/- March 2020 - Present/Led the sales./- Sold beans; @Lyon #March 2020 - Present Paragraph Led the sales. ItemList Sold beans",
                "- Lyon/- March 2020 - Present/Led the sales.//- Sold beans; @Lyon #March 2020 - Present Paragraph Led the sales. ItemList Sold beans",
                "- Lyon/- May 2013 -/  June 2016; @Lyon #May 2013 - June 2016",
                "- March 2020 - Present/  Lyon, France; #March 2020 - Present @Lyon, France",
                "- Lyon/  2013 - 2016; @Lyon #2013 - 2016",
                "Lyon/2013 - 2016/Led the sales of beans.; @Lyon #2013 - 2016 Paragraph Led the sales of beans.",
                "- **2013 - 2016**/Sold *beans*/and peas; #2013 - 2016 Paragraph Sold beans and peas",
                "- 2013 *-* 2016/*Sold* beans; #2013 - 2016 Paragraph Sold beans",
                // A list within an item.
                "- Lyon/- 2013 - 2016/  - Sold beans/  - Bought peas; @Lyon #2013 - 2016 ItemList Sold beans|Bought peas",
                "- Lyon/  - 2013 - 2016; @Lyon #2013 - 2016",
                "- 2013 - 2016/  - Lyon/  - Sold beans; #2013 - 2016 @Lyon ItemList Sold beans",
                "- 2013 - 2016//  Sold beans to all.; #2013 - 2016 Paragraph Sold beans to all.",
            })
    void readsPlaceTimeAndTheTextBehind(String lines, String expected) {
        String text = "---\nname: Ada\n---\n### Clerk\n\n{:.location-date}\n" + lines.replace('/', '\n') + "\n";
        Entry entry = Content.of("entry.md", text)
                .read()
                .resume()
                .orElseThrow()
                .sections()
                .get(0)
                .entries()
                .get(0);

        assertThat(entry.blocks().stream().skip(1).map(PlaceAndTimeListTest::shown))
                .containsExactly(expected.split(" (?=[IP]\\w+(?:List|graph) )"));
    }

    private static String shown(Block block) {
        if (block instanceof LocationDate place) {
            return place.parts().stream()
                    .map(part -> (part instanceof Period period ? "#" + period.text() : "@" + ((Location) part).text()))
                    .collect(Collectors.joining(" "));
        }
        return block.getClass().getSimpleName()
                + " "
                + block.children().stream()
                        .map(PlaceAndTimeListTest::words)
                        .collect(Collectors.joining(block instanceof Paragraph ? "" : "|"));
    }

    private static String words(ModelNode node) {
        return node.texts().map(Text::text).collect(Collectors.joining());
    }
}
