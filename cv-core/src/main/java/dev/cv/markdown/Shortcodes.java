package dev.cv.markdown;

import dev.cv.markdown.build.InlineSequence;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.TextScanner;
import dev.cv.vocabulary.FactWords;
import dev.cv.vocabulary.FactWords.About;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hugo fills its shortcodes in before Markdown is read; here those whose parameters say what a job or a school is become
 * the head of an entry. What stands between others is kept, all else is told. (FORMAT.md, "Shortcodes")
 */
final class Shortcodes {

    private static final Pattern MARK = Pattern.compile("\\{\\{[<%]");
    private static final Pattern TAG = Pattern.compile("\\{\\{[<%]\\s*+(/?)\\s*+([\\p{L}\\d_./-]++)"
            + "((?:\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`|[^\"`{}>%])*+)[>%]}}");
    private static final Pattern PARAMETER =
            Pattern.compile("([\\p{L}\\d_-]++)\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|`([^`]*+)`|([^\\s\"`/>%]++))");

    /** What tells where in a page a shortcode stands: headings, and the ends of comments. */
    private static final Pattern AROUND = Pattern.compile("(?m)^ {0,3}(#{1,6})\\s|<!--|-->");

    /** Shortcodes that make an address of a page's name. */
    private static final Set<String> ADDRESSES = Set.of("ref", "relref");

    private static final Pattern QUOTED = Pattern.compile("[\"`]([^\"`\\n]+)[\"`]");
    private static final Pattern SOURCE = Pattern.compile("\\bsrc=[\"`]([^\"`<>\\n]+)[\"`]");
    private static final Pattern WORDS = Pattern.compile("\\balt=[\"`]([^\"`\\[\\]\\n]+)[\"`]");

    /** Of more that are left out one message tells. */
    private static final int MOST_TOLD = 5;

    private static final int LONGEST_SHOWN = 60;
    private static final int HIGHEST_ROLE = 3;
    private static final int LOWEST_HEADING = 6;

    private final Document document;
    private final TextScanner scanner;
    private final MappedText.Builder out;
    private final List<LeftOut> left = new ArrayList<>();

    private final Matcher around;
    private boolean hasMoreAround;
    private boolean commented;
    private int level = HIGHEST_ROLE - 1;

    private record LeftOut(int offset, String shown) {}

    private Shortcodes(Document document, MappedText text) {
        this.document = document;
        this.scanner = new TextScanner(text);
        this.out = new MappedText.Builder(text.effort());
        this.around = AROUND.matcher(text);
        this.hasMoreAround = around.find();
    }

    /** The text without shortcodes. */
    static MappedText takeOut(Document document, MappedText text) {
        return text.toString().contains("{{<") || text.toString().contains("{{%")
                ? new Shortcodes(document, text).run()
                : text;
    }

    private MappedText run() {
        int from = 0;
        MatchResult mark = scanner.scanUntil(MARK);
        while (mark != null) {
            scanner.position = mark.start();
            MatchResult tag = scanner.scan(TAG);
            if (tag == null) {
                scanner.position = mark.end(); // Liquid's reader tells of what is never closed
            } else {
                out.append(scanner.text.subSequence(from, tag.start()));
                replace(tag);
                from = tag.end();
            }
            mark = scanner.scanUntil(MARK);
        }
        out.append(scanner.text.subSequence(from, scanner.text.length()));
        tell();
        return out.append("\n", scanner.text.offset(scanner.text.length())).build();
    }

    private void replace(MatchResult tag) {
        passTo(tag.start());
        boolean closing = !tag.group(1).isEmpty();
        if (closing || commented) {
            return;
        }
        Map<About, MappedText> facts = facts(tag);
        if (ADDRESSES.contains(tag.group(2)) || tag.group(2).equals("figure")) {
            writeAddress(tag);
            return;
        }
        boolean named = facts.containsKey(About.ORGANIZATION) || facts.containsKey(About.ROLE);
        if (named && facts.size() > 1) {
            write(facts, tag);
            PARAMETER
                    .matcher(scanner.text)
                    .region(tag.start(3), tag.end(3))
                    .results()
                    .filter(parameter -> FactWords.ofName(parameter.group(1)).isEmpty())
                    .forEach(this::leaveOut);
        } else {
            leaveOut(tag);
        }
    }

