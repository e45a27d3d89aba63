package dev.cv.cli.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A form that is text.
 *
 * @param writer writes it
 */
public record TextForm(String word, String extension, String title, String help, Function<Making, String> writer)
        implements OutputForm {

    @Override
    public boolean isSet() {
        return false;
    }

    @Override
    public Optional<Products> add(Products products, Making making) {
        return Optional.of(products.with(this, writer.apply(making).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Searchable searchable(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Searchable(title + " file", Map.of("its text", List.of(text)), Map.of());
    }

    @Override
    public String toString() {
        return word;
    }
}
