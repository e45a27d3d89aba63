/** Reads résumés, however people keep them, into one immutable model, and writes that as JSON Resume, Markdown and text. */
@SuppressWarnings({"module", "requires-automatic"}) // those that it names are built after it
module dev.cv.core {
    requires static transitive org.jspecify;
    requires dev.harrel.jsonschema;
    requires static flexmark;
    requires static flexmark.ext.footnotes;
    requires static flexmark.ext.gfm.tasklist;
    requires static flexmark.ext.tables;
    requires static flexmark.util.ast;
    requires static flexmark.util.collection;
    requires static flexmark.util.data;
    requires static flexmark.util.misc;
    requires static flexmark.util.sequence;
    requires static org.nibor.autolink;
    requires org.jsoup;
    requires org.yaml.snakeyaml;

    uses dev.cv.values.DataReader;

    // The doors, with what they take and give.
    exports dev.cv.archive;
    exports dev.cv.json;
    exports dev.cv.model;
    exports dev.cv.read;
    exports dev.cv.redact;
    exports dev.cv.source;
    exports dev.cv.write;

    // For our own.
    exports dev.cv.audit to
            dev.cv.cli;
    exports dev.cv.content to
            dev.cv.cli;
    exports dev.cv.dates to
            dev.cv.cli,
            dev.cv.pdf;
    exports dev.cv.effect to
            dev.cv.cli;
    exports dev.cv.facts to
            dev.cv.cli,
            dev.cv.pdf;
    exports dev.cv.linkedin to
            dev.cv.cli;
    exports dev.cv.mapped to
            dev.cv.cli;
    exports dev.cv.markdown.text to
            dev.cv.cli;
    exports dev.cv.starter to
            dev.cv.cli;
    exports dev.cv.style to
            dev.cv.cli;
    exports dev.cv.truth to
            dev.cv.cli;
    exports dev.cv.values to
            dev.cv.cli,
            dev.cv.pdf;
    exports dev.cv.vocabulary to
            dev.cv.cli,
            dev.cv.pdf;
}
