package dev.cv.model;

import dev.cv.source.Position;

/** A part of a résumé that stands somewhere in the source and may have attributes. */
public interface ModelNode extends ModelTree {

    /** What its attribute lists say. */
    Attributes attributes();

    /** Where it begins in the source. */
    Position position();
}
