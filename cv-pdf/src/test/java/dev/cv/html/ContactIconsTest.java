package dev.cv.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Contact;
import dev.cv.model.Link;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.vocabulary.Networks;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactIconsTest {

    private static final Position AT = new Position(new SourceFile("a.md", ""), 0);

    private static String word(Contact.Kind kind, String words, String target) {
        Contact contact = new Contact(
                kind,
                List.of(new Link(target, "", List.of(new Text(words, AT)), Attributes.NONE, AT)),
                Attributes.NONE,
                AT);
        String sign = ContactIcons.sign(contact).orElseThrow();
        return ContactIcons.words("de").getOrDefault(sign.codePointAt(0), "");
    }

    @ParameterizedTest
    @CsvSource({
        "github.com/ada, https://github.com/ada, GitHub",
        "GitHub, http://www.github.com/ada/, GitHub",
        "linkedin.com/in/ada, https://www.linkedin.com/in/ada/, LinkedIn",
        "LinkedIn, https://se.linkedin.com/in/ada?trk=x, LinkedIn",
        "Scholar, https://scholar.google.com/citations?user=a1B2&hl=en, GoogleScholar",
        "Scholar, https://scholar.google.se/citations?user=a1B2, GoogleScholar",
        "ada, https://stackoverflow.com/users/123/ada, StackOverflow",
        "0000-0002-1825-0097, https://orcid.org/0000-0002-1825-0097, ORCID",
        "@ada.example, https://bsky.app/profile/ada.example, Bluesky",
        "@ada, https://x.com/ada, X",
        "@ada, https://twitter.com/ada, X",
        "gitlab.com/ada, https://gitlab.com/ada, GitLab",
        "@ada@mastodon.social, https://mastodon.social/@ada, Mastodon",
        "fosstodon.org/@ada, https://fosstodon.org/@ada, Mastodon",
        "Mastodon, https://social.example/@ada, Mastodon",
        "social.example/@ada, https://social.example/@ada, Profil",
        "xing.com/profile/ada, https://xing.com/profile/ada, Profil"
    })
    void tellTheNetworkOfAProfile(String words, String target, String icon) {
        assertThat(word(Contact.Kind.PROFILE, words, target)).isEqualTo(icon);
    }

    @Test
    void tellTheKindOfOthers() {
        assertThat(word(Contact.Kind.WEB, "GitHub", "https://ada.example")).isEqualTo("Website");
        assertThat(word(Contact.Kind.BIRTHDAY, "12.5.1990", "https://ada.example"))
                .isEqualTo("Geburtstag");
    }

    /** Names of networks stand in the vocabulary, too: one that is misspelled here would never be found. */
    @Test
    void areOfNetworksThatAreKnown() {
        Set<String> kinds = Set.of("Email", "Phone", "Website", "Profile", "Address", "Birthday");

        assertThat(ContactIcons.words("en").values())
                .containsAll(kinds)
                .hasSize(ContactIcons.themselves().size())
                .allMatch(word -> kinds.contains(word) || Networks.isName(word));
    }
}
