import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Permission;
import java.util.List;

/**
 * Runs many command lines of one cv-cli.jar in one JVM, and keeps what each printed: {@code Outputs JAR LINES}, where a line of the file
 * LINES is a file for what is printed on standard error, and arguments, all parted by tabs. Needs -Djava.security.manager=allow.
 */
@SuppressWarnings({"removal", "deprecation"})
final class Outputs {

    /** The command ends the program; here it only ends a run. */
    private static final class Ended extends SecurityException {
        final int code;

        Ended(int code) {
            this.code = code;
        }
    }

    public static void main(String[] arguments) throws Exception {
        URL[] jar = {Path.of(arguments[0]).toUri().toURL()};
        ClassLoader loader = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        Method main = loader.loadClass("dev.cv.cli.Main").getMethod("main", String[].class);
        System.setSecurityManager(new SecurityManager() {
            @Override
            public void checkExit(int code) {
                throw new Ended(code);
            }

            @Override
            public void checkPermission(Permission permission) {}
        });
        PrintStream real = System.err;
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            List<String> words = List.of(line.split("\t"));
            try (PrintStream err = new PrintStream(words.get(0), StandardCharsets.UTF_8)) {
                System.setErr(err);
                try {
                    main.invoke(null, (Object) words.subList(1, words.size()).toArray(String[]::new));
                } catch (java.lang.reflect.InvocationTargetException e) {
                    if (e.getCause() instanceof Ended ended) {
                        err.println("exit code " + ended.code);
                    } else {
                        throw e;
                    }
                }
            } finally {
                System.setErr(real);
            }
        }
        System.setSecurityManager(null);
        System.exit(0);
    }
}
