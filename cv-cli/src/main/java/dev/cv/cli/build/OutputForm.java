package dev.cv.cli.build;

import java.util.Optional;

/** A form in which a résumé is written; options, help and file names follow from what it says of itself. {@link OutputForms} lists them. */
public interface OutputForm {

    /** The word on the command line: {@code pdf}. */
    @Override
    String toString();

    /** How the names of such files end, without the dot. */
    String extension();

    /** What it is called in messages, as in "a PDF". */
    String title();

    /** What the option that asks for it says of itself. */
    String help();

    /** Whether it takes an engine that sets pages. */
    boolean isSet();

    /** What it is with the bytes of this form; empty, with diagnostics, where it can't be. */
    Optional<Products> add(Products products, Making making);

    /** All that somebody could find in the bytes of this form. */
    Searchable searchable(byte[] bytes);

    /** The option that asks for it. */
    default String option() {
        return "--" + this;
    }
}
