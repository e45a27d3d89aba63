package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words of languages stand in the files of {@code dev.cv.vocabulary} and in no class beside it. A class holds such words
 * where its strings have a letter that is not English, or two words of those files as alternatives in a pattern, or three
 * words of names and roles in lists.
 */
class VocabularyRuleTest {

    /** What looks like words and is none, or none of a language. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("CssHints", "words of CSS"),
            Map.entry("FileNames", "con and com are devices of Windows"),
            Map.entry("SectionKinds", "classes of the format"),
            Map.entry("Slugs", "letters, and what is written for them in a file's name"),
            Map.entry("SwissGerman", "a letter that one country writes otherwise"),
            Map.entry("Columns", "ranges of scripts"),
            Map.entry("Wrapping", "a character that begins no line"),
            Map.entry("OtherFormats", "bytes, and commands of LaTeX"),
            Map.entry("PictureFormat", "bytes"),
            Map.entry("MachineChecks", "a message about letters"),
            Map.entry("FrontMatterContacts", "keys of front matter"),
            Map.entry("HtmlAllowList", "attributes of HTML"),
            Map.entry("UnusedFiles", "ends of files' names"));

    private static final Path ROOT = Path.of("..");
    private static final Pattern STRING = Pattern.compile("\"\"\"(?s:(.*?))\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");
    private static final Pattern JOIN = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern OTHER_LETTER = Pattern.compile("[\\p{L}&&[^A-Za-z]]");

    /** The one word that our messages can't do without. (A boundary of words is one of ASCII from JDK 19 on.) */
    private static final Pattern OUR_WORD =
            Pattern.compile("(?<!\\p{L})(?:résumés?(?!\\p{L})|(?<= )Résumé(?!\\p{L})|Résumé(?= ))");

    private static final Pattern ALTERNATIVE =
            Pattern.compile("(?<=\\|)\\p{L}{3,}(?![\\p{L}\\p{N}-])|(?:^|(?<=[(:]))\\p{L}{3,}(?=\\|)");
    private static final Pattern LIST = Pattern.compile("[\\w.-]+|[\\w\\s.-]*[\\w-]\\s*");
    private static final int FEWEST_IN_LIST = 4;

    /** Keys of lists by which one knows roles, names and places: their words are in no list for another reason. */
    private static final Pattern OF_NAMES =
            Pattern.compile("(?:role|company|organization|school|degree|side|own|place|month)\\b.*");

    private static final Pattern OF_FORMS = Pattern.compile("(?:format|page|heading|measure|currency)\\b.*");

    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> NAMES = new HashSet<>();

    static {
        Set<String> keys = new HashSet<>();
        for (Path file : files(ROOT.resolve("cv-core/src/main/resources/dev/cv/vocabulary"), ".properties")) {
            Properties lines = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                lines.load(reader);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            for (String key : lines.stringPropertyNames()) {
                keys.add(key);
                for (String word :
                        lines.getProperty(key).toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1)) {
                    if (!OF_FORMS.matcher(key).matches()) {
                        WORDS.add(word);
                    }
                    if (OF_NAMES.matcher(key).matches() && word.length() > 3) {
                        NAMES.add(word);
                    }
                }
            }
        }
        NAMES.removeAll(keys);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of languages that a source holds; empty where there are too few to be meant. */
    private static Set<String> wordsIn(String source) {
        Set<String> letters = new TreeSet<>();
        Set<String> alternatives = new TreeSet<>();
        Set<String> listed = new TreeSet<>();
        Matcher strings = STRING.matcher(JOIN.matcher(source).replaceAll(""));
        while (strings.find()) {
            String raw = strings.group(1) == null ? strings.group(2) : strings.group(1);
            String text = ESCAPE.matcher(raw)
                    .replaceAll(
                            code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
            OTHER_LETTER
                    .matcher(OUR_WORD.matcher(text).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .forEach(letters::add);
            String lower = text.toLowerCase(Locale.ROOT);
            ALTERNATIVE
                    .matcher(lower)
                    .results()
                    .map(MatchResult::group)
                    .filter(WORDS::contains)
                    .forEach(alternatives::add);
            List<String> words = List.of(lower.strip().split("\\s+", -1));
            if (LIST.matcher(text).matches() && (words.size() == 1 || words.size() >= FEWEST_IN_LIST)) {
                words.stream().filter(NAMES::contains).forEach(listed::add);
            }
        }
        Set<String> found = new TreeSet<>(letters);
        found.addAll(alternatives.size() > 1 ? alternatives : Set.of());
        found.addAll(listed.size() > 2 ? listed : Set.of());
        return found;
    }

    @Test
    void wordsOfLanguagesStandInTheVocabularyAlone() throws IOException {
        Path vocabulary = ROOT.resolve("cv-core/src/main/java/dev/cv/vocabulary");
        Map<String, Set<String>> found = new TreeMap<>();
        for (String module : List.of("cv-core", "cv-pdf", "cv-cli")) {
            for (Path file : files(ROOT.resolve(module + "/src/main/java"), ".java")) {
                Set<String> words = wordsIn(Files.readString(file));
                if (!words.isEmpty() && !file.startsWith(vocabulary)) {
                    found.put(file.getFileName().toString().replace(".java", ""), words);
                }
            }
        }

        assertThat(WORDS).hasSizeGreaterThan(1500);
        assertThat(found.entrySet().stream()
                        .filter(entry -> !ALLOWED.containsKey(entry.getKey()))
                        .collect(Collectors.toList()))
                .isEmpty();
        assertThat(found.keySet())
                .as("what needs no exception should have none")
                .containsAll(ALLOWED.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pattern.compile(\"\\\\s+(?:at|bei|chez)\\\\s+\")",
                "Pattern.compile(\",\\\\s+(?!(?:Inc|LLC|\" + \"Ltd)\\\\b)\")",
                "Set.of(\"engineer\", \"developer\", \"designer\")",
                "\"intern trainee werkstudent praktikant\".split(\" \")",
                "new WordSet(\"\"\"\n    accountant administrator advisor\n    analyst architect\n    \"\"\")",
                "List.of(\"January\", \"February\", \"March\")",
                "String role = \"Geschäftsführer\";",
                "String role = \"\\u30A8\\u30F3\\u30B8\\u30CB\\u30A2\";",
                "String title = \"Résumé\";"
            })
    void wordsAreFoundHoweverTheyAreWritten(String source) {
        assertThat(wordsIn(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw usage(\"none of the résumés is for that language\");",
                "Pattern.compile(\"(?i).*\\\\.(?:png|jpe?g|svg)\")",
                "Set.of(\"name\", \"label\", \"email\", \"phone\")",
                "WordList.of(\"role\", \"company\", \"school\")",
                "\"name the organization, or write \" + \"the role and the place as engineer, developer, designer do.\""
            })
    void otherWordsAreNone(String source) {
        assertThat(wordsIn(source)).isEmpty();
    }
}
