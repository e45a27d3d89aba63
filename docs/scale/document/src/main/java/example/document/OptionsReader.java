package example.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Reads the options of a request; those that it lacks are as usual. */
final class OptionsReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OptionsReader() {}

    /** @throws IllegalArgumentException where they are none */
    static RenderOptions read(JsonParser parser, RenderOptions usual) throws IOException {
        JsonNode node = MAPPER.readTree(parser);
        if (!node.isObject()) {
            throw new IllegalArgumentException("options is no object");
        }
        String theme = usual.theme();
        TreeMap<String, String> set = new TreeMap<>(usual.set());
        String page = usual.page();
        String fit = usual.fit();
        boolean carriesSource = usual.carriesSource();
        for (Map.Entry<String, JsonNode> option : node.properties()) {
            JsonNode value = option.getValue();
            switch (option.getKey()) {
                case "theme" -> theme = value.asText();
                case "page" -> page = value.asText();
                case "fit" -> fit = value.asText();
                case "source" -> carriesSource = !value.asText().equals("none");
                case "set" ->
                    value.properties()
                            .forEach(one -> set.put(one.getKey(), one.getValue().asText()));
                default ->
                    throw new IllegalArgumentException(
                            "options has a field " + option.getKey() + "; there are theme, set, page, fit, source");
            }
        }
        return new RenderOptions(theme, set, page, fit, carriesSource);
    }
}
