package dev.cv.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.cv.html.Picture;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that the engine may read while it sets a page: the page's own pictures, by name, and nothing else. */
final class ClosedWorld {
    private static final String SCHEME = "picture";

    private final Map<String, Picture> pictures = new HashMap<>();

    private ClosedWorld(List<Picture> pictures) {
        for (Picture picture : pictures) {
            this.pictures.put(SCHEME + ":" + picture.name(), picture);
        }
    }

    static void enclose(PdfRendererBuilder builder, List<Picture> pictures, ClosedHtml html) {
        ClosedWorld world = new ClosedWorld(pictures);
        builder.useNamespaceHandler(html);
        builder.useUriResolver((base, uri) -> SCHEME + ":" + uri);
        builder.useProtocolsStreamImplementation(world::open, SCHEME, "http", "https", "data", "classpath", "file");
        builder.useExternalResourceAccessControl(
                (uri, type) -> world.allows(SCHEME + ":" + uri, type),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                world::allows, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    /** The engine takes SVG for SVG, and a PDF for a picture, by the name's ending; here the media type decides. */
    private boolean allows(String uri, ExternalResourceType type) {
        Picture picture = pictures.get(uri);
        if (picture == null) {
            return false;
        }
        boolean vector = picture.mediaType().equals("image/svg+xml");
        return type == (vector ? ExternalResourceType.XML_SVG : ExternalResourceType.IMAGE_RASTER);
    }

    private FSStream open(String uri) {
        Picture picture = pictures.get(uri);
        if (picture == null) {
            throw new IllegalStateException("the engine asked for " + uri);
        }
        return new Bytes(picture.bytes());
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Bytes(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
