package dev.cv.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

    /** When what the manual says was last looked through. */
    static final String DATE = "2026-11-24";

    @Override
    public String[] getVersion() {
        return new String[] {"cv " + number().orElse("(development)")};
    }

    /** The number; empty where the program runs from its classes. */
    static Optional<String> number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }
}
