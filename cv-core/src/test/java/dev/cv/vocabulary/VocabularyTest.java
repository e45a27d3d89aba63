package dev.cv.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Contact;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Season;
import dev.cv.model.SectionKind;
import dev.cv.source.SourceFile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final PartialDate YEAR = new PartialDate(2023, OptionalInt.empty(), OptionalInt.empty());
    private static final PartialDate MAY = new PartialDate(2019, OptionalInt.of(5), OptionalInt.empty());
    private static final PartialDate DAY = new PartialDate(2019, OptionalInt.of(5), OptionalInt.of(2));
    private static final PartialDate SUMMER =
            new PartialDate(2022, Optional.of(Season.SUMMER), OptionalInt.empty(), OptionalInt.empty());

    static List<String> languages() {
        return Language.FILES;
    }

    private static Period period(
            Optional<PartialDate> start, Optional<PartialDate> end, boolean present, boolean expected) {
        return new Period(
                start,
                end,
                present,
                expected,
                Optional.empty(),
                List.of(),
                Attributes.NONE,
                new SourceFile("a.md", "").at(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en      | 2023   | Summer 2022      | May 2019      | May 2, 2019
                    en-US   | 2023   | Summer 2022      | May 2019      | May 2, 2019
                    en-GB   | 2023   | Summer 2022      | May 2019      | 2 May 2019
                    en-AU   | 2023   | Summer 2022      | May 2019      | 2 May 2019
                    de-AT   | 2023   | Sommer 2022      | Mai 2019      | 2. Mai 2019
                    fr      | 2023   | été 2022         | mai 2019      | 2 mai 2019
                    es      | 2023   | verano de 2022   | mayo de 2019  | 2 de mayo de 2019
                    pt-BR   | 2023   | verão de 2022    | maio de 2019  | 2 de maio de 2019
                    it      | 2023   | estate 2022      | maggio 2019   | 2 maggio 2019
                    nl      | 2023   | zomer 2022       | mei 2019      | 2 mei 2019
                    pl      | 2023   | lato 2022        | maj 2019      | 2 maja 2019
                    sv      | 2023   | sommaren 2022    | maj 2019      | 2 maj 2019
                    ja      | 2023年 | 2022年夏         | 2019年5月     | 2019年5月2日
                    zh      | 2023年 | 2022年夏季       | 2019年5月     | 2019年5月2日
                    zh-TW   | 2023年 | 2022年夏季       | 2019年5月     | 2019年5月2日
                    ru      | 2023   | лето 2022        | май 2019      | 2 мая 2019 г.
                    uk      | 2023   | літо 2022        | травень 2019  | 2 травня 2019 р.
                    cs      | 2023   | léto 2022        | květen 2019   | 2. května 2019
                    da      | 2023   | sommer 2022      | maj 2019      | 2. maj 2019
                    no      | 2023   | sommer 2022      | mai 2019      | 2. mai 2019
                    nb-NO   | 2023   | sommer 2022      | mai 2019      | 2. mai 2019
                    fi      | 2023   | kesä 2022        | toukokuu 2019 | 2. toukokuuta 2019
                    tr      | 2023   | Yaz 2022         | Mayıs 2019    | 2 Mayıs 2019
                    ko      | 2023년 | 2022년 여름      | 2019년 5월    | 2019년 5월 2일
                    el      | 2023   | Summer 2022      | 2019-05       | 2019-05-02
                    ''      | 2023   | Summer 2022      | May 2019      | May 2, 2019
                    ?!      | 2023   | Summer 2022      | May 2019      | May 2, 2019
                    """)
    void writesDates(String language, String year, String season, String month, String day) {
        Vocabulary vocabulary = Vocabulary.of(language);

        assertThat(vocabulary.format(YEAR)).isEqualTo(year);
        assertThat(vocabulary.format(SUMMER)).isEqualTo(season);
        assertThat(vocabulary.format(MAY)).isEqualTo(month);
        assertThat(vocabulary.format(DAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en      | May 2019 – Present             | May 2019 – 2023        | until May 2019         | May 2019 – 2023 (expected)
                    de      | Mai 2019 – heute               | Mai 2019 – 2023        | bis Mai 2019           | Mai 2019 – 2023 (voraussichtlich)
                    fr      | mai 2019 – aujourd’hui         | mai 2019 – 2023        | jusqu’en mai 2019      | mai 2019 – 2023 (prévu)
                    es      | mayo de 2019 – actualidad      | mayo de 2019 – 2023    | hasta mayo de 2019     | mayo de 2019 – 2023 (previsto)
                    pt      | maio de 2019 – presente        | maio de 2019 – 2023    | até maio de 2019       | maio de 2019 – 2023 (previsto)
                    it      | maggio 2019 – oggi             | maggio 2019 – 2023     | fino a maggio 2019     | maggio 2019 – 2023 (previsto)
                    nl      | mei 2019 – heden               | mei 2019 – 2023        | tot mei 2019           | mei 2019 – 2023 (verwacht)
                    pl      | maj 2019 – obecnie             | maj 2019 – 2023        | do maja 2019           | maj 2019 – 2023 (planowane)
                    sv      | maj 2019 – nu                  | maj 2019 – 2023        | till maj 2019          | maj 2019 – 2023 (beräknat)
                    ja      | 2019年5月～現在                | 2019年5月～2023年      | 2019年5月まで          | 2019年5月～2023年（予定）
                    zh      | 2019年5月至今                  | 2019年5月至2023年      | 至2019年5月            | 2019年5月至2023年（预计）
                    zh-Hant | 2019年5月至今                  | 2019年5月至2023年      | 至2019年5月            | 2019年5月至2023年（預計）
                    ru      | май 2019 – настоящее время     | май 2019 – 2023        | до мая 2019            | май 2019 – 2023 (ожидается)
                    uk      | травень 2019 – теперішній час  | травень 2019 – 2023    | до травня 2019         | травень 2019 – 2023 (очікується)
                    cs      | květen 2019 – současnost       | květen 2019 – 2023     | do května 2019         | květen 2019 – 2023 (předpoklad)
                    da      | maj 2019 – nu                  | maj 2019 – 2023        | indtil maj 2019        | maj 2019 – 2023 (forventet)
                    nb      | mai 2019 – nå                  | mai 2019 – 2023        | til mai 2019           | mai 2019 – 2023 (forventet)
                    fi      | toukokuu 2019 – nykyhetki      | toukokuu 2019 – 2023   | toukokuuhun 2019 asti  | toukokuu 2019 – 2023 (arvio)
                    tr      | Mayıs 2019 – halen             | Mayıs 2019 – 2023      | Mayıs 2019 tarihine kadar | Mayıs 2019 – 2023 (beklenen)
                    ko      | 2019년 5월 – 현재              | 2019년 5월 – 2023년    | 2019년 5월까지         | 2019년 5월 – 2023년 (예정)
                    el      | 2019-05 – Present              | 2019-05 – 2023         | until 2019-05          | 2019-05 – 2023 (expected)
                    """)
    void writesPeriods(String language, String ongoing, String closed, String until, String expected) {
        Vocabulary vocabulary = Vocabulary.of(language);
        Optional<PartialDate> may = Optional.of(MAY);
        Optional<PartialDate> end = Optional.of(YEAR);

        assertThat(vocabulary.format(period(may, Optional.empty(), true, false)))
                .isEqualTo(ongoing);
        assertThat(vocabulary.format(period(may, end, false, false))).isEqualTo(closed);
        assertThat(vocabulary.format(period(Optional.empty(), may, false, false)))
                .isEqualTo(until);
        assertThat(vocabulary.format(period(may, end, false, true))).isEqualTo(expected);
        assertThat(vocabulary.format(period(may, may, false, false))).isEqualTo(vocabulary.format(MAY));
        assertThat(ongoing).contains(vocabulary.present());
    }

    /** A long date of the JDK's own data, which is CLDR's, has the month in the form that follows a day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-US", "en-GB", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "ja", "zh", "zh-Hant", "ru", "uk",
                "cs", "da", "nb", "fi", "tr", "ko"
            })
    void writesDaysAsTheCommonLocaleDataDo(String language) {
        DateTimeFormatter common =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language));

        for (int month = 1; month <= 12; month++) {
            PartialDate day = new PartialDate(2019, OptionalInt.of(month), OptionalInt.of(20));
            // Later data have a space that does not break before a short word.
            String expected = common.format(LocalDate.of(2019, month, 20)).replaceAll("[\u00A0\u202F]", " ");
            assertThat(Vocabulary.of(language).format(day)).isEqualTo(expected);
        }
    }

    /** The month alone, with its year: in Polish the nominative. */
    @ParameterizedTest
    @ValueSource(
            strings = {"en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "ru", "uk", "cs", "da", "nb", "fi", "tr"})
    void namesMonthsAsTheCommonLocaleDataDo(String language) {
        DateTimeFormatter common = DateTimeFormatter.ofPattern("LLLL", Locale.forLanguageTag(language));

        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> KeyedWords.of(language).text("month." + month)))
                .isEqualTo(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> common.format(LocalDate.of(2019, month, 20)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    en      | Page 2 of 3
                    de      | Seite 2 von 3
                    fr      | Page 2 sur 3
                    es      | Página 2 de 3
                    pt      | Página 2 de 3
                    it      | Pagina 2 di 3
                    nl      | Pagina 2 van 3
                    pl      | Strona 2 z 3
                    sv      | Sida 2 av 3
                    ja      | 2/3ページ
                    zh      | 第 2 页，共 3 页
                    zh-HK   | 第 2 頁，共 3 頁
                    da      | Side 2 af 3
                    tr      | Sayfa 2 / 3
                    ko      | 2 / 3페이지
                    el      | Page 2 of 3
                    """)
    void saysWhichPageItIs(String language, String shown) {
        PageWords page = Vocabulary.of(language).page();

        assertThat(page.before() + 2 + page.between() + 3 + page.after()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"en,Phone", "de-CH,Telefon", "fr,Téléphone", "ja,電話", "zh-TW,電話", "fi,Puhelin", "nn,Telefon", "el,Phone"
    })
    void callsContactsByName(String language, String phone) {
        assertThat(Vocabulary.of(language).contact(Contact.Kind.PHONE)).contains(phone);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void callsEachContactByOneWord(String language) {
        for (Contact.Kind kind : Contact.Kind.values()) {
            Optional<String> word = Vocabulary.of(language).contact(kind);
            assertThat(word.isPresent()).isEqualTo(kind != Contact.Kind.OTHER);
            assertThat(word.orElse("x")).matches("\\S+");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void knowsTheHeadingsThatItWrites(String language) {
        // A letter has no heading.
        for (SectionKind kind : EnumSet.complementOf(EnumSet.of(SectionKind.LETTER))) {
            String heading = Vocabulary.of(language).heading(kind);
            assertThat(heading).isNotBlank();
            assertThat(Vocabulary.kindOf(heading))
                    .as(heading)
                    .isEqualTo(kind == SectionKind.OTHER ? Optional.empty() : Optional.of(kind));
        }
    }
}
