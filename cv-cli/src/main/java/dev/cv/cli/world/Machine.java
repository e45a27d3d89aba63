package dev.cv.cli.world;

import java.util.Optional;

/**
 * What the machine is like, as far as it matters to cv.
 *
 * @param java the version of Java, as in {@code 25.0.3+9}
 * @param feature its first number
 * @param home where it is installed
 * @param heap how much memory it may take, in bytes
 * @param names the character set of file names
 * @param temporary the folder for temporary files
 * @param temporaryFault why none can be written there; empty where they can
 * @param cache the cache of classes in use; empty where there is none
 * @param git its version; empty where it isn't there
 */
public record Machine(
        String java,
        int feature,
        String vendor,
        String home,
        long heap,
        String names,
        String temporary,
        Optional<String> temporaryFault,
        Optional<String> cache,
        Optional<String> git) {}
