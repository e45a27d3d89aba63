package example.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {

    @Test
    void takesJsonAsItStands() throws UnreadableRequest {
        String resume = "{ \"basics\": {\"name\":\"Zo\\u00eb \uD83D\uDE00\"},\t\"n\": 1.0E+2 }";
        SourceDocument document =
                read("{\"resume\" : " + resume + " , \"id\":7}").document();
        assertEquals("7", document.id());
        assertEquals("resume.json", document.name());
        assertArrayEquals(
                resume.getBytes(StandardCharsets.UTF_8), document.files().get("resume.json"));
    }

    @Test
    void takesMarkdownWithPicturesAndOptions() throws UnreadableRequest {
        Request request = read("""
                {"id": "a", "resume": "# Ada\\n", "files": {"a.png": "AQI="},
                 "options": {"theme": "classic", "set": {"accent": "#123456"}, "page": "Letter", "fit": 2, "source": "none"}}
                """);
        assertArrayEquals(
                "# Ada\n".getBytes(StandardCharsets.UTF_8),
                request.document().files().get("resume.md"));
        assertArrayEquals(new byte[] {1, 2}, request.document().files().get("a.png"));
        TreeMap<String, String> set = new TreeMap<>();
        set.put("accent", "#123456");
        assertEquals(new RenderOptions("classic", set, "Letter", "2", /* carriesSource= */ false), request.options());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"id":"a","resume":"b"                    | it is no JSON: Unexpected end-of-input
            {"id":"a","resume":"b"} {}                | something stands behind the JSON object
            [{"id":"a"}]                              | it is no JSON object
            {"id":"a","resume":"b","resume":"c"}      | it is no JSON: Duplicate field 'resume'
            {"id":"a","resume":7}                     | resume is neither a string nor an object
            {"id":"a"}                                | it has no resume
            {"resume":"b"}                            | it has no id
            {"id":" ","resume":"b"}                   | it has no id
            {"id":{},"resume":"b"}                    | id is no text
            {"id":"a","resume":"b","page":"A4"}       | it has a field page; there are id, resume, files, options
            {"id":"a","resume":"b","files":[]}        | files is no object
            {"id":"a","resume":"b","files":{"c":"?"}} | it is no JSON: Failed to decode VALUE_STRING as base64
            {"id":"a","resume":"b","files":{"c":7}}   | the file c is no string
            {"id":"a","resume":"b","files":{"resume.md":""}} | two files are called resume.md
            {"id":"a","resume":"b","files":{"../c":""}} | it has a file called ../c, which would lie outside of the folder
            {"id":"a","resume":"b","options":7}       | options is no object
            {"id":"a","resume":"b","options":{"size":"A4"}} | options has a field size; there are theme, set, page, fit, source
            {"id":"a","resume":"b","options":{"page":"B"}} | no size of paper: B
            {"id":"a","resume":"b","options":{"fit":"0"}} | neither a number of pages nor off: 0
            """)
    void tellsWhatIsNoRequest(String text, String message) {
        UnreadableRequest e = assertThrows(UnreadableRequest.class, () -> read(text));
        assertEquals(
                message,
                e.getMessage()
                        .substring(0, Math.min(message.length(), e.getMessage().length())));
        assertEquals(text.contains("\"id\":\"a\"") && !text.startsWith("["), e.id().equals(Optional.of("a")));
    }

    /** A name tells a document, its looks and the version of cv: all that its bytes depend on. */
    @Test
    void namesTellDocuments() throws UnreadableRequest {
        SourceDocument document =
                read("{\"id\":\"in/Zoë\",\"resume\":\"# Ada\"}").document();
        String name = document.key(RenderOptions.USUAL);
        assertEquals("in_Zo_-", name.substring(0, name.length() - 20));
        assertEquals(
                name,
                read("{\"resume\":\"# Ada\",\"id\":\"in/Zoë\"}").document().key(RenderOptions.USUAL));
        assertNotEquals(
                name,
                read("{\"id\":\"in/Zoé\",\"resume\":\"# Ada\"}").document().key(RenderOptions.USUAL));
        assertNotEquals(
                name,
                read("{\"id\":\"in/Zoë\",\"resume\":\"# Bob\"}").document().key(RenderOptions.USUAL));
        RenderOptions other = new RenderOptions("classic", new TreeMap<>(), "A4", null, /* carriesSource= */ true);
        assertNotEquals(name, document.key(other));
    }

    private static Request read(String text) throws UnreadableRequest {
        return RequestReader.read(text, RenderOptions.USUAL, Set.of());
    }
}
