package dev.cv.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of bytes is made once, and no more is kept than there is room for. */
class KeptByContentTest {

    private final List<String> made = new ArrayList<>();

    @Test
    void theSameBytesAreTheSameThing() {
        KeptByContent<String> kept = new KeptByContent<>(10, 1000, thing -> 0);
        assertThat(get(kept, 1, 2)).isSameAs(get(kept, 1, 2));
        get(kept, 2, 1);
        assertThat(made).containsExactly("1,2", "2,1");
    }

    @Test
    void whatWasUsedLongestAgoGoesFirst() {
        KeptByContent<String> kept = new KeptByContent<>(2, 1000, thing -> 0);
        get(kept, 1);
        get(kept, 2);
        get(kept, 1);
        get(kept, 3);
        get(kept, 1);
        get(kept, 2);
        assertThat(made).containsExactly("1", "2", "3", "2");
        assertThat(kept.size()).isEqualTo(2);
    }

    @Test
    void bytesAreBoundedToo() {
        KeptByContent<String> kept = new KeptByContent<>(10, 25, thing -> 9);
        get(kept, 1);
        get(kept, 2);
        get(kept, 3);
        assertThat(kept.size()).isEqualTo(2);
        byte[] tooLarge = new byte[17];
        assertThat(kept.get(tooLarge, bytes -> "large")).isEqualTo("large");
        assertThat(kept.size()).isEqualTo(2);
    }

    @Test
    void aFailureIsNotKept() throws IOException {
        KeptByContent<String> kept = new KeptByContent<>(10, 1000, thing -> 0);
        KeptByContent.Maker<String, IOException> failing = bytes -> {
            throw new IOException("not now");
        };
        assertThatThrownBy(() -> kept.get(new byte[] {1}, failing)).hasMessage("not now");
        assertThat(get(kept, 1)).isEqualTo("1");
    }

    private String get(KeptByContent<String> kept, int... bytes) {
        byte[] content = new byte[bytes.length];
        List<String> words = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
            words.add(String.valueOf(bytes[i]));
        }
        return kept.get(content, given -> {
            made.add(String.join(",", words));
            return String.join(",", words);
        });
    }
}
