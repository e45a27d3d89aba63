package dev.cv.cli.options;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words as people write it; picocli's own would list constants in capitals. */
public record WordConverter<T extends Enum<T>>(Class<T> type) implements ITypeConverter<T> {

    @Override
    public T convert(String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(value + " is none of " + known()));
    }

    private String known() {
        return Arrays.stream(type.getEnumConstants()).map(Enum::toString).collect(Collectors.joining(", "));
    }
}
