package dev.cv.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Contact;
import dev.cv.model.Link;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.List;
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
        "https://scholar.google.de/citations?user=a1B2, Google Scholar, a1B2",
        "https://orcid.org/0000-0002-1825-0097, ORCID, 0000-0002-1825-0097",
        "https://t.me/ada, Telegram, ada",
        "https://social.example/@ada, social.example, ada",
        "https://github.com, GitHub, ''"
    })
    void tellWhoseAccountItIs(String url, String network, String username) {
        assertThat(Networks.account(url)).contains(new Networks.Account(network, username));
    }

    @ParameterizedTest
    @CsvSource({
        "github.com/ada, https://github.com/ada, '', GitHub",
        "ada, https://www.linkedin.com/in/ada, '', LinkedIn",
        "Profile, https://scholar.google.co.uk/citations?user=a1B2, '', Google Scholar",
        "ada, https://twitter.com/ada, '', Twitter",
        "@ada, https://fosstodon.org/@ada, '', Mastodon",
        "Mastodon, https://social.example/@ada, '', Mastodon",
        "'Mastodon: @ada', https://social.example/@ada, '', Mastodon",
        "@ada, https://social.example/@ada, mastodon, Mastodon",
        "@ada, https://mastodon.example/@ada, '', Mastodon",
        "Stackoverflow, https://stackoverflow.example/ada, '', Stack Overflow",
        "GitHub, https://gitlab.com/ada, '', GitLab"
    })
    void areWhereAContactLeads(String words, String target, String name, String network) {
        assertThat(Networks.of(contact(words, target, name))).contains(network);
    }

    @Test
    void areNotGuessed() {
        assertThat(Networks.of(contact("@ada", "https://social.example/@ada", "")))
                .isEmpty();
        assertThat(Networks.of(contact("My xylophones", "https://ada.example/x", "")))
                .isEmpty();
    }

    private static Contact contact(String words, String target, String name) {
        Position at = new Position(new SourceFile("a.md", ""), 0);
        return new Contact(
                Contact.Kind.PROFILE,
                List.of(new Link(target, "", List.of(new Text(words, at)), Attributes.NONE, at)),
                name.isEmpty() ? Attributes.NONE : Attributes.ofClasses(List.of(name)),
                at);
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
