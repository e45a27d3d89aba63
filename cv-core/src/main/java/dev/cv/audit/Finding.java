package dev.cv.audit;

import dev.cv.source.Diagnostic;
import java.util.Optional;

/**
 * Something that an audit found.
 *
 * @param diagnostic what, and where
 * @param repair what mends it; empty where only the author can know
 */
public record Finding(Diagnostic diagnostic, Optional<Repair> repair) {}
