package dev.cv.pdf.layout;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.Breaker;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import dev.cv.html.WordParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps the words of a letterhead whole. Where an address has no line to itself, all contacts are set smaller; where that isn't
 * enough, it is parted, as is a double name. Which words need that is known once the page is set; then the document says so, and
 * the page is set again.
 */
final class HeadWords {

    private static final String SOFT = String.valueOf(Breaker.SOFT_HYPHEN);
    private static final char EM_DASH = '\u2014';
    private static final String NAME = "name";
    static final String PARTED = "parted";

    /** A size of contacts, as a class and as the part that common.css makes of the usual size. */
    private enum Size {
        SMALLER(0.94),
        SMALLEST(0.88);

        final double part;

        Size(double part) {
            this.part = part;
        }

        String className() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private HeadWords() {}

    /** The classes that it marks elements with. */
    static Set<String> marks() {
        Set<String> marks = new HashSet<>(Set.of(PARTED));
        for (Size size : Size.values()) {
            marks.add(size.className());
        }
        return marks;
    }

    /** Puts together what was parted. */
    static void rejoin(Element parted) {
        change(parted, text -> text.replace(SOFT, ""));
    }

    /** Whether a word came to be broken and the page has to be set again, now that the document says how. */
    static boolean mend(BlockBox root) {
        Map<Element, List<InlineText>> texts = new LinkedHashMap<>();
        Boxes.each(
                root,
                box -> {
                    if (box instanceof BlockBox && isHead(box.getElement())) {
                        Boxes.each(
                                box,
                                inner -> {},
                                text -> owner(text)
                                        .ifPresent(owner -> texts.computeIfAbsent(owner, any -> new ArrayList<>())
                                                .add(text)));
                    }
                },
                text -> {});
        texts.entrySet().removeIf(one -> DomElements.hasClass(one.getKey(), PARTED) || !isBroken(one.getValue()));
        Optional<Size> wanted = Optional.empty();
        for (Map.Entry<Element, List<InlineText>> one : texts.entrySet()) {
            Element element = one.getKey();
            Optional<Size> size = DomElements.hasClass(element, NAME)
                    ? Optional.empty()
                    : size(element.getOwnerDocument(), one.getValue());
            if (size.isEmpty()) {
                WordParts places = DomElements.hasClass(element, NAME) ? WordParts.OF_NAME : WordParts.OF_ADDRESS;
                change(element, text -> places.marked(text, SOFT));
                DomElements.addClass(element, PARTED);
            } else if (wanted.isEmpty() || wanted.get().part > size.get().part) {
                wanted = size;
            }
        }
        wanted.ifPresent(size -> set(size, texts.keySet().iterator().next().getOwnerDocument()));
        return !texts.isEmpty();
    }

    private static boolean isHead(@Nullable Element element) {
        return element != null && element.getTagName().equals("header");
    }

    /** The name or the contact that a text is of. */
    private static Optional<Element> owner(InlineText text) {
        for (@Nullable Box box = text.getParent(); box != null; box = box.getParent()) {
            Element element = box.getElement();
            if (element != null && (DomElements.hasClass(element, "contact") || DomElements.hasClass(element, NAME))) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Whether a line begins inside what should stay whole, is wider than its column, or holds an icon alone. */
    private static boolean isBroken(List<InlineText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            InlineText text = texts.get(i);
            LineBox line = text.getParent().getLineBox();
            boolean begins = i > 0 && texts.get(i - 1).getParent().getLineBox() != line;
            boolean whole = text.getParent().getStyle().getWhitespace() == IdentValue.NOWRAP
                    || (i > 0 && isIcon(texts.get(i - 1)));
            boolean wide = text.getWidth() > line.getParent().getContentWidth();
            if ((begins && whole) || wide || beginsInside(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsInside(InlineText text) {
        char before = text.getStart() == 0 ? ' ' : text.getMasterText().charAt(text.getStart() - 1);
        return !Character.isWhitespace(before) && before != EM_DASH;
    }

    private static boolean isIcon(InlineText text) {
        Element element = text.getParent().getElement();
        return element != null && DomElements.hasClass(element, "icon");
    }

    /** The largest size in which a contact that is broken may have room; empty where there is none. */
    private static Optional<Size> size(Document html, List<InlineText> texts) {
        double now = Stream.of(Size.values())
                .filter(size -> !DomElements.ofClass(size.className(), html).isEmpty())
                .mapToDouble(size -> size.part)
                .findFirst()
                .orElse(1);
        double needed = texts.stream()
                .filter(text -> !isIcon(text))
                .mapToInt(InlineText::getWidth)
                .sum();
        double room = texts.get(0).getParent().getLineBox().getParent().getContentWidth();
        return Stream.of(Size.values())
                .filter(size -> size.part < now && needed * size.part <= room * now)
                .findFirst();
    }

    /** Of one size are all contacts, also those that run beside later pages. */
    private static void set(Size size, Document html) {
        for (String block : List.of("contacts", "running-aside")) {
            for (Element element : DomElements.ofClass(block, html)) {
                Stream.of(Size.values()).forEach(old -> DomElements.removeClass(element, old.className()));
                DomElements.addClass(element, size.className());
            }
        }
    }

    private static void change(Node node, UnaryOperator<String> change) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(change.apply(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            change(child, change);
        }
    }
}
