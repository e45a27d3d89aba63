package dev.cv.cli;

import dev.cv.theme.PageSize;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size of paper as people write it. */
final class PageSizeConverter implements ITypeConverter<PageSize> {

    @Override
    public PageSize convert(String value) {
        return Arrays.stream(PageSize.values())
                .filter(size -> size.toString().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is " + known() + ", but no " + value));
    }

    private static String known() {
        return Arrays.stream(PageSize.values()).map(PageSize::toString).collect(Collectors.joining(" and "));
    }
}
