package example.beam;

import example.document.RenderOptions;
import example.document.Request;
import example.document.RequestReader;
import example.document.SourceDocument;
import example.document.UnreadableRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** Makes a request of what is said of it. */
interface Opening extends Serializable {

    /**
     * Opens a request.
     *
     * @param id what it is called
     * @param said a line, or the path of a file
     * @param usual the options of a request that has none
     * @throws UnreadableRequest where it will never be one
     * @throws IOException where it may be one the next time
     */
    Request open(String id, String said, RenderOptions usual) throws UnreadableRequest, IOException;

    /** A line is the request. */
    record OfLine() implements Opening {

        @Override
        public Request open(String id, String line, RenderOptions usual) throws UnreadableRequest {
            return RequestReader.read(line, usual, Set.of());
        }
    }

    /**
     * A file is the résumé: all by itself, or a content folder in a ZIP.
     *
     * @param largest how many bytes it may have, packed and unpacked
     */
    record OfFile(int largest) implements Opening {

        @Override
        public Request open(String id, String path, RenderOptions usual) throws UnreadableRequest, IOException {
            byte[] bytes = Store.read(path, largest);
            String name = path.replaceFirst(".*[/\\\\]", "");
            SourceDocument document = name.endsWith(".zip")
                    ? new SourceDocument(id, "", ZipFiles.of(bytes, largest))
                    : new SourceDocument(id, name, Map.of(name, bytes));
            return new Request(document, usual);
        }
    }
}
