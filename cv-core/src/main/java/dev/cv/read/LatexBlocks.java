package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Paragraph;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LaTeX within Markdown, as tools of R and pandoc write it: its environments are read as the tables, lists and lines that they
 * make, one that begins a page is a page break, and commands that only lay out a page are left out.
 */
final class LatexBlocks {

    private static final String ENVIRONMENTS =
            "longtable|tabular[xy]?\\*?|supertabular|itemize|enumerate|description|center"
                    + "|flushleft|flushright|minipage|quote|multicols|adjustwidth|document";

    private static final Pattern BEGIN = Pattern.compile("[ \\t]*\\\\begin\\{(" + ENVIRONMENTS + ")}");
    private static final Pattern LAYOUT = Pattern.compile(
            "\\s*(?:\\\\(?:newpage|pagebreak|clearpage|[a-z]{3,5}skip|noindent|hfill|[vh]space\\*?\\{[^{}]*})\\s*)+");

    private static final Pattern BREAK = Pattern.compile("\\\\(?:newpage|pagebreak|clearpage)\\s*");
    private static final Attributes ON_A_NEW_PAGE = Attributes.ofClasses(List.of("page-break"));

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*(?=\\R|\\z)");

    /** Environments that are nowhere ended: each is looked for once. */
    private final Set<String> open = new HashSet<>();

    private final Diagnostics diagnostics;

    private LatexBlocks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The blocks, with what LaTeX's environments hold instead of them. */
    static List<Block> read(List<Block> blocks, Diagnostics diagnostics) {
        return new LatexBlocks(diagnostics).read(blocks);
    }

    private List<Block> read(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        int end = 0;
        boolean told = false;
        boolean breaks = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Position at = block.position();
            if (at.offset() < end) {
                continue;
            }
            int start = lineStart(at.file().text(), at.offset());
            int environment = block instanceof Paragraph ? end(at.file().text(), start) : 0;
            boolean layout = environment == 0 && block instanceof Paragraph paragraph && isLayout(paragraph);
            String commands = layout ? ((Paragraph) block).text() : "";
            String others = BREAK.matcher(commands).replaceAll("");
            if (layout) {
                breaks |= !all.isEmpty() && !others.equals(commands);
            } else {
                List<Block> read = List.of(block);
                if (environment > 0) {
                    end = passageEnd(at.file().text(), environment, blocks.subList(i + 1, blocks.size()));
                    read = new LatexReader(at.file(), start, end).blocks();
                }
                all.addAll(breaks ? onANewPage(read) : read);
                breaks &= read.isEmpty();
            }
            if ((environment > 0 || !others.isBlank()) && !told) {
                told = true;
                diagnostics.report(ReadProblem.LATEX, at);
            }
        }
        return all;
    }

    private static List<Block> onANewPage(List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        if (!all.isEmpty()) {
            all.set(0, all.get(0).withAttributes(ON_A_NEW_PAGE.and(all.get(0).attributes())));
        }
        return all;
    }

    /** Where what is read as LaTeX ends: with the paragraph that the environment ends in, in which others may begin. */
    private int passageEnd(String source, int environment, List<Block> behind) {
        int end = environment;
        while (true) {
            Matcher blank = BLANK_LINE.matcher(source);
            int paragraph = blank.find(end) ? blank.start() : source.length();
            int from = end;
            int stop = behind.stream()
                    .mapToInt(block -> block.position().offset())
                    .filter(offset -> offset >= from)
                    .min()
                    .orElse(source.length());
            int limit = Math.min(paragraph, stop);
            Matcher next = BEGIN.matcher(source).region(end, limit);
            int another = next.find() ? end(source, next.start()) : 0;
            if (another <= end) {
                return limit;
            }
            end = another;
        }
    }

    private static boolean isLayout(Paragraph paragraph) {
        String text = paragraph.text();
        return text.startsWith("\\")
                && text.length() < 200
                && LAYOUT.matcher(text).matches();
    }

    private static int lineStart(String source, int offset) {
        return source.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where an environment that begins at an offset ends; 0 where none begins or it is left open. */
    private int end(String source, int offset) {
        Matcher begin = BEGIN.matcher(source).region(offset, source.length());
        if (!begin.lookingAt() || open.contains(begin.group(1))) {
            return 0;
        }
        String name = begin.group(1);
        Matcher mark = Pattern.compile("\\\\([a-z]{3,5})\\{" + Pattern.quote(name) + "}")
                .matcher(source);
        int depth = 0;
        for (int at = offset; mark.find(at); at = mark.end()) {
            depth += mark.group(1).equals("begin") ? 1 : mark.group(1).equals("end") ? -1 : 0;
            if (depth == 0) {
                return mark.end();
            }
        }
        open.add(name);
        return 0;
    }
}
