package dev.cv.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the lines that are attribute lists; they end whatever block is open. */
final class AttributeListBlockParser extends AbstractBlockParser {

    static final Parser.ParserExtension EXTENSION = new Parser.ParserExtension() {
        @Override
        public void parserOptions(MutableDataHolder options) {}

        @Override
        public void extend(Parser.Builder builder) {
            builder.customBlockParserFactory(new Factory());
        }
    };

    // A second list on the same line makes the line text, as in kramdown; a missing brace is an error of ours.
    private static final Pattern LINE = Pattern.compile("\\{:(?![:/])(?:\\\\}|[^}])*(?:}[ \\t]*)?");

    private final AttributeListBlock block;

    private AttributeListBlockParser(BasedSequence line) {
        block = new AttributeListBlock(line);
    }

    @Override
    public AttributeListBlock getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    private static final class Factory implements CustomBlockParserFactory {

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new AbstractBlockParserFactory(options) {
                @Override
                public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                    BasedSequence line = state.getLine();
                    BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
                    boolean starts = state.getIndent() < 4 && rest.startsWith("{:");
                    if (!starts || !LINE.matcher(rest.trimEnd()).matches()) {
                        return BlockStart.none();
                    }
                    return BlockStart.of(new AttributeListBlockParser(rest.trimEnd()))
                            .atIndex(line.length());
                }
            };
        }
    }
}
