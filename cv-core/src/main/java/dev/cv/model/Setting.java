package dev.cv.model;

import dev.cv.source.Position;
import dev.cv.source.SourceFile;

/**
 * A choice that the content makes about its looks: {@code theme: classic}, {@code accent: '#00578a'}.
 *
 * @param name what is chosen
 * @param value the choice, as written
 */
public record Setting(String name, String value, Position position) {

    /** A choice that stands in no file. */
    public static Setting of(String name, String value) {
        return new Setting(name, value, new SourceFile(name, value).at(0));
    }
}
