package dev.cv.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields of places; what isn't clear stays whole. */
class LocationPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            Paris, France                        | en | {city=Paris, countryCode=FR}
            London, UK                           | en | {city=London, countryCode=GB}
            München, Deutschland                 | de | {city=München, countryCode=DE}
            Wien, Österreich                     | de | {city=Wien, countryCode=AT}
            Москва, Россия                       | ru | {city=Москва, countryCode=RU}
            Utrecht, NL                          | en | {city=Utrecht, countryCode=NL}
            Arlington, Virginia, USA             | en | {city=Arlington, countryCode=US, region=Virginia}
            San Francisco, CA                    | en | {city=San Francisco, region=CA}
            Austin, TX 78701                     | en | {city=Austin, postalCode=78701, region=TX}
            12 Sample Street, Leeds LS1 1AA      | en | {address=12 Sample Street, city=Leeds, postalCode=LS1 1AA}
            12 Sample Street - London, UK        | en | {address=12 Sample Street, city=London, countryCode=GB}
            Torstr. 1, 10119 Berlin, Germany     | en | {address=Torstr. 1, city=Berlin, countryCode=DE, postalCode=10119}
            75011 Paris                          | fr | {city=Paris, postalCode=75011}
            Reykjavík                            | en | {city=Reykjavík}
            Singapore                            | en | {city=Singapore}
            A, B, C, D                           | en | {city=A, B, C, D}
            Flat 3, 12 Elm Road, York            | en | {city=Flat 3, 12 Elm Road, York}
            """)
    void areToldWhereTheyAreClear(String place, String language, String fields) {
        assertThat(new TreeMap<>(LocationParts.of(place, language))).hasToString(fields);
    }
}
