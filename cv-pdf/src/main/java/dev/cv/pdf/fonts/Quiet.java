package dev.cv.pdf.fonts;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import javax.imageio.ImageIO;

/** Keeps the engine and its libraries from printing, and from writing scratch files. */
public final class Quiet {
    private Quiet() {}

    public static void logs() {
        XRLog.setLoggerImpl(new Silence());
        pdfBox();
    }

    /** Keeps PDFBox from printing what it thinks of a PDF; before its first class is loaded. */
    public static void pdfBox() {
        // PDFBox logs through commons-logging, which would go and look for a logging framework.
        setUnlessSet("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        setUnlessSet("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    /** Java would decode pictures by way of files; and only a page with pictures should wait for it to be loaded. */
    public static void pictures() {
        ImageIO.setUseCache(false);
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static final class Silence implements XRLogger {
        @Override
        public void log(String where, Level level, String msg) {}

        @Override
        public void log(String where, Level level, String msg, Throwable th) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
