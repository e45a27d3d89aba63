package dev.cv.json;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.DefinitionItem;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.LanguageTag;
import dev.cv.model.LocationDate;
import dev.cv.model.PartialDate;
import dev.cv.model.Presentation;
import dev.cv.model.Setting;
import dev.cv.model.TableCell;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads records of the model from what {@link ModelJson} makes of them; anybody may have changed that since. */
final class ModelReader {

    /** The kinds of which one of several may stand somewhere. */
    private static final List<Class<?>> KINDS =
            List.of(Block.class, Inline.class, DefinitionItem.class, LocationDate.Part.class);

    private ModelReader() {}

    /** It is not what was written; never seen outside. */
    @SuppressWarnings("serial")
    private static final class Unreadable extends RuntimeException {

        Unreadable() {
            super("not a model", null, false, false);
        }
    }

    /** The record; empty where it can't be one. */
    static <R> Optional<R> read(YamlValue value, Class<R> type) {
        try {
            return Optional.of(type.cast(value(value, type)));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static Object value(YamlValue value, Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? list(value, generic.getActualTypeArguments()[0]) : map(value);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord() && wanted != Text.class) {
            return record(mapping(value), wanted);
        } else if (KINDS.contains(wanted)) {
            return value instanceof YamlValue.Scalar text && wanted == Inline.class
                    ? new Text(text.text(), text.position())
                    : record(mapping(value), named(mapping(value), wanted));
        }
        return plain(text(value), wanted);
    }

    private static Object plain(String text, Class<?> wanted) {
        if (wanted == int.class) {
            if (!text.matches("-?\\d{1,9}")) {
                throw new Unreadable();
            }
            return Integer.parseInt(text);
        } else if (wanted == boolean.class || wanted == Boolean.class) {
            return text.equals("true");
        } else if (wanted.isEnum()) {
            return Stream.of(wanted.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(Unreadable::new);
        }
        return text;
    }

    private static List<Object> list(YamlValue value, Type item) {
        if (!(value instanceof YamlValue.Sequence sequence)) {
            throw new Unreadable();
        }
        List<Object> list = new ArrayList<>();
        sequence.values().forEach(one -> list.add(value(one, item)));
        return list;
    }

    private static Map<String, String> map(YamlValue value) {
        Map<String, String> map = new LinkedHashMap<>();
        mapping(value).values().forEach((key, text) -> map.put(key, text(text)));
        return map;
    }

    private static YamlValue.Mapping mapping(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            return mapping;
        }
        throw new Unreadable();
    }

    private static String text(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text();
        }
        throw new Unreadable();
    }

    private static Class<?> named(YamlValue.Mapping mapping, Class<?> kind) {
        YamlValue name = mapping.values().get(ModelJson.IS);
        return Stream.of(kind.getPermittedSubclasses())
                .filter(type -> name instanceof YamlValue.Scalar is
                        && is.text().equals(type.getSimpleName())
                        && type != Text.class)
                .findFirst()
                .orElseThrow(Unreadable::new);
    }

    private static Object record(YamlValue.Mapping mapping, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(mapping, components[i]);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return checked(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            throw new Unreadable();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static Object component(YamlValue.Mapping mapping, RecordComponent component) {
        Class<?> type = component.getType();
        YamlValue value = mapping.values().get(component.getName());
        if (type == Position.class) {
            return mapping.position();
        } else if (type == OptionalInt.class) {
            return value == null ? OptionalInt.empty() : OptionalInt.of((int) value(value, int.class));
        } else if (type == Optional.class) {
            Type some = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return Optional.ofNullable(value).map(one -> value(one, some));
        }
        return value == null ? absent(type) : value(value, component.getGenericType());
    }

    private static Object absent(Class<?> type) {
        if (type == int.class) {
            return 0;
        } else if (type == boolean.class) {
            return false;
        } else if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Attributes.class) {
            return Attributes.NONE;
        } else if (type == String.class) {
            return "";
        } else if (type.isRecord()) {
            return record(
                    new YamlValue.Mapping(Map.of(), Map.of(), Json.number(0).position()), type);
        }
        throw new Unreadable();
    }

    /** What the rest of the program relies on, whoever made the record. */
    private static Object checked(Object record) {
        boolean right = true;
        if (record instanceof Heading heading) {
            right = heading.level() >= 1 && heading.level() <= 6;
        } else if (record instanceof PartialDate date) {
            right = date.month().isPresent()
                    ? IsoDate.isDate(date.year(), date.month().getAsInt(), date.day())
                    : date.day().isEmpty();
        } else if (record instanceof TableCell cell) {
            right = cell.columns() >= 1 && cell.columns() <= 1000 && cell.rows() >= 1 && cell.rows() <= 1000;
        } else if (record instanceof Presentation looks) {
            right = looks.qr().map(Setting::value).stream().allMatch(Presentation::isAddress);
        } else if (record instanceof Attributes attributes) {
            right = LanguageTag.isWellFormed(attributes.values().getOrDefault("lang", "en"));
        }
        if (!right) {
            throw new Unreadable();
        }
        return record;
    }
}
