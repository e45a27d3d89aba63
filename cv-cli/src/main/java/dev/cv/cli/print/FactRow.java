package dev.cv.cli.print;

import dev.cv.source.Position;
import java.util.Optional;

/**
 * A line of what was understood.
 *
 * @param label what it is: {@code role}; empty for what begins a section
 * @param value what was understood
 * @param how whether it is said, or inferred; empty where nothing was understood
 * @param at where it was taken from; empty for a line that parts others
 */
record FactRow(String label, String value, String how, Optional<Position> at) {

    static final FactRow BLANK = new FactRow("", "", "", Optional.empty());
}
