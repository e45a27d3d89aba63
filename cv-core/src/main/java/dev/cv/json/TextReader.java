package dev.cv.json;

import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.Period;
import dev.cv.values.YamlValue;
import java.util.List;
import java.util.Optional;

/** How the texts of a document are read: those of JSON Resume are plain, those of other formats may be Markdown. */
@SuppressWarnings("exports") // of values, which only our own modules read
public interface TextReader {

    /** As JSON Resume has them. */
    TextReader PLAIN = new TextReader() {
        @Override
        public List<Inline> line(YamlValue.Scalar text) {
            return RunningText.line(text);
        }

        @Override
        public List<Block> blocks(YamlValue.Scalar text, boolean tight) {
            return RunningText.paragraphs(text, tight);
        }

        @Override
        public Optional<Period> time(YamlValue.Scalar text) {
            return Optional.empty();
        }
    };

    /** The text as what stands within a line or a paragraph. */
    List<Inline> line(YamlValue.Scalar text);

    /**
     * The text as blocks.
     *
     * @param tight whether its paragraphs are those of an item
     */
    List<Block> blocks(YamlValue.Scalar text, boolean tight);

    /** The time that a text tells in words; empty where times are two dates and never told so. */
    Optional<Period> time(YamlValue.Scalar text);
}
