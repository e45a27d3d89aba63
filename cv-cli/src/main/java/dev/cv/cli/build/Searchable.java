package dev.cv.cli.build;

import java.util.List;
import java.util.Map;

/**
 * All that a file holds.
 *
 * @param name what it is called in messages
 * @param texts by where they stand
 * @param bytes by where they stand
 */
public record Searchable(String name, Map<String, List<String>> texts, Map<String, List<byte[]>> bytes) {}
