package dev.cv.json;

import dev.cv.values.YamlValue;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value as the validator sees it.
 *
 * @param literals whether what stands outside quotes is a number, true, false or null, as in JSON; else it is text
 */
record YamlNode(YamlValue value, String pointer, boolean literals) implements JsonNode {

    /** Takes values that are read already. */
    record Factory(boolean literals) implements JsonNodeFactory {

        @Override
        public JsonNode wrap(Object node) {
            return node instanceof JsonNode wrapped ? wrapped : new YamlNode((YamlValue) node, "", literals);
        }

        @Override
        public JsonNode create(String json) {
            throw new UnsupportedOperationException("text is read elsewhere");
        }
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        if (value instanceof YamlValue.Mapping) {
            return SimpleType.OBJECT;
        } else if (value instanceof YamlValue.Sequence) {
            return SimpleType.ARRAY;
        }
        YamlValue.Scalar scalar = (YamlValue.Scalar) value;
        if (scalar.quoted() || !literals) {
            return SimpleType.STRING;
        }
        return switch (scalar.text()) {
            case "null" -> SimpleType.NULL;
            case "true", "false" -> SimpleType.BOOLEAN;
            // No number is asked for anywhere; one with a point or an exponent might be a whole one all the same.
            default -> scalar.text().matches("-?\\d++") ? SimpleType.INTEGER : SimpleType.NUMBER;
        };
    }

    @Override
    public boolean asBoolean() {
        return asString().equals("true");
    }

    @Override
    public String asString() {
        return ((YamlValue.Scalar) value).text();
    }

    @Override
    public BigInteger asInteger() {
        return new BigInteger(asString());
    }

    @Override
    public BigDecimal asNumber() {
        return new BigDecimal(asString());
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> nodes = new ArrayList<>();
        for (YamlValue item : ((YamlValue.Sequence) value).values()) {
            nodes.add(new YamlNode(item, pointer + "/" + nodes.size(), literals));
        }
        return nodes;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        ((YamlValue.Mapping) value)
                .values()
                .forEach((key, item) ->
                        nodes.put(key, new YamlNode(item, pointer + "/" + JsonNode.encodeJsonPointer(key), literals)));
        return nodes;
    }
}
