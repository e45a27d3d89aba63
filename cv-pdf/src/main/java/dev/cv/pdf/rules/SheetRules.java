package dev.cv.pdf.rules;

import com.openhtmltopdf.context.StandardAttributeResolver;
import com.openhtmltopdf.css.extend.AttributeResolver;
import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.extend.TreeResolver;
import com.openhtmltopdf.css.extend.lib.DOMTreeResolver;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.Matcher;
import com.openhtmltopdf.css.sheet.Ruleset;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.extend.NamespaceHandler;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.outputdevice.helper.NullUserInterface;
import java.io.Reader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The rules of some style sheets, for one layout of one page at a time.
 *
 * <p>The engine's matcher sorts the rules while it looks at elements, and remembers each element for ever. So it is shown places
 * instead, and elements take these in turn: what was sorted stays, what was remembered of a place is written anew.
 */
final class SheetRules {

    /** After so many pages, or such a large one, the matcher has seen enough: all that it sorts, it keeps. */
    private static final int MOST_PAGES = 1000;

    private static final int MOST_PLACES = 20_000;

    final List<Stylesheet> sheets;
    final Matcher matcher;

    private final List<Place> places = new ArrayList<>();
    private final IdentityHashMap<Element, Place> taken = new IdentityHashMap<>();
    private int pages;
    private DOMTreeResolver tree = new DOMTreeResolver();
    private AttributeResolver attributes;
    private StylesheetFactory parser;

    /** Where an element stands for a while. */
    static final class Place {
        private @Nullable Element element;
        private @Nullable CascadedStyle style;
    }

    SheetRules(List<Stylesheet> sheets, NamespaceHandler page, UserAgentCallback world, StylesheetFactory parser) {
        this.sheets = sheets;
        this.parser = parser;
        this.attributes = new StandardAttributeResolver(page, world, new NullUserInterface());
        this.matcher = new Matcher(new Tree(), new Attributes(), new Parser(), sheets, PageStyles.MEDIUM);
    }

    /** Before each layout: all elements are looked at anew. */
    void begin(NamespaceHandler page, UserAgentCallback world, StylesheetFactory itsParser) {
        release();
        pages++;
        attributes = new StandardAttributeResolver(page, world, new NullUserInterface());
        parser = itsParser;
    }

    private void release() {
        for (Place place : taken.values()) {
            place.element = null;
            place.style = null;
        }
        taken.clear();
        tree = new DOMTreeResolver(); // it remembers which child an element is
    }

    /** Lets go of the page; false where these rules should not be used again. */
    boolean end() {
        boolean plain = places.stream().noneMatch(place -> matcher.getFragmentHide(place) != 0);
        release();
        return plain && pages < MOST_PAGES && places.size() < MOST_PLACES;
    }

    CascadedStyle style(Element element) {
        Place place = place(element);
        CascadedStyle style = place.style;
        if (style == null) {
            style = matcher.getCascadedStyle(place, /* restyle= */ true);
            place.style = style;
        }
        return style;
    }

    /** The place of an element whose rules are known. */
    Place matched(Element element) {
        style(element);
        return place(element);
    }

    private Place place(Element element) {
        return taken.computeIfAbsent(element, any -> {
            int next = taken.size();
            if (next == places.size()) {
                places.add(new Place());
            }
            Place place = places.get(next);
            place.element = element;
            return place;
        });
    }

    private static Element element(Object place) {
        Element element = ((Place) place).element;
        if (element == null) {
            throw new IllegalStateException("nobody stands there");
        }
        return element;
    }

    /** The tree of the page, in places. */
    private final class Tree implements TreeResolver {

        /** The matcher goes on from what it knows of the parent. */
        @Override
        public @Nullable Object getParentElement(Object place) {
            return tree.getParentElement(element(place)) instanceof Element parent ? matched(parent) : null;
        }

        @Override
        public String getElementName(Object place) {
            return tree.getElementName(element(place));
        }

        @Override
        public @Nullable Object getPreviousSiblingElement(Object place) {
            return tree.getPreviousSiblingElement(element(place)) instanceof Element sibling ? place(sibling) : null;
        }

        @Override
        public boolean isFirstChildElement(Object place) {
            return tree.isFirstChildElement(element(place));
        }

        @Override
        public boolean isLastChildElement(Object place) {
            return tree.isLastChildElement(element(place));
        }

        @Override
        public int getPositionOfElement(Object place) {
            return tree.getPositionOfElement(element(place));
        }

        @Override
        public boolean matchesElement(Object place, @Nullable String namespace, String name) {
            return tree.matchesElement(element(place), namespace, name);
        }
    }

    /** What its elements say. */
    private final class Attributes implements AttributeResolver {

        @Override
        public @Nullable String getAttributeValue(Object place, String name) {
            return attributes.getAttributeValue(element(place), name);
        }

        @Override
        public @Nullable String getAttributeValue(Object place, @Nullable String namespace, String name) {
            return attributes.getAttributeValue(element(place), namespace, name);
        }

        @Override
        public @Nullable String getClass(Object place) {
            return attributes.getClass(element(place));
        }

        @Override
        public @Nullable String getID(Object place) {
            return attributes.getID(element(place));
        }

        @Override
        public @Nullable String getNonCssStyling(Object place) {
            return attributes.getNonCssStyling(element(place));
        }

        @Override
        public @Nullable String getElementStyling(Object place) {
            return attributes.getElementStyling(element(place));
        }

        @Override
        public @Nullable String getLang(Object place) {
            return attributes.getLang(element(place));
        }

        @Override
        public boolean isLink(Object place) {
            return attributes.isLink(element(place));
        }

        @Override
        public boolean isVisited(Object place) {
            return attributes.isVisited(element(place));
        }

        @Override
        public boolean isHover(Object place) {
            return attributes.isHover(element(place));
        }

        @Override
        public boolean isActive(Object place) {
            return attributes.isActive(element(place));
        }

        @Override
        public boolean isFocus(Object place) {
            return attributes.isFocus(element(place));
        }

        @Override
        public boolean isMarker(Object place) {
            return attributes.isMarker(element(place));
        }
    }

    /** Parses what elements say of their own style. */
    private final class Parser implements StylesheetFactory {

        @Override
        public Stylesheet parse(Reader reader, StylesheetInfo info) {
            return parser.parse(reader, info);
        }

        @Override
        public Ruleset parseStyleDeclaration(int author, String style) {
            return parser.parseStyleDeclaration(author, style);
        }

        @Override
        public @Nullable Stylesheet getStylesheet(StylesheetInfo info) {
            return parser.getStylesheet(info);
        }
    }
}
