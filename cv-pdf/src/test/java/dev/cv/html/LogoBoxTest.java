package dev.cv.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cv.theme.Look;
import dev.cv.theme.Themes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** How large logos are. */
class LogoBoxTest {

    private static final Pattern STYLE = Pattern.compile("width: ([\\d.]+)pt; height: ([\\d.]+)pt; max-.*");

    private final LogoBox box = new LogoBox(68, 28);
    private final Element image = new Dom().root("img");

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.3, 2, 2.7, 3, 4})
    void logosOfAllShapesHaveTheSameArea(double shape) {
        PictureSize printed = fit("image/svg+xml", new PictureSize(200 * shape, 200));
        assertThat(printed.width() * printed.height()).isCloseTo(0.4 * 68 * 28, within(3.0));
        assertThat(printed.width() / printed.height()).isCloseTo(shape, within(0.01));
        assertThat(image.hasAttribute(HtmlPage.WANTED_WIDTH)).isFalse();
    }

    @Test
    void veryWideAndVeryTallOnesGetWhatTheRoomHas() {
        assertThat(fit("image/png", new PictureSize(1000, 40))).isEqualTo(new PictureSize(68, 2.72));
        assertThat(fit("image/png", new PictureSize(40, 1000))).isEqualTo(new PictureSize(1.12, 28));
    }

    @Test
    void bitmapsAreNotLargerThanTheirDotsAreOnAScreen() {
        assertThat(fit("image/png", new PictureSize(16, 16))).isEqualTo(new PictureSize(12, 12));
        assertThat(image.getAttribute(HtmlPage.WANTED_WIDTH)).isEqualTo("27.60pt");
        assertThat(fit("image/svg+xml", new PictureSize(16, 16)).width()).isCloseTo(27.6, within(0.01));
    }

    @Test
    void everyThemeHasRoomForThem() {
        assertThat(Themes.NAMES)
                .allSatisfy(name -> assertThat(
                                LogoBox.of(Look.of(Themes.named(name).orElseThrow())))
                        .hasValueSatisfying(room -> assertThat(room.width()).isGreaterThan(room.height())));
    }

    private PictureSize fit(String mediaType, PictureSize own) {
        image.removeAttribute(HtmlPage.WANTED_WIDTH);
        box.fit(image, new Picture("logo", mediaType, new byte[0]), own);
        Matcher style = STYLE.matcher(image.getAttribute("style"));
        assertThat(style.matches()).isTrue();
        return new PictureSize(Double.parseDouble(style.group(1)), Double.parseDouble(style.group(2)));
    }
}
