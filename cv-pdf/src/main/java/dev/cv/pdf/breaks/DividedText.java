package dev.cv.pdf.breaks;

import com.openhtmltopdf.layout.Breaker;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.RenderingContext;
import dev.cv.pdf.layout.Boxes;
import java.util.ArrayList;
import java.util.List;

/**
 * A line's text that begins or ends within a word: the word is read whole on the line where it begins, and what stands of
 * it on the next is not read.
 */
public final class DividedText extends InlineText {

    private static final char SOFT = Breaker.SOFT_HYPHEN;
    private static final char EM_DASH = '\u2014';

    private final Readings readings;

    private DividedText(InlineText text, Readings readings) {
        this.readings = readings;
        setMasterText(text.getMasterText());
        setSubstring(text.getStart(), text.getEnd());
        setParent(text.getParent());
        setX(text.getX());
        setWidth(text.getWidth());
        setLetterSpacing(text.getLetterSpacing());
        setTextDirection(text.getTextDirection());
        setEndsOnSoftHyphen(showsHyphen(text));
    }

    /** Puts such texts in the place of the engine's, in a page that is laid out. */
    public static void mend(Box root, Readings readings) {
        List<InlineText> divided = new ArrayList<>();
        Boxes.each(root, box -> {}, text -> {
            if (beginsInside(text) || endsInside(text)) {
                divided.add(text);
            }
        });
        for (InlineText text : divided) {
            InlineLayoutBox parent = text.getParent();
            parent.getInlineChildren().replaceAll(child -> child == text ? new DividedText(text, readings) : child);
        }
    }

    private static boolean beginsInside(InlineText text) {
        return isInside(text.getMasterText(), text.getStart());
    }

    private static boolean endsInside(InlineText text) {
        return text.getEnd() > text.getStart() && isInside(text.getMasterText(), text.getEnd());
    }

    /** Whether a line that ends there divides a word that may be divided; where it has no room, anywhere. */
    private static boolean isInside(String text, int at) {
        if (at == 0) {
            return false;
        } else if (text.charAt(at - 1) == SOFT) {
            return true;
        } else if (at == text.length()
                || text.charAt(at - 1) == EM_DASH
                || Hyphenation.isSpace(text.charAt(at))
                || Hyphenation.isSpace(text.charAt(at - 1))) {
            return false;
        }
        int start = at;
        while (start > 0 && !Hyphenation.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, wordEnd(text, at)).indexOf(SOFT) >= 0;
    }

    /** A hyphen, or another mark that ends a part of an address, needs no hyphen behind it. */
    private static boolean showsHyphen(InlineText text) {
        int soft = text.getEnd() - 1;
        return text.isEndsOnSoftHyphen()
                && (soft < 1 || Character.isLetter(text.getMasterText().charAt(soft - 1)));
    }

    @Override
    public void paint(RenderingContext c) {
        String text = getMasterText();
        int head = getStart();
        if (beginsInside(this)) {
            head = afterSpaces(text, wordEnd(text, head), getEnd());
        }
        int tail = getEnd();
        while (endsInside(this) && tail > head && !Hyphenation.isSpace(text.charAt(tail - 1))) {
            tail--;
        }
        if (head > getStart()) {
            InlineText rest = part(c, getStart(), head);
            readings.paint("", () -> c.getOutputDevice().drawText(c, rest));
        }
        if (tail > head) {
            c.getOutputDevice().drawText(c, part(c, head, tail));
        }
        if (getEnd() > tail) {
            InlineText begun = part(c, tail, getEnd());
            String word = text.substring(tail, wordEnd(text, tail)).replace(String.valueOf(SOFT), "");
            readings.paint(word, () -> c.getOutputDevice().drawText(c, begun));
        }
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !Hyphenation.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int afterSpaces(String text, int start, int limit) {
        int end = start;
        while (end < limit && Hyphenation.isSpace(text.charAt(end))) {
            end++;
        }
        return Math.min(end, limit);
    }

    private InlineText part(RenderingContext c, int start, int end) {
        InlineText part = new InlineText();
        part.setMasterText(getMasterText());
        part.setSubstring(start, end);
        part.setParent(getParent());
        part.setX(getX() + Math.round(width(c, getMasterText().substring(getStart(), start))));
        part.setLetterSpacing(getLetterSpacing());
        part.setTextDirection(getTextDirection());
        part.setEndsOnSoftHyphen(end == getEnd() && isEndsOnSoftHyphen());
        return part;
    }

    private float width(RenderingContext c, String text) {
        String seen = text.replace(String.valueOf(SOFT), "");
        InlineLayoutBox parent = getParent();
        float width = c.getTextRenderer()
                .getWidth(c.getFontContext(), parent.getStyle().getFSFont(c), seen);
        JustificationInfo justified =
                parent.getStyle().isTextJustify() ? parent.getLineBox().getJustificationInfo() : null;
        if (getLetterSpacing() != 0) {
            return width + seen.length() * getLetterSpacing();
        }
        if (justified != null) {
            long spaces = seen.codePoints()
                    .filter(InlineText::isJustifySpaceCodePoint)
                    .count();
            long others = seen.codePointCount(0, seen.length()) - spaces;
            width += spaces * justified.getSpaceAdjust() + others * justified.getNonSpaceAdjust();
        }
        return width;
    }
}
