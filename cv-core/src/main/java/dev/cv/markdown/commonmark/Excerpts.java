package dev.cv.markdown.commonmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;

/** What flexmark's sequences are in the text as it is written. */
record Excerpts(Document document, AttributeMarks marks) {

    /** The characters of a sequence as they are written, each with its place in the file. */
    MappedText written(BasedSequence sequence) {
        return taken(sequence, marks.text(), false);
    }

    /** The characters of a sequence as they are parsed, each with its place in the text that is parsed. */
    MappedText masked(BasedSequence sequence) {
        return taken(sequence, marks.masked(), true);
    }

    private static MappedText taken(BasedSequence sequence, MappedText from, boolean parsed) {
        MappedText.Builder out = new MappedText.Builder(from.effort());
        int at = sequence.getStartOffset();
        for (int i = 0; i < sequence.length(); i++) {
            int index = sequence.getIndexOffset(i);
            boolean there = index >= 0 && index < from.length();
            at = there ? index : at;
            // What is not there are spaces that a tab stands for.
            out.append(there ? from.charAt(index) : sequence.charAt(i), parsed ? at : from.offset(at));
        }
        return out.build();
    }

    /** What a sequence says, escapes and names of characters read. */
    String said(BasedSequence sequence) {
        return Escaping.unescapeString(written(sequence).toString());
    }

    /** Where a node begins. */
    int offset(BasedSequence sequence) {
        return marks.text().offset(sequence.getStartOffset());
    }

    /** An attribute as nodes have it: names of characters in it are still to be read. */
    static String attribute(String value) {
        return value.replace("&", "&amp;");
    }
}
