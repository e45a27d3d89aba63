package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Heading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleEmojiTest {

    @ParameterizedTest
    @CsvSource({
        "💼 Experience,Experience",
        "👩🏽‍💻 Experience,Experience",
        "⚙️ Skills,Skills",
        "🛠️🔧 **Skills** and tools,Skills and tools",
        "Education 🎓,Education",
        ":briefcase: Experience,Experience",
        "➤ Erfahrung,Erfahrung",
        "📌,📌",
        "Skills™,Skills™",
        "C# 🤝 Java,C# 🤝 Java",
        "2️⃣ Skills,2️⃣ Skills",
    })
    void leavesOutDecorationAndNoWords(String written, String shown) {
        assertThat(Content.of("cv.md", "# Ada\n\n## " + written + "\n\nText.\n")
                        .read("cv.md")
                        .resume()
                        .orElseThrow()
                        .sections()
                        .get(0)
                        .heading()
                        .map(Heading::text))
                .contains(shown);
    }
}
