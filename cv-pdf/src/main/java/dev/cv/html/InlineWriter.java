package dev.cv.html;

import dev.cv.model.Abbreviation;
import dev.cv.model.Attributes;
import dev.cv.model.BreakOpportunity;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.InlineVisitor;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Phrase;
import dev.cv.model.Setting;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.vocabulary.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Writes running text. */
record InlineWriter(Dom dom, Pictures pictures, PageLinks links, NoteNumbers notes, Diagnostics diagnostics) {

    /** Phrases that are written as they are named; most others are a {@code span}. */
    private static final Set<String> PHRASES =
            Set.of("b", "cite", "dfn", "i", "ins", "kbd", "mark", "samp", "small", "sub", "sup", "tt", "u", "var");

    private static final Pattern SIZE = Pattern.compile("[1-9]\\d?%|(?:[1-9]\\d?|[1-5]\\d\\d)(?:px)?");

    /**
     * Writes the pieces one after the other. The engine paints a box's own text before its children, so text that has
     * elements beside it gets an element too.
     */
    void write(Element parent, List<Inline> content) {
        if (content.size() == 1 && !parent.hasChildNodes() && content.get(0) instanceof Text text) {
            dom.text(parent, text.text());
            return;
        }
        for (UnbrokenWords.Run run : UnbrokenWords.of(content)) {
            if (run instanceof UnbrokenWords.Run.Loose loose) {
                write(parent, loose.inline());
            } else if (run instanceof UnbrokenWords.Run.Hanging hanging) {
                dom.add(parent, "span", List.of("hanging"), hanging.text().text());
            } else if (run instanceof UnbrokenWords.Run.Whole whole) {
                Element word = dom.add(parent, "span", "word");
                whole.pieces().forEach(piece -> write(word, piece));
            }
        }
    }

    private void write(Element parent, Inline inline) {
        inline.accept(new Into(parent));
    }

    private final class Into implements InlineVisitor {

        private final Element parent;

        Into(Element parent) {
            this.parent = parent;
        }

        @Override
        public void visit(Text text) {
            dom.add(parent, "span", List.of(), text.text());
        }

        @Override
        public void visit(LineBreak lineBreak) {
            dom.add(parent, "br");
        }

        /** A word broken over two lines would be read as two. */
        @Override
        public void visit(BreakOpportunity opportunity) {}

        @Override
        public void visit(Code code) {
            attribute(dom.add(parent, "code", List.of(), code.text()), code.attributes());
        }

        @Override
        public void visit(Emphasis emphasis) {
            container(parent, "em", emphasis);
        }

        @Override
        public void visit(Strong strong) {
            container(parent, "strong", strong);
        }

        @Override
        public void visit(Strikethrough struck) {
            container(parent, "del", struck);
        }

        @Override
        public void visit(Phrase phrase) {
            if (phrase.content().isEmpty()) {
                return; // an icon of a site's font, say
            }
            if (phrase.name().equals(TagSeries.TAG)) {
                writeTag(parent, phrase);
                return;
            }
            Element element = container(parent, elementOf(phrase), phrase);
            if (phrase.name().equals("nobr")) {
                Dom.addClasses(element, List.of("nobr"));
            }
        }

        @Override
        public void visit(Abbreviation abbreviation) {
            Element element = container(parent, "abbr", abbreviation);
            if (!abbreviation.expansion().isBlank()) {
                element.setAttribute("title", PrintableText.of(abbreviation.expansion()));
            }
        }

        /** The space before the number keeps a reader from taking both for one word. */
        @Override
        public void visit(FootnoteReference reference) {
            Element anchor = dom.add(parent, "a", "footnote-reference");
            dom.add(anchor, "span", List.of(), "\u00A0");
            dom.add(anchor, "sup", List.of(), Integer.toString(notes.number(reference, anchor)));
        }

        @Override
        public void visit(Link link) {
            writeLink(parent, link);
        }

        @Override
        public void visit(Image image) {
            writeImage(parent, image);
        }
    }

    /** The mark behind a tag goes into its box, so that no line begins with it. */
    private void writeTag(Element parent, Phrase phrase) {
        Element tag = dom.add(parent, "span", "tag");
        attribute(tag, phrase.attributes());
        int last = phrase.content().size() - 1;
        if (phrase.content().get(last) instanceof Phrase mark && mark.name().equals(TagSeries.MARK)) {
            write(dom.add(tag, "span"), phrase.content().subList(0, last));
            dom.add(tag, "span", List.of("tag-mark"), Inline.text(mark.content()));
        } else {
            Dom.addClasses(tag, List.of("tag-end"));
            write(tag, phrase.content());
        }
    }

