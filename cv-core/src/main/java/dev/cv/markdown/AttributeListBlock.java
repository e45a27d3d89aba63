package dev.cv.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line that is nothing but an attribute list, {@code {:.company-info}}; it belongs to a block beside it. */
final class AttributeListBlock extends Block {

    AttributeListBlock(BasedSequence chars) {
        super(chars);
    }

    /** Whether the line lacks its closing brace. */
    boolean isUnclosed() {
        return !getChars().trim().endsWith("}");
    }

    /** What stands between the braces. */
    String content() {
        String line = getChars().trim().toString();
        return line.substring(2, line.length() - 1);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
