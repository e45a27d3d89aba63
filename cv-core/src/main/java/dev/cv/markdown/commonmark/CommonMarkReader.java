package dev.cv.markdown.commonmark;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.Effort;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import java.util.List;

/** The door of this package; safe for many threads. */
public final class CommonMarkReader {

    private static final Parser COMMONMARK = Parser.builder(options()).build();
    private static final Parser GFM = Parser.builder(withExtensions(options()))
            .customDelimiterProcessor(new StruckOut.Marks())
            .build();

    private CommonMarkReader() {}

    /** The tree of a text, with what its attribute lists say; its notes go to the document. */
    public static Node read(Document document, MappedText text, boolean gfm) {
        ReadingLimits.check(text.toString(), text);
        AttributeMarks marks = AttributeMarks.in(document, text);
        Excerpts excerpts = new Excerpts(document, marks);
        Node root = new Node(Kind.ROOT, text.offset(0));
        root.children = new BlockTree(excerpts, new SpanTree(excerpts, gfm))
                .children(parse(gfm ? GFM : COMMONMARK, marks.masked()));
        return root;
    }

    /** flexmark's patterns take a frame of the stack for each character of a title or a tag, so that one without an end overflows it. */
    private static com.vladsch.flexmark.util.ast.Document parse(Parser parser, MappedText text) {
        try {
            return parser.parse(BasedSequence.of(new CountedText(text)));
        } catch (StackOverflowError e) {
            text.effort().look(Effort.MOST_LOOKS); // which is more than may be asked for
            throw e;
        }
    }

    private static MutableDataSet options() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
        return options;
    }

    private static MutableDataSet withExtensions(MutableDataSet options) {
        return options.set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), TaskListExtension.create(), FootnoteExtension.create()));
    }

    /** The text as flexmark gets it: each look at it is counted. A text of another class it would copy, and look at uncounted. */
    private record CountedText(MappedText text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new CountedText(text.subSequence(from, to));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
