package dev.cv.content;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.util.Optional;

/** The front matter of a file, for those who look for keys that make no difference to what is read. */
public final class FileHead {

    private FileHead() {}

    /** Its keys with their values, as they are written; what is wrong with them is told where the file is read. */
    public static YamlValue.Mapping values(SourceFile file) {
        return FrontMatter.read(file, new Diagnostics()).values();
    }

    /** Where its body begins. */
    public static int bodyOffset(SourceFile file) {
        return FrontMatter.read(file, new Diagnostics()).bodyOffset();
    }

    /** A file as text; empty where there is none, or it is no text, which is told where the file is read. */
    public static Optional<SourceFile> file(SourceTree tree, String path) {
        try {
            Optional<byte[]> bytes = path.isEmpty() ? Optional.empty() : tree.read(path);
            return bytes.flatMap(some -> SourceText.decode(path, tree.display(path), some, new Diagnostics()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
