package dev.cv.start;

import dev.cv.cli.Main;
import dev.cv.cli.Rehearsal;
import dev.cv.launch.CacheMaker;
import dev.cv.launch.ClassCache;
import dev.cv.launch.JarFacts;
import dev.cv.launch.JavaOptions;
import dev.cv.launch.SecondJava;
import dev.cv.resident.Client;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses who does a run: a resident process where there is one, a second Java where that is quicker, else this one. */
final class Start {

    private Start() {}

    static void run(String[] words) throws IOException {
        Map<String, String> environment = System.getenv();
        @Nullable JarFacts jar = JarFacts.ofThisProcess();
        if (jar == null) {
            Main.main(words);
            return;
        }
        JavaOptions options = JavaOptions.ofThisProcess();
        if (options.areTraining()) {
            new Client(jar, environment).rehearse();
            Rehearsal.main(words);
            return;
        }
        boolean inputIsTaken = false;
        if (options.areOurs() && isWanted(environment, "CV_SERVE")) {
            Client client = new Client(jar, environment);
            int code = client.run(words);
            if (code >= 0) {
                System.exit(code);
            }
            inputIsTaken = client.giveInputBack();
        }
        boolean stays = words.length > 0 && words[0].equals("serve"); // which wants no options of a short run
        if (inputIsTaken || stays || !options.canBeHandedOn() || !isWanted(environment, "CV_FORK")) {
            Main.main(words);
            return;
        }
        @Nullable ClassCache cache = ClassCache.of(jar, environment);
        if (cache == null) {
            Main.main(words);
        } else if (cache.isUsable()) {
            runInSecond(jar, cache, options, words);
        } else {
            int code = Main.run(words);
            if (!environment.containsKey("CI")) { // such a machine is thrown away, and waits for what still runs on it
                CacheMaker.begin(cache, jar, CacheMaking.class);
            }
            System.exit(code);
        }
    }

    private static void runInSecond(JarFacts jar, ClassCache cache, JavaOptions options, String[] words) {
        int code = SecondJava.run(jar, cache, options, Second.class, words);
        if (code >= 0) {
            System.exit(code);
        }
        Main.main(words);
    }

    private static boolean isWanted(Map<String, String> environment, String variable) {
        return !"0".equals(environment.get(variable));
    }
}
