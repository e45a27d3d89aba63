package dev.cv.start;

import dev.cv.cli.Main;
import dev.cv.launch.SecondJava;

/** Where a second Java begins. */
final class Second {

    private Second() {}

    public static void main(String[] words) {
        SecondJava.followParent();
        Main.main(words);
    }
}
