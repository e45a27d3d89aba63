package dev.cv.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as text: UTF-8 and nothing else, a byte order mark left out. */
public final class SourceText {

    /** The size limit of a Markdown file, in bytes. */
    public static final int MAX_BYTES = 512 * 1024;

    private SourceText() {}

    /** The file as text; empty, with a diagnostic, where it is too large or not UTF-8. */
    public static Optional<SourceFile> decode(String path, String shownAs, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > MAX_BYTES) {
            diagnostics.report(SourceProblem.TOO_LARGE, shownAs, bytes.length);
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int bad = in.position();
            SourceFile readable = new SourceFile(path, shownAs, text + "\uFFFD");
            diagnostics.report(SourceProblem.NOT_UTF8, readable.at(text.length()), shownAs, bytes[bad], bad);
            return Optional.empty();
        }
        return Optional.of(new SourceFile(path, shownAs, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }
}
