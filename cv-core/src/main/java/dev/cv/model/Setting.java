package dev.cv.model;

import dev.cv.source.Position;

/**
 * A choice that the content makes about its looks: {@code theme: classic}, {@code accent: '#00578a'}.
 *
 * @param name what is chosen
 * @param value the choice, as written
 */
public record Setting(String name, String value, Position position) {}
