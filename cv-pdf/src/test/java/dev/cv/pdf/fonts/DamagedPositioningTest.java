package dev.cv.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cv.theme.FontData;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged tables kern nothing, or something, but neither fail nor take long, and say the same each time. */
class DamagedPositioningTest {

    private static final String TEXT =
            "Tomás V. Avery M\u0302adl e\u0302\u0331 A\u0331V \u0413\u0430 \u0391\u03C5 r. 7/11";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source-serif-4/SourceSerif4-Regular",
                "eb-garamond/EBGaramond-Italic",
                "ibm-plex-sans/IBMPlexSans-Regular",
                "source-code-pro/SourceCodePro-Regular"
            })
    void noDamageDoesHarm(String name) {
        TestFont font = TestFont.bundled(name);
        byte[] file = FontData.packaged("/fonts/" + name + ".ttf").bytes();
        Random random = new Random(19061209);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 300; i++) {
                byte[] damaged = damaged(file, random, i);
                GlyphRow row = font.positionedBy(damaged).set(TEXT);
                GlyphRow again = font.positionedBy(damaged).set(TEXT);
                assertThat(row.kerns).isEqualTo(again.kerns);
                for (int j = 0; j < row.glyphs.length; j++) {
                    assertThat(row.base(j)).isBetween(0, j).isEqualTo(again.base(j));
                }
            }
        });
    }

    private static byte[] damaged(byte[] file, Random random, int kind) {
        byte[] damaged = file.clone();
        for (String table : new String[] {"GPOS", "GDEF"}) {
            int entry = new String(file, 0, 600, StandardCharsets.ISO_8859_1).indexOf(table);
            int start = ByteBuffer.wrap(file).getInt(entry + 8);
            int length = ByteBuffer.wrap(file).getInt(entry + 12);
            switch (kind % 5) {
                case 0 -> ByteBuffer.wrap(damaged).putInt(entry + 12, random.nextInt(length));
                case 1 -> flip(damaged, random, start, length, 1 + random.nextInt(200));
                case 2 -> flip(damaged, random, start, Math.min(length, 400), 1 + random.nextInt(8)); // its lists
                case 3 -> {
                    int from = start + random.nextInt(length);
                    Arrays.fill(damaged, from, start + length, (byte) (random.nextBoolean() ? 0xFF : 0));
                }
                default -> {
                    int from = start + random.nextInt(Math.min(length, 2000));
                    Arrays.fill(damaged, from, Math.min(from + 2, start + length), (byte) 0xFF); // a count, say
                }
            }
        }
        return kind % 7 == 6 ? Arrays.copyOf(damaged, random.nextInt(file.length)) : damaged;
    }

    private static void flip(byte[] bytes, Random random, int start, int length, int bits) {
        for (int i = 0; i < bits; i++) {
            bytes[start + random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
        }
    }
}
