package dev.cv.start;

import dev.cv.cli.Rehearsal;
import dev.cv.launch.CacheMaker;
import java.io.IOException;

/** Where the process begins that makes the cache of classes. */
final class CacheMaking {

    private CacheMaking() {}

    public static void main(String[] words) throws IOException {
        CacheMaker.make(Rehearsal.class, System.getenv());
    }
}
