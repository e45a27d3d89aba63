package dev.cv.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C++, C# and .NET | C++ C# and .NET",
                "Node.js on Kubernetes. Next | Node.js on Kubernetes Next",
                "CI/CD, TCP/IP, R&D | CI/CD TCP/IP R&D",
                "Java/Kotlin, C/C++ | Java Kotlin C C++",
                "front-end (React) | front-end React",
                "5+ years, 401(k) | 5+ years 401 k",
                "the team’s Käse | the team’s Käse",
                "U.S. Navy | U.S Navy",
                "*bold* [link](x) | bold link x",
                "--- ... | ''",
            })
    void aWordHasTheSignsThatBelongToIt(String text, String words) {
        List<String> found = Token.of(text).stream().map(Token::text).toList();
        assertThat(String.join(" ", found)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"COBOL-Programme, COBOL Programme", "front-end, front-end", "SQL-based, SQL based", "x86-64, x86-64"})
    void aHyphenPartsWhatIsKnownFromTheRest(String text, String words) {
        List<String> found = Token.of(text, List.of("COBOL", "SQL")::contains).stream()
                .map(Token::text)
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(words);
    }
}
