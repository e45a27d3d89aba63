package dev.cv.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A last line of a few letters takes a line for nothing. Where the lines above have room for it once they are set a little tighter,
 * the document says so, and the page is set again.
 */
final class LastWords {

    static final String PULLED = "pulled";

    /** How it is set tighter. */
    private static final String TIGHTER = "letter-spacing: -0.012em; word-spacing: -0.05em";

    /** How much shorter that makes a line, as a part of it; not all of it moves a word up. */
    private static final double GAIN = 0.03;

    private static final Set<String> RUNNING_TEXT = Set.of("p", "li", "dd");

    /** Fewer letters are no line. */
    private static final int LEAST_LETTERS = 6;

    private LastWords() {}

    /** Takes back what {@link #mend} wrote. */
    static void release(Element element) {
        element.removeAttribute("style");
    }

    /** Whether words were found that will go up when the page is set again. */
    static boolean mend(BlockBox root) {
        IdentityHashMap<Box, List<LineBox>> blocks = new IdentityHashMap<>();
        List<List<LineBox>> inOrder = new ArrayList<>();
        Boxes.each(
                root,
                box -> {
                    if (box instanceof LineBox line) {
                        blocks.computeIfAbsent(line.getParent(), any -> {
                                    inOrder.add(new ArrayList<>());
                                    return inOrder.get(inOrder.size() - 1);
                                })
                                .add(line);
                    }
                },
                text -> {});
        boolean found = false;
        for (List<LineBox> lines : inOrder) {
            Box block = lines.get(0).getParent();
            Element element = element(block);
            if (element != null && !DomElements.hasClass(element, PULLED) && canBePulled(block, lines)) {
                DomElements.addClass(element, PULLED);
                element.setAttribute("style", TIGHTER);
                found = true;
            }
        }
        return found;
    }

    private static @Nullable Element element(Box block) {
        Element element = block.getElement();
        return element != null && RUNNING_TEXT.contains(element.getTagName()) ? element : null;
    }

    private static boolean canBePulled(Box block, List<LineBox> lines) {
        int last = lines.size() - 1;
        if (last < 1) {
            return false;
        }
        List<InlineText> words = texts(lines.get(last));
        String text = said(words);
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters == 0 || letters >= LEAST_LETTERS || text.strip().indexOf(' ') >= 0) {
            return false;
        }
        double above = 0;
        for (LineBox line : lines.subList(0, last)) {
            above += width(texts(line));
        }
        double free = block.getContentWidth() - width(texts(lines.get(last - 1)));
        return width(words) <= free + GAIN * above;
    }

    private static int width(List<InlineText> texts) {
        return texts.stream().mapToInt(InlineText::getWidth).sum();
    }

    private static List<InlineText> texts(LineBox line) {
        List<InlineText> texts = new ArrayList<>();
        Boxes.each(line, box -> {}, texts::add);
        return texts;
    }

    private static String said(List<InlineText> texts) {
        StringBuilder said = new StringBuilder();
        texts.forEach(text -> said.append(text.getSubstring()));
        return said.toString();
    }
}
