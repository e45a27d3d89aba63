package dev.cv.values;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads a language of data that cv itself has no library for; found as a service, so that nobody has a library that nobody asked for. Safe
 * for many threads.
 */
public interface DataReader {

    /** What the language is called, as in {@code TOML}. */
    String language();

    /**
     * The mapping between two offsets of a file, its scalars as they are written.
     *
     * @param diagnostics takes what is wrong, each with its place in the file
     * @return empty, with diagnostics, where it can't be read
     */
    Optional<YamlValue.Mapping> read(SourceFile file, int start, int end, Diagnostics diagnostics);

    /** The reader of a language; empty where none is on the class path. */
    static Optional<DataReader> of(String language) {
        return ServiceLoader.load(DataReader.class, DataReader.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(reader -> reader.language().equals(language))
                .findFirst();
    }
}