    private Element container(Element parent, String name, InlineContainer container) {
        Attributes attributes = container.attributes();
        Element home = tagged(parent, name, attributes);
        Element element = dom.add(home, name);
        attribute(element, attributes);
        if (home != parent) {
            element.removeAttribute("lang");
        }
        write(element, container.spelledOut());
        return element;
    }

    /** The engine keeps no tag, and with it no language, for a bit of a line, except for links and abbreviations. */
    private Element tagged(Element parent, String name, Attributes attributes) {
        String language = attributes.values().get("lang");
        if (language == null || name.equals("a") || name.equals("abbr")) {
            return parent;
        }
        Element element = dom.add(parent, "abbr");
        element.setAttribute("lang", language);
        return element;
    }

    private static String elementOf(Phrase phrase) {
        return switch (phrase.name()) {
            case "s", "strike" -> "del";
            default -> PHRASES.contains(phrase.name()) ? phrase.name() : "span";
        };
    }

    private void writeLink(Element parent, Link link) {
        boolean inside = PageLinks.isInside(link);
        boolean live = inside || Addresses.isLive(link.target());
        Element element = container(parent, live ? "a" : "span", link);
        if (link.isEmpty() && link.title().isBlank()) {
            diagnostics.report(HtmlProblem.LINK_WITHOUT_WORDS, link.position());
        }
        if (inside) {
            links.add(link, element);
        } else if (live) {
            element.setAttribute("href", link.target());
        } else {
            boolean mail = Addresses.isLikeEmail(link.target());
            diagnostics.report(
                    mail ? HtmlProblem.MAIL_WITHOUT_SCHEME : HtmlProblem.LINK_NOT_LIVE, link.position(), link.target());
        }
        if (live && !link.title().isEmpty()) {
            element.setAttribute("title", PrintableText.of(link.title()));
        }
    }

    /** Writes the QR code of an address, which is a link to it, too. */
    void writeQrCode(Element parent, Setting address) {
        Picture picture = QrPicture.of(address.value());
        pictures.add(picture);
        Element link = dom.add(parent, "a");
        link.setAttribute("href", address.value());
        Element image = dom.add(link, "img");
        dom.source(image, address.position());
        image.setAttribute("src", picture.name());
        image.setAttribute("alt", PrintableText.of("QR code: " + address.value()));
    }

    /** Whether the picture can be shown. */
    boolean isThere(Image image) {
        return pictures.load(image).isPresent();
    }

    /** Writes the picture, or its alternative text where it can't be shown. */
    void writeImage(Element parent, Image image) {
        write(parent, image, pictures.load(image));
    }

    /** Writes a logo as large as other logos, unless its author says how large. */
    void writeLogo(Element parent, Image image, LogoBox box) {
        boolean sized = !size(image.attributes()).isEmpty();
        Optional<Picture> picture = sized ? pictures.load(image) : pictures.loadWithoutBorders(image);
        write(parent, image, picture);
        Optional<PictureSize> size = picture.filter(any -> !sized).flatMap(Picture::size);
        size.ifPresent(found -> box.fit((Element) parent.getLastChild(), picture.orElseThrow(), found));
    }

    private void write(Element parent, Image image, Optional<Picture> picture) {
        String words = image.alternative().strip();
        if (words.isEmpty()) {
            diagnostics.report(HtmlProblem.PICTURE_WITHOUT_TEXT, image.position(), image.source());
            words = image.source().substring(image.source().lastIndexOf('/') + 1);
        }
        if (picture.isEmpty()) {
            dom.add(parent, "span", List.of("alternative"), words);
            return;
        }
        Element element = dom.add(parent, "img");
        dom.source(element, image.position());
        element.setAttribute("src", picture.get().name());
        element.setAttribute("alt", PrintableText.of(words));
        attribute(element, image.attributes());
        String size = size(image.attributes());
        if (!size.isEmpty()) {
            element.setAttribute("style", size);
        }
    }

    private static String size(Attributes attributes) {
        return size("width", attributes) + size("height", attributes);
    }

    /**
     * A size in pixels or percent, as people give it to logos; none that a page hasn't room for. The engine takes the
     * theme's largest size for the size, so that is lifted.
     */
    private static String size(String name, Attributes attributes) {
        String size = attributes.values().getOrDefault(name, "").strip();
        if (!SIZE.matcher(size).matches()) {
            return "";
        }
        boolean unit = size.endsWith("px") || size.endsWith("%");
        return name + ": " + size + (unit ? ";" : "px;") + "max-" + name + ": none;";
    }

    /** Writes the classes and the language that an attribute list gives. */
    static void attribute(Element element, Attributes attributes) {
        Dom.addClasses(
                element,
                attributes.classes().stream()
                        .filter(name -> !OwnClasses.NAMES.contains(name))
                        .toList());
        String language = attributes.values().get("lang");
        if (language != null) {
            element.setAttribute("lang", language);
        }
    }
}
