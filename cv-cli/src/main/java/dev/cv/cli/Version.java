package dev.cv.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

    /** When what the manual says was last looked through. */
    static final String DATE = "2026-11-24";

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"cv " + (version == null ? "(development)" : version)};
    }
}
