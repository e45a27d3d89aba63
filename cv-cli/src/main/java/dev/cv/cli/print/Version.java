package dev.cv.cli.print;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
public final class Version implements IVersionProvider {

    /** When what the manual says was last looked through. */
    public static final String DATE = "2026-11-24";

    @Override
    public String[] getVersion() {
        return new String[] {"cv " + number().orElse("(development)")};
    }

    /** The number; empty where the program runs from its classes. */
    public static Optional<String> number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }
}
