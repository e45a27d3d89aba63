package dev.cv.testing;

import dev.cv.model.Attributes;
import dev.cv.model.PartialDate;
import dev.cv.model.Presentation;
import dev.cv.source.Position;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Prints records as indented text: a line for each record with its plain values, below it the records it holds. Positions
 * are left out, and so is what is empty, so that two models print alike exactly where they say the same.
 */
public final class RecordText {

    private final StringBuilder out = new StringBuilder();

    private RecordText() {}

    /** The text of a record or of a list of records. */
    public static String of(Object value) {
        RecordText text = new RecordText();
        if (value instanceof Collection<?> all) {
            all.forEach(one -> text.print("", one, 0));
        } else {
            text.print("", value, 0);
        }
        return text.out.toString();
    }

    private void print(String label, Object value, int depth) {
        out.append("  ".repeat(depth)).append(label);
        if (!(value instanceof Record record)) {
            out.append(plain(value)).append('\n');
            return;
        }
        out.append(record.getClass().getSimpleName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object part = valueOf(component, record);
            if (part != null && isPlain(part)) {
                out.append(' ').append(component.getName()).append('=').append(plain(part));
            }
        }
        out.append('\n');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object part = valueOf(component, record);
            if (part instanceof List<?> parts) {
                out.append("  ".repeat(depth + 1)).append(component.getName()).append('\n');
                parts.forEach(one -> print("", one, depth + 2));
            } else if (part != null && !isPlain(part)) {
                print(component.getName() + ": ", part, depth + 1);
            }
        }
    }

    /** The value, out of its Optional; null where it is empty or a position. */
    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        Object value;
        try {
            value = component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        if (value instanceof Optional<?> optional) {
            value = optional.orElse(null);
        } else if (value instanceof OptionalInt optional) {
            value = optional.isPresent() ? optional.getAsInt() : null;
        }
        boolean empty = value instanceof Position
                || Presentation.NONE.equals(value)
                || (value instanceof Collection<?> all && all.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof String text && text.isEmpty())
                || (value instanceof Attributes attributes && attributes.isEmpty());
        return empty ? null : value;
    }

    private static boolean isPlain(Object value) {
        return value instanceof Attributes
                || value instanceof PartialDate
                || !(value instanceof Record || value instanceof Collection<?>);
    }

    private static String plain(Object value) {
        if (value instanceof String text) {
            return '"'
                    + text.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\r", "\\r")
                            .replace("\n", "\\n")
                    + '"';
        }
        if (value instanceof Attributes attributes) {
            StringBuilder list = new StringBuilder("{:");
            attributes.id().ifPresent(id -> list.append(" #").append(id));
            attributes.classes().forEach(name -> list.append(" .").append(name));
            attributes
                    .values()
                    .forEach((key, text) ->
                            list.append(' ').append(key).append('=').append(plain(text)));
            return list.append('}').toString();
        }
        if (value instanceof PartialDate date && date.season().isPresent()) {
            return date + " " + date.season().get();
        }
        return value.toString();
    }
}
