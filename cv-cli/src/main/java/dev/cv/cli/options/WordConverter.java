package dev.cv.cli.options;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words as people write it; picocli's own would list constants in capitals. */
public record WordConverter<T>(List<T> all) implements ITypeConverter<T> {

    public static <E extends Enum<E>> WordConverter<E> of(Class<E> words) {
        return new WordConverter<>(List.of(words.getEnumConstants()));
    }

    @Override
    public T convert(String value) {
        return all.stream()
                .filter(constant -> constant.toString().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(value + " is none of " + known()));
    }

    private String known() {
        return all.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
