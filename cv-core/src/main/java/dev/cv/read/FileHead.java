package dev.cv.read;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.yaml.YamlValue;

/** The front matter of a file, for those who look for keys that make no difference to what is read. */
public final class FileHead {

    private FileHead() {}

    /** Its keys with their values, as they are written; what is wrong with them is told where the file is read. */
    public static YamlValue.Mapping values(SourceFile file) {
        return FrontMatter.read(file, new Diagnostics()).values();
    }

    /** Where the body begins (UTF-16 units, from 0). */
    public static int bodyOffset(SourceFile file) {
        return FrontMatter.read(file, new Diagnostics()).bodyOffset();
    }
}
