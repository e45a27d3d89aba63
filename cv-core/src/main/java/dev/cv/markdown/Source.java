package dev.cv.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;

/** The body of a file as flexmark sees it, and its place in that file. */
record Source(SourceFile file, int bodyOffset, String body) {

    Position at(int bodyIndex) {
        return file.at(bodyOffset + bodyIndex);
    }

    Position at(Node node) {
        return at(node.getStartOffset());
    }

    /** Whether the line before the one that holds {@code bodyIndex} is blank but for quote marks, or there is none. */
    boolean isBlankBefore(int bodyIndex) {
        int lineStart = body.lastIndexOf('\n', bodyIndex - 1);
        if (lineStart <= 0) {
            return true;
        }
        int previous = body.lastIndexOf('\n', lineStart - 1) + 1;
        return body.substring(previous, lineStart).replace('>', ' ').isBlank();
    }

    /** Whether the line after the one that holds {@code bodyIndex} is blank but for quote marks, or there is none. */
    boolean isBlankAfter(int bodyIndex) {
        int next = body.indexOf('\n', bodyIndex) + 1;
        if (next == 0) {
            return true;
        }
        int end = body.indexOf('\n', next);
        return body.substring(next, end < 0 ? body.length() : end)
                .replace('>', ' ')
                .isBlank();
    }
}
