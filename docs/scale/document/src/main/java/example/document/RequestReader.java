package example.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.cv.archive.FileNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request: a JSON object of {@code id}, {@code resume} (Markdown as a string, or JSON Resume as an object), and
 * perhaps {@code files} (pictures by path, in Base64) and {@code options} (as {@link RenderOptions}).
 */
public final class RequestReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String text;
    private final RenderOptions usual;
    private final Set<String> besides;
    private final Map<String, byte[]> files = new TreeMap<>();
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable RenderOptions options;

    private RequestReader(String text, RenderOptions usual, Set<String> besides) {
        this.text = text;
        this.usual = usual;
        this.besides = besides;
    }

    /**
     * Reads a request.
     *
     * @param text one JSON object
     * @param usual the options of a request that has none
     * @param besides names of fields that are for others
     * @throws UnreadableRequest where it is none, or lacks an id or a résumé
     */
    public static Request read(String text, RenderOptions usual, Set<String> besides) throws UnreadableRequest {
        return new RequestReader(text, usual, besides).read();
    }

    private Request read() throws UnreadableRequest {
        try (JsonParser parser = JSON.createParser(text)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT, "it is no JSON object");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                field(field, parser);
            }
            expect(parser.nextToken() == null, "something stands behind the JSON object");
        } catch (IOException e) {
            throw new UnreadableRequest("it is no JSON: " + firstLine(e), id);
        } catch (IllegalArgumentException e) {
            throw new UnreadableRequest(String.valueOf(e.getMessage()), id);
        }
        if (id == null || id.isBlank() || name == null) {
            throw new UnreadableRequest("it has no " + (name == null ? "resume" : "id"), id);
        }
        Optional<String> fault = FileNames.fault(files.keySet(), /* windows= */ false);
        expect(fault.isEmpty(), fault.orElse(""));
        return new Request(new SourceDocument(id, name, files), options == null ? usual : options);
    }

    private void field(String field, JsonParser parser) throws IOException, UnreadableRequest {
        switch (field) {
            case "id" -> id = scalar(field, parser);
            case "resume" -> resume(parser);
            case "files" -> files(parser);
            case "options" -> options = OptionsReader.read(parser, usual);
            default -> {
                expect(besides.contains(field), "it has a field " + field + "; there are id, resume, files, options");
                parser.skipChildren();
            }
        }
    }

    /** A résumé in JSON is taken as it stands, character for character, as it is what the PDF carries. */
    private void resume(JsonParser parser) throws IOException, UnreadableRequest {
        boolean markdown = parser.currentToken() == JsonToken.VALUE_STRING;
        expect(markdown || parser.currentToken() == JsonToken.START_OBJECT, "resume is neither a string nor an object");
        name = markdown ? "resume.md" : "resume.json";
        String resume = parser.getText();
        if (!markdown) {
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            resume = text.substring(start, (int) parser.currentLocation().getCharOffset());
        }
        put(name, resume.getBytes(StandardCharsets.UTF_8));
    }

    private void files(JsonParser parser) throws IOException, UnreadableRequest {
        expect(parser.currentToken() == JsonToken.START_OBJECT, "files is no object");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String path = parser.currentName();
            expect(parser.nextToken() == JsonToken.VALUE_STRING, "the file " + path + " is no string");
            put(path, parser.getBinaryValue());
        }
    }

    private void put(String path, byte[] bytes) throws UnreadableRequest {
        expect(files.putIfAbsent(path, bytes) == null, "two files are called " + path);
    }

    private String scalar(String field, JsonParser parser) throws IOException, UnreadableRequest {
        expect(parser.currentToken().isScalarValue(), field + " is no text");
        return parser.getText();
    }

    private void expect(boolean so, String otherwise) throws UnreadableRequest {
        if (!so) {
            throw new UnreadableRequest(otherwise, id);
        }
    }

    /** Jackson tells the place on further lines, and what the text is there. */
    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
