package example.document;

import dev.cv.render.ResumeRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of cv in use, which its PDFs tell. */
final class CvVersion {

    static final String TEXT = read();

    private CvVersion() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in =
                ResumeRenderer.class.getResourceAsStream("/META-INF/maven/dev.cv/cv-pdf/pom.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar of cv-pdf lacks its pom.properties");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
