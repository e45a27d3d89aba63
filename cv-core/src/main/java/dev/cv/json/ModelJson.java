package dev.cv.json;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The model as JSON, positions and empty values left out: {@code {"is": "Strong", "content": ["much"]}}. A text is a
 * string; where only one record can stand, it isn't named.
 */
final class ModelJson {

    /** The key of a record's name. */
    static final String IS = "is";

    private ModelJson() {}

    /** A record of the model. */
    static YamlValue of(Record record) {
        return of(record, record.getClass());
    }

    /** Blocks of the model. */
    static YamlValue of(List<Block> blocks) {
        return of(blocks, List.class);
    }

    private static YamlValue of(Object value, Type type) {
        if (value instanceof Text text) {
            return Json.text(text.text());
        } else if (value instanceof Record record) {
            return ofRecord(record, type == record.getClass());
        } else if (value instanceof List<?> list) {
            Type item = type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : Object.class;
            return Json.list(list.stream().map(one -> of(one, item)).toList());
        } else if (value instanceof Map<?, ?> map) {
            Map<String, YamlValue> values = new LinkedHashMap<>();
            map.forEach((key, text) -> values.put(String.valueOf(key), Json.text(String.valueOf(text))));
            return Json.mapping(values);
        } else if (value instanceof Integer || value instanceof Boolean) {
            return new YamlValue.Scalar(
                    value.toString(), /* quoted= */ false, Json.number(0).position());
        }
        return Json.text(value.toString());
    }

    private static YamlValue ofRecord(Record record, boolean known) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        if (!known) {
            values.put(IS, Json.text(record.getClass().getSimpleName()));
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(component, record);
            Type type = component.getGenericType();
            if (value instanceof Optional<?> optional) {
                Type some = ((ParameterizedType) type).getActualTypeArguments()[0];
                optional.ifPresent(one -> values.put(component.getName(), of(one, some)));
            } else if (value instanceof OptionalInt optional) {
                optional.ifPresent(one -> values.put(component.getName(), Json.number(one)));
            } else if (!isDefault(value)) {
                values.put(component.getName(), of(value, type));
            }
        }
        return Json.mapping(values);
    }

    /** What is not worth a word, as it is taken for granted where nothing is said. */
    private static boolean isDefault(Object value) {
        return value instanceof Position
                || value.equals("")
                || value.equals(0)
                || value.equals(false)
                || value.equals(List.of())
                || value.equals(Map.of())
                || value.equals(Attributes.NONE);
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
