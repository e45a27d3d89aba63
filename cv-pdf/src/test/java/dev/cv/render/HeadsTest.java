package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.ContactIcons;
import dev.cv.proof.PaintedLines;
import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadPiece;
import dev.cv.reread.ReadText;
import dev.cv.source.Diagnostics;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.PersonPlace;
import dev.cv.theme.Theme;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letterheads of any make-up, the same in every run, with their words whole and their separators within lines. */
@Execution(ExecutionMode.CONCURRENT)
class HeadsTest {

    private static final int HEADS = 16;
    private static final String SEPARATOR = "\u00B7";
    private static final String BAR = "|";

    /** What the signs of contacts are read as. */
    private static final Set<String> SIGNS = Set.copyOf(ContactIcons.words("en").values());

    static IntStream seeds() {
        return IntStream.range(0, HEADS);
    }

    static List<String> themes() {
        return Themes.NAMES;
    }

    @Tag("sweep")
    @ParameterizedTest
    @MethodSource("seeds")
    void holds(int seed) throws IOException {
        Head head = Head.any(new Random(seed), seed % 9 + 1);
        List<String> faults = new ArrayList<>();
        for (String name : Themes.NAMES) {
            Theme theme = Themes.named(name).orElseThrow();
            byte[] pdf = set(head.text(), theme, seed % 2 == 0 ? PageSize.A4 : PageSize.LETTER);
            faults(head, theme, pdf).forEach(fault -> faults.add(name + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Head head, Theme theme, byte[] pdf) throws IOException {
        List<PaintedLines.Line> all = PaintedLines.of(pdf, 1);
        PaintedLines.Line title = line(all, titleOf(theme));
        List<PaintedLines.Line> lines = all.subList(0, all.indexOf(title));
        List<String> faults = new ArrayList<>();
        for (PaintedLines.Line line : lines) {
            if (Stream.of(SEPARATOR, BAR)
                    .anyMatch(
                            sign -> line.text().startsWith(sign) || line.text().endsWith(sign))) {
                faults.add("a separator at the edge of " + line.text());
            }
            if (!Look.of(theme).is("contact-labels") && SIGNS.contains(line.text())) {
                faults.add("a sign alone, read as " + line.text());
            }
        }
        float least = Math.max(title.size(), 1.6f * line(all, "Onelineofwork.").size()) - 0.1f;
        if (lines.get(0).size() < least) {
            faults.add("a name of " + lines.get(0).size() + " pt, less than " + least);
        }
        String painted = lines.stream().map(PaintedLines.Line::text).collect(Collectors.joining());
        if (!painted.startsWith(head.name().replace(" ", ""))) {
            faults.add("painted as " + painted);
        }
        for (String address : head.addresses()) {
            cut(address, lines)
                    .filter(place -> theme.aside().isEmpty() || !place.matches("(?s).*[@./-]\n.*"))
                    .ifPresent(faults::add);
        }
        List<String> read = Stream.of(ReadPdf.of(pdf).text().split("\\s+"))
                .filter(word -> !word.equals(SEPARATOR) && !word.equals(BAR) && !SIGNS.contains(word))
                .toList();
        if (!read.equals(head.words(titleOf(theme)))) {
            faults.add("read as " + read);
        }
        return faults;
    }

    private static String titleOf(Theme theme) {
        return Look.of(theme).value("title-case").filter("capitals"::equals).isPresent() ? "WORK" : "Work";
    }

    private static PaintedLines.Line line(List<PaintedLines.Line> lines, String text) {
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + text + " in " + lines));
    }

    /** An address with a line's end where it is cut first; empty where it is whole. */
    private static Optional<String> cut(String address, List<PaintedLines.Line> lines) {
        String text = lines.stream().map(PaintedLines.Line::text).collect(Collectors.joining("\n"));
        for (int at = 1; at < address.length(); at++) {
            String cut = address.substring(0, at) + "\n" + address.substring(at);
            if (text.contains(cut.substring(Math.max(0, at - 9), Math.min(cut.length(), at + 10)))) {
                return Optional.of(cut);
            }
        }
        return text.replace("\n", "").contains(address) ? Optional.empty() : Optional.of("lost: " + address);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theNameIsSemibold(String theme) throws IOException {
        byte[] pdf =
                set("# Ada Example\n\n- ada@example.com\n\n## Work\n\nOne line of work.\n", theme(theme), PageSize.A4);
        ReadLine name = ReadText.of(pdf, Set.of(ReadText.Order.STREAM)).in(ReadText.Order.STREAM).stream()
                .filter(line -> line.text().startsWith("Ada"))
                .findFirst()
                .orElseThrow();
        assertThat(name.pieces()).allMatch(ReadPiece::isBold);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void separatorsStandBetweenContactsOfALine(String theme) throws IOException {
        byte[] pdf = set(
                "# Ada Example\n\n- ada@example.com\n- +44 20 7946 0018\n- ada.example\n\n## Work\n\nOne line of work.\n",
                theme(theme),
                PageSize.A4);
        long signs = PaintedLines.of(pdf, 1).stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(c -> c == SEPARATOR.charAt(0) || c == BAR.charAt(0))
                .count();
        assertThat(signs).isEqualTo(hasLinesOfContacts(theme(theme)) ? 2 : 0);
    }

    /** Whether several contacts share a line: not in a narrow column, nor in a table. */
    private static boolean hasLinesOfContacts(Theme theme) {
        boolean across = theme.aside().isEmpty() || theme.person() == PersonPlace.ACROSS;
        return across && !Look.of(theme).is("contact-labels");
    }

    @Test
    void whatRunsBesideLaterPagesIsPartedBetweenWordsToo() throws IOException {
        byte[] pdf = set(
                "# Maximiliane Wolfenstein-Hohenheim-Featherstone\n\n- maximiliane.wolfenstein-hohenheim@gmail.com\n\n## Work\n\n"
                        + "One line of work.\n\n".repeat(70),
                theme("address"),
                PageSize.A4);
        assertThat(ReadPdf.of(pdf).pages().get(1).furniture())
                .contains("Wolfenstein-Hohenheim-\nFeatherstone", "maximiliane.wolfenstein-\nhohenheim@gmail.com");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aNameThatIsLongerThanItsColumnIsReadWhole(String theme) throws IOException {
        String name = "Venkatanarasimharajuvaripeta Featherstonehaugh-Balasubramaniam";
        byte[] pdf = set("# " + name + "\n\n## Work\n\nOne line of work.\n", theme(theme), PageSize.A4);
        assertThat(ReadPdf.of(pdf).text().replaceAll("\\s+", " ")).startsWith(name);
    }

    @Test
    void anAddressIsSetSmallerBeforeItIsParted() throws IOException {
        String text =
                "# Ada Example\n\n- ada@example.com\n- orcid.org/0000-0002-1825-0097\n\n## Work\n\nOne line of work.\n";
        float narrow = size(set(text, theme("address"), PageSize.A4));
        assertThat(narrow).isLessThan(0.95f * 0.92f * 9.6f);
    }

    private static float size(byte[] pdf) throws IOException {
        return line(PaintedLines.of(pdf, 1), "orcid.org/0000-0002-1825-0097").size();
    }

    private static Theme theme(String name) {
        return Themes.named(name).orElseThrow();
    }

    private static byte[] set(String text, Theme theme, PageSize size) {
        return new Markdown("---\nlayout: resume\n---\n" + text)
                .set(theme, size, new Diagnostics())
                .orElseThrow()
                .bytes();
    }

    /** A name with the ways to reach whose it is. */
    private record Head(String name, List<String> contacts) {

        private static final List<String> WORDS = List.of(
                "ada",
                "hohenheim",
                "wolfenstein",
                "featherstone",
                "lee",
                "maximiliane",
                "montgomery",
                "zo",
                "rosalind",
                "w");

        static Head any(Random random, int count) {
            List<String> contacts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String words = words(random, random.nextBoolean() ? "." : "-", 1 + random.nextInt(3));
                contacts.add(
                        switch (random.nextInt(4)) {
                            case 0 -> words + "@" + words(random, "-", 1) + i + ".com";
                            case 1 -> "github.com/" + words.replace('.', '-') + i;
                            case 2 -> words.replace('.', '-') + i + ".example";
                            default -> "+44 20 7946 00" + (10 + i);
                        });
            }
            String name = capitals(words(random, "-", 1 + random.nextInt(2))) + " "
                    + capitals(words(random, "-", 1 + random.nextInt(3)));
            return new Head(name, contacts);
        }

        private static String words(Random random, String joint, int count) {
            return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(joint));
        }

        private static String capitals(String name) {
            return Stream.of(name.split("(?<=-)"))
                    .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .collect(Collectors.joining());
        }

        String text() {
            return "# " + name + "\n\n{:.contact}\n- " + String.join("\n- ", contacts)
                    + "\n\n## Work\n\nOne line of work.\n";
        }

        List<String> addresses() {
            return contacts.stream().filter(contact -> !contact.contains(" ")).toList();
        }

        List<String> words(String title) {
            return List.of((name + " " + String.join(" ", contacts) + " " + title + " One line of work.").split(" "));
        }
    }
}
