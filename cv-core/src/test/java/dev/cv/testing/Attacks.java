package dev.cv.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that nobody writes but to break a parser: what is deep, what never ends, what grows when it is read. */
public final class Attacks {

    /** The limit of a Markdown file. */
    private static final int MOST = 512 * 1024;

    private static final int MANY = 20_000;

    private final List<Attack> all = new ArrayList<>();

    private Attacks() {}

    /**
     * A file made to break the parser.
     *
     * @param name what is in it
     */
    public record Attack(String name, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Every one of them. */
    public static List<Attack> all() {
        Attacks attacks = new Attacks();
        attacks.addNesting();
        attacks.addUnclosedSpans();
        attacks.addUnclosedBlocks();
        attacks.addHtml();
        attacks.addDefinitions();
        attacks.addGrowth();
        attacks.addLists();
        attacks.addTables();
        attacks.addExtensions();
        attacks.addLiquid();
        attacks.addCharacters();
        ReaderAttacks.addTo(attacks);
        return attacks.all;
    }

    /** Adds a file, cut to what a file may hold. */
    void add(String name, String text) {
        all.add(new Attack(name, text.length() > MOST ? text.substring(0, MOST) : text));
    }

    /** A piece again and again. */
    private void many(String piece) {
        repeat(piece, MANY);
    }

    private void repeat(String piece, int times) {
        add(times + " × " + piece.replace("\n", "¶"), piece.repeat(times));
    }

    /** Pieces from between dots; a pilcrow stands for a line end. */
    static List<String> pieces(String dotted) {
        return Stream.of(dotted.split("·"))
                .map(piece -> piece.replace('¶', '\n'))
                .toList();
    }

    static String each(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    private void addNesting() {
        repeat(">", 10_000);
        repeat("> ", MANY);
        add("49 quotes round a long line", ">".repeat(49) + "a ".repeat(200_000));
        add("49 quotes on each line", (">".repeat(49) + "a\n").repeat(10_000));
        add("a list 2000 deep", each(2000, depth -> "  ".repeat(depth % 250) + "- a\n"));
        add("lists on one line", "- ".repeat(100_000));
        add("lists on one line, with a word", "- ".repeat(100_000) + "a");
        add("numbered lists on one line", "1. ".repeat(100_000) + "a");
        add("asterisks on one line", "* ".repeat(100_000) + "a");
        add("descriptions on one line", "a\n" + ": ".repeat(100_000) + "a");
        add("descriptions", "a\n" + ": a\n".repeat(100_000));
        add("a rule of half a file", "* ".repeat(MOST / 2));
        add("nearly a rule", "- ".repeat(100_000) + "_");
        add("mixed blocks", each(MANY, i -> List.of("> ", "- ", "1. ", ": ").get(i % 4)) + "a");
        add("as deep as may be, and a note", ">".repeat(45) + " *a **b[^a]***\n\n[^a]: " + "> ".repeat(40) + "c\n");
        add("notes in notes", each(60, i -> "    ".repeat(i) + "[^" + i + "]: a\n\n"));
    }

    private void addUnclosedSpans() {
        for (String piece : pieces("[·![·[a](·![a](·[a][·[a](<·[a](b \"·[a] [·[^·[^a]·*a ·**a·***a·_a· _a·*a _b·*a **b·"
                + "**a *b·**a _b __c *d·*a [b·[*a·~~a·~~a ·*~~a·`·`a ·``a `·$$·$$a ·$·<·<a·<a ·<a b=·"
                + "<a b=\"·<a b='\"·<b>·<b>*a·</·</b·</b>·<!--·<!-- -->a·<?·<http:·<a@·<mailto:·&·&a·&#·"
                + "&#1·&#x1·\\·\"·'·\"'·a\"·{:·*a*{:·{::·{::a·{::comment}·a {::comment}·a {:/}·{:a=\"·"
                + "*a*{:a=\"b·{{·{%·{{ \"·{% raw %}·{% comment %}·--·...·<<·>>· >>·  ¶·\\\\¶·!·!\"")) {
            many(piece);
        }
        add("backticks, ever more", each(1000, i -> "`".repeat(i + 1) + " "));
        add("backticks, ever fewer", each(1000, i -> "`".repeat(1000 - i) + " "));
        add("asterisks, ever more", each(1000, i -> "*".repeat(i + 1) + "a "));
        add("tildes, ever more", each(1000, i -> "~".repeat(i + 1) + "a "));
        add("brackets in brackets", "[".repeat(MANY) + "a" + "]".repeat(MANY));
        add("links in links", "[".repeat(20_000) + "a" + "](b)".repeat(20_000));
        add("images in images", "![".repeat(20_000) + "a" + "](b)".repeat(20_000));
        add("images in a link", "[" + "![a](b)".repeat(60_000) + "](c)");
        add("images in images, a few", "![".repeat(40) + "a" + "](b)".repeat(40));
        add("images in images, a few and open", "![".repeat(40) + "a");
        add("emphasis in emphasis", "*a **b ".repeat(20_000) + "c** d*".repeat(20_000));
        add("parentheses", "[a](" + "(".repeat(MANY) + ")".repeat(MANY) + ")");
        add("titles", "[a](b" + " \"c".repeat(MANY));
        add("comments in text", "a" + "<!-- -->a".repeat(MANY));
        add("struck out again and again", "~~a ".repeat(1000) + "b~~".repeat(1000));
        add("elements in elements", "<b><i>".repeat(20_000) + "a" + "</i></b>".repeat(20_000));
    }

    private void addUnclosedBlocks() {
        for (String piece : pieces("~~~¶·```a¶·~~~ a b¶·~~~a¶¶·$$a¶¶·a¶=¶·a¶-¶·-¶·#¶·# ¶·# a¶·# {#a}¶· {#a·|¶·| a¶·"
                + "a | b¶¶·|-¶·|=¶·^¶·a¶^¶·:¶·: a¶·a¶: a¶·*[¶·*[a¶·*[a]:¶·[a]:¶·[a]: ¶·[a]: b \"¶·"
                + "[a]: <¶¶·[^a]:¶¶·{:a¶·{:a}¶·{:a}¶¶·{:a:¶·{:a: b}¶·{::comment}¶·{::comment}¶{:/}¶·"
                + "{::nomarkdown}¶·{::options a=\"b\" /}¶·{::a}¶·{:/}¶·<div>¶·<div>a</div>¶·</div>¶·"
                + "<div a=\"¶·<p>¶¶·<!--¶·<div markdown=\"1\">¶·<!-- a -->¶·-\ta¶·\ta¶·\ta¶¶·    a¶¶·"
                + "> a¶¶·- a¶¶·1. a¶·a\\¶·¶·\r·\r¶·\t·\t¶·    ¶·---¶·***¶·- [ ] a¶·- {:.a}¶·- {:a¶·"
                + "* a¶1. a¶·1986. a¶¶")) {
            many(piece);
        }
        add("fences, ever more", each(1000, i -> "~".repeat(i + 3) + "\n\n"));
        add("fences, ever fewer", each(1000, i -> "~".repeat(1003 - i) + "\n\n"));
        add("a fence's words", "~~~" + "?a".repeat(100_000) + " b\n");
        add("a long fence", "~".repeat(200_000) + " a b\n");
        add("nearly a separator", "a | b\n" + " - |".repeat(MANY) + "x\n");
        add("nearly a foot", "a | b\n" + " = |".repeat(MANY) + "x\n");
        add("nearly a definition", "[a]: " + " \"b".repeat(MANY) + "\n");
        add("an open definition", "[a]: <" + "b> \"".repeat(MANY) + "\n");
        add("empty headings and text", "# \na\n".repeat(80_000));
    }

    private void addHtml() {
        for (String piece : pieces("<b>·<div>·<div markdown=\"1\">·<div markdown=\"1\">¶¶·<p markdown=\"1\">·<pre>·"
                + "<script>·<style>·<table>·<td>·<table><tr><td>·<dl><dt>·<ul><li>·<ul><span>·<p><span>·"
                + "<details>·<a href=\"·<br>·<br/>·<x>·<X:y>·<svg>·<!DOCTYPE·<![CDATA[·<? a ?>·" + "<div>a</span>")) {
            repeat(piece, 20_000);
        }
        add("divisions, closed", "<div>".repeat(1000) + "a" + "</div>".repeat(1000));
        add("divisions with Markdown", "<div markdown=\"1\">\n".repeat(1000) + "a\n" + "</div>\n".repeat(1000));
        add("attributes", "<div " + "a ".repeat(200_000) + ">a</div>");
        add("attributes with values", "<div " + each(MANY, i -> "a" + i + "=1 ") + ">a</div>");
        add("an open attribute", "<div a=\"" + "<div a=".repeat(MANY));
        add("a long name", "<" + "a".repeat(200_000) + "\n".repeat(10) + "<" + "a".repeat(200_000));
        add("space in a tag", "<div" + " ".repeat(200_000) + "a");
        add("space in an end tag", "<div></div" + " ".repeat(200_000) + "a");
        add("a style", "<table><td style=\"" + "a".repeat(200_000) + "\u2028text-align:left\">a</td></table>");
    }

    private void addDefinitions() {
        add("links defined", each(20_000, i -> "[a" + i + "]: b\n"));
        add("links defined and used", each(10_000, i -> "[a" + i + "]: b\n") + each(10_000, i -> "[a" + i + "] "));
        add("links not defined", each(30_000, i -> "[a" + i + "][b] "));
        add("abbreviations", each(2000, i -> "*[a" + i + "]: b\n") + "\n" + each(60_000, i -> "a" + i % 2000 + " "));
        add("abbreviations alike", each(2000, i -> "*[" + "a ".repeat(i % 100) + i + "]: b\n") + "a ".repeat(150_000));
        add("a long abbreviation", "*[" + "a ".repeat(100_000) + "b]: c\n\n" + "a ".repeat(150_000));
        add("notes", each(20_000, i -> "[^" + i + "]: b\n\n") + each(20_000, i -> "[^" + i + "]"));
        add("notes not used", each(20_000, i -> "[^" + i + "]: b\n\n"));
        add("a note of itself", "a[^a]\n\n[^a]: b[^a]\n");
        add("notes of each other", "a[^a]\n\n[^a]: b[^b]\n\n[^b]: c[^c]\n\n[^c]: a[^a]\n");
        add("a chain of notes", "a[^0]\n\n" + each(10_000, i -> "[^" + i + "]: b[^" + (i + 1) + "]\n\n"));
        add(
                "a note within a note's HTML",
                "a[^a]\n\n[^a]: b {::nomarkdown}<div markdown=\"1\">\n    [^b]: c\n\n</div>{:/}\n");
        add("lists of attributes", each(20_000, i -> "{:a" + i + ": .b}\n"));
        add("lists that refer to themselves", "{:a: a b}\n{:b: a b}\n\na\n{:a}\n");
        add(
                "lists that refer to each other",
                each(10, i -> "{:a" + i + ":" + (" a" + (i + 1)).repeat(100) + "}\n") + "{:a10: .b}\n\na\n{:a0}\n");
        add("a list that refers to itself often", "{:a:" + " a".repeat(1000) + "}\n\na\n{:a}\n");
        add("ids", "a\n{:#a}\n\n".repeat(30_000));
        add("headings alike", "# a\n\n".repeat(60_000));
    }

    private void addGrowth() {
        String long200 = "a".repeat(200_000);
        add("a long address, often", "[a]: http://&amp;" + long200 + "\n\n" + "[a] ".repeat(70_000));
        add("a long title, often", "[a]: b \"&amp;" + long200 + "\"\n\n" + "[a] ".repeat(70_000));
        add("a long expansion, often", "*[a]: &amp;" + long200 + "\n\n" + "a ".repeat(150_000));
        add("a long value, often", "{:a: b=\"&amp;" + long200 + "\"}\n\n" + "*b*{:a} ".repeat(30_000));
        add("many classes, often", "{:a: " + ".b".repeat(100_000) + "}\n\n" + "*b*{:a} ".repeat(30_000));
        add("many references, often", "[a]: b\n{:" + " c".repeat(100_000) + "}\n\n" + "[a] ".repeat(70_000));
        add("many classes", "a\n{:" + ".a".repeat(200_000) + "}\n");
        add("many different classes", "a\n{:" + each(60_000, i -> ".a" + i) + "}\n");
        add("many values", "a\n{:" + each(40_000, i -> " a" + i + "=\"b\"") + "}\n");
        add("a value of quotes", "a\n{:" + " a=\"b".repeat(60_000) + "}\n");
        add("a long prefix of ids", "{::options auto_id_prefix=\"" + long200 + "\" /}\n\n" + "# a\n\n".repeat(50_000));
        add("a long prefix of terms", "{:a: auto_ids-" + long200 + "}\n\n" + "a\n".repeat(MANY) + ": b\n{:a}\n");
        add("an indented list", "- " + " ".repeat(100_000) + "a\n" + "1. b\n".repeat(60_000));
        add("an indented list and its lines", "- " + " ".repeat(200_000) + "a\n" + " ".repeat(200_002) + "b\n");
        add("a wide table", "|a".repeat(100_000) + "|\n" + "|a\n".repeat(100_000));
        add("tabs in lists", "- a\n" + "\t".repeat(400_000) + "b\n");
    }

    private void addLists() {
        add("a list and its lazy lines", "- a\n" + "b\n".repeat(200_000));
        add("a list and blank lines", "- a\n" + "\n".repeat(400_000) + "  b\n");
        add("items and blank lines", "- a\n\n\n\n".repeat(80_000));
        add("quotes and lazy lines", "> a\nb\n".repeat(80_000));
        add("terms", "a\n".repeat(200_000) + ": b\n");
        add("nested lists", each(20, i -> "  ".repeat(i) + "- a\n").repeat(800));
        add("big numbers", "9".repeat(400_000) + ". a\n");
        add("box in box", "- " + "[ ] ".repeat(100_000));
    }

    private void addTables() {
        add("a table of 250000 cells", ("|a".repeat(500) + "|\n").repeat(500));
        add("a table of pipes", "|".repeat(MOST));
        add("a table of separators", ("|-".repeat(500) + "|\n").repeat(500));
        add("code in tables", "a | `b\n".repeat(60_000));
        add("elements in tables", "a | <b>b\n".repeat(50_000));
        add("code elements in tables", "a | <code>b\n".repeat(40_000));
        add(
                "cells spanned",
                "<table><tr>" + "<td colspan=\"999999\" rowspan=\"999999\">a</td>".repeat(10_000) + "</tr></table>");
    }

    private void addExtensions() {
        add("options", "{::options parse_block_html=\"true\" /}\n" + "<div>\n".repeat(20_000));
        add("spans' options", "{::options parse_span_html=\"false\" /}\n" + "<b>".repeat(20_000));
        add("no Markdown", "{::nomarkdown}\n" + "<div>".repeat(20_000) + "\n{:/}\n");
        add("no Markdown in text", "a {::nomarkdown}" + "<b>".repeat(20_000) + "{:/}\n");
        add(
                "style and script",
                "a\n{:style=\"x:expression(1)\" onclick=\"a\"}\n\n*b*{:onclick=\"a\" style=\"b\"}\n".repeat(5000));
        add("a long name of an extension", "{::" + "a".repeat(400_000) + "}\n");
    }

    private void addLiquid() {
        add("space in Liquid", "{%" + " ".repeat(200_000) + "a");
        add("a word in Liquid", "{%" + "a".repeat(200_000));
        add("space in output", "{{" + " ".repeat(200_000) + "a}}");
        add("filters", "{{ \"a\"" + " | relative_url".repeat(20_000) + " }}");
        add("outputs", "{{ a }}".repeat(MANY));
        add("addresses", "{{ \"/a\" | relative_url }}".repeat(15_000));
        add("open passages", "{% raw %}" + "{% endra".repeat(MANY));
        add("hyphens", "{%-" + "-".repeat(400_000));
        add("strings", "{{" + "\"a\"".repeat(100_000) + "}}");
    }

    private void addCharacters() {
        for (char c = 0; c < 0x80; c++) {
            if (!Character.isLetterOrDigit(c)) {
                add("a line of U+%04X".formatted((int) c), String.valueOf(c).repeat(MOST));
            }
        }
        add("a word of half a million letters", "a".repeat(MOST));
        add("a number of half a million digits", "1".repeat(MOST));
        for (String one : List.of(
                "\u00A0",
                "\u202E",
                "\u2066",
                "\u200B",
                "\u2028",
                "\u0085",
                "\uFEFF",
                "\uFFFE",
                "\uD800",
                "\uDC00",
                "\uD83D\uDE00",
                "\u0301",
                "e\u0301",
                "a\u202Eb ",
                "a\u0000b ")) {
            add("U+%04X, often".formatted((int) one.charAt(one.length() - 1)), one.repeat(MOST / one.length()));
        }
    }
}