    /** A page's address is what it is called; a figure is its picture. */
    private void writeAddress(MatchResult tag) {
        int at = scanner.text.offset(tag.start());
        MappedText parameters = scanner.text.subSequence(tag.start(3), tag.end(3));
        boolean figure = tag.group(2).equals("figure");
        Matcher named = (figure ? SOURCE : QUOTED).matcher(parameters);
        if (!named.find()) {
            leaveOut(tag);
            return;
        }
        MappedText address = parameters.subSequence(named.start(1), named.end(1));
        Matcher words = WORDS.matcher(parameters);
        if (!figure) {
            out.append(address);
        } else {
            out.append("![", at);
            if (words.find()) {
                out.append(parameters.subSequence(words.start(1), words.end(1)));
            }
            out.append("](<", at).append(address).append(">)", at);
        }
    }

    private void leaveOut(MatchResult match) {
        String shown = InlineSequence.fold(match.group());
        left.add(new LeftOut(
                scanner.text.offset(match.start()),
                shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "\u2026" : shown));
    }

    /** Takes note of the headings and comments before a shortcode. */
    private void passTo(int at) {
        while (hasMoreAround && around.start() < at) {
            if (around.group(1) != null) {
                level = around.group(1).length();
            } else {
                commented = around.group().equals("<!--");
            }
            hasMoreAround = around.find();
        }
    }

    /** What the parameters say; another parameter is left out. */
    private Map<About, MappedText> facts(MatchResult tag) {
        Map<About, MappedText> facts = new EnumMap<>(About.class);
        Matcher parameter = PARAMETER.matcher(scanner.text).region(tag.start(3), tag.end(3));
        while (parameter.find()) {
            int group = parameter.start(2) >= 0 ? 2 : parameter.start(3) >= 0 ? 3 : 4;
            MappedText value = scanner.text
                    .subSequence(parameter.start(group), parameter.end(group))
                    .strip();
            boolean line = !value.isBlank() && value.toString().indexOf('\n') < 0;
            if (line) {
                FactWords.ofName(parameter.group(1)).ifPresent(fact -> facts.putIfAbsent(fact, value));
            }
        }
        return facts;
    }

    /** The head as classes have it. */
    private void write(Map<About, MappedText> facts, MatchResult tag) {
        int at = scanner.text.offset(tag.start());
        Optional<MappedText> organization = Optional.ofNullable(facts.get(About.ORGANIZATION));
        Optional<MappedText> role = Optional.ofNullable(facts.get(About.ROLE));
        if (organization.isPresent() && role.isPresent()) {
            out.append("\n\n**", at).append(organization.get()).append("**\n{:.company-info}", at);
        }
        out.append("\n\n" + "#".repeat(levelBelow()) + " ", at)
                .append(role.or(() -> organization).orElseThrow());
        out.append("\n\n", at);
        Optional<MappedText> place = Optional.ofNullable(facts.get(About.PLACE));
        place.ifPresent(words -> out.append("- ", at).append(words).append("\n", at));
        boolean timed = time(facts, at);
        if (place.isPresent() || timed) {
            out.append("{:.location-date}\n\n^\n", at);
        }
        out.append("\n", at);
    }

    private boolean time(Map<About, MappedText> facts, int at) {
        List<MappedText> parts = new ArrayList<>();
        List<About> said = facts.containsKey(About.PERIOD) ? List.of(About.PERIOD) : List.of(About.START, About.END);
        said.forEach(fact -> Optional.ofNullable(facts.get(fact)).ifPresent(parts::add));
        String mark = "- ";
        for (MappedText part : parts) {
            out.append(mark, at).append(part);
            mark = " \u2013 ";
        }
        out.append(parts.isEmpty() ? "" : "\n", at);
        return !parts.isEmpty();
    }

    /** Below the heading that stands above. */
    private int levelBelow() {
        return Math.min(LOWEST_HEADING, Math.max(HIGHEST_ROLE, level + 1));
    }

    private void tell() {
        if (left.size() > MOST_TOLD) {
            document.report(MarkdownProblem.SHORTCODES_LEFT_OUT, left.get(0).offset, left.size());
        } else {
            left.forEach(one -> document.report(MarkdownProblem.SHORTCODE_LEFT_OUT, one.offset, one.shown));
        }
    }
}
