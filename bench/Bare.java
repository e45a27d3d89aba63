import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** Sets a page by the engine alone, untagged, with no fonts but its own and nothing around it: {@code Bare PAGE.html OUT.pdf}. */
final class Bare {

    public static void main(String[] arguments) throws Exception {
        try (OutputStream out = new FileOutputStream(arguments[1])) {
            new PdfRendererBuilder()
                    .withFile(Path.of(arguments[0]).toFile())
                    .toStream(out)
                    .run();
        }
    }
}
