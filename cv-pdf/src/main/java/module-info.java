/** Sets résumés as accessible, archival PDFs, and reads PDFs back. */
@SuppressWarnings({"module", "requires-automatic"}) // cv-cli is built after it
module dev.cv.pdf {
    requires transitive dev.cv.core;
    requires com.google.zxing;
    requires transitive java.desktop;
    requires java.logging;
    requires java.xml;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires openhtmltopdf.svg.support;
    requires org.apache.commons.io; // asked for by automatic modules, which can't say so
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    // The doors, with what they take and give.
    exports dev.cv.pdf;
    exports dev.cv.pdf.pages;
    exports dev.cv.render;
    exports dev.cv.reread;
    exports dev.cv.theme;

    // For our own.
    exports dev.cv.ats to
            dev.cv.cli;
    exports dev.cv.html to
            dev.cv.cli;
    exports dev.cv.pdf.css to
            dev.cv.cli;
    exports dev.cv.pdf.fonts to
            dev.cv.cli;
    exports dev.cv.recall to
            dev.cv.cli;

    // The engine loads our base style itself.
    opens dev.cv.pdf to
            openhtmltopdf.core;
}
