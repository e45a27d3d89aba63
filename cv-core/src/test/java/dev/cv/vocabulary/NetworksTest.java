package dev.cv.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada, GitHub, ada",
        "github.com/ada/engine, GitHub, ada",
        "https://www.linkedin.com/in/ada-l/, LinkedIn, ada-l",
        "https://uk.linkedin.com/in/ada-l?trk=x, LinkedIn, ada-l",
        "https://stackoverflow.com/users/123/ada, Stack Overflow, 123",
        "https://medium.com/@ada, Medium, ada",
        "https://scholar.google.com/citations?hl=en&user=a1B2, Google Scholar, a1B2",
        "https://orcid.org/0000-0002-1825-0097, ORCID, 0000-0002-1825-0097",
        "https://t.me/ada, Telegram, ada",
        "https://social.example/@ada, social.example, ada",
        "https://github.com, GitHub, ''"
    })
    void tellWhoseAccountItIs(String url, String network, String username) {
        assertThat(Networks.account(url)).contains(new Networks.Account(network, username));
    }

    @Test
    void knowNoAccountElsewhere() {
        assertThat(Networks.account("https://ada.example/about")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GitHub, ada, https://github.com/ada",
        "github, @ada, https://github.com/ada",
        "LinkedIn, ada, https://www.linkedin.com/in/ada",
        "stack-overflow, 123, https://stackoverflow.com/users/123",
        "Medium, @ada, https://medium.com/@ada"
    })
    void leadToAnAccount(String network, String username, String url) {
        assertThat(Networks.address(network, username)).contains(url);
    }
}
