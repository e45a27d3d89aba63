package dev.cv.markdown;

/** A way to begin a block. */
interface BlockSyntax {

    /** Reads the block that begins at the scanner's line; false, and nothing moved, where none does. */
    boolean parse(BlockParser parser);
}
