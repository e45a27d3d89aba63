package dev.cv.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How much an SVG is once it is drawn: a few bytes may say a million shapes ({@code use}, SVG 2, 5.5) or dashes. */
final class SvgWeight {

    private static final long MOST_SHAPES = 20_000;

    /** Parts that show parts are drawn by recursion. */
    private static final int DEEPEST = 100;

    /** So many dashes are no line that anybody sees. */
    private static final double MOST_DASHES = 20_000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:\\s*([^;]*)");
    private static final Set<String> LENGTHS =
            Set.of("d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height");

    /** What stands within an element: how many shapes, and which others it shows. */
    private static final class Part {
        private long shapes;
        private final List<String> shown = new ArrayList<>();
    }

    private final Map<String, Part> parts = new HashMap<>();
    private final Part whole = new Part();
    private double farthest = 1;
    private double dash = Double.MAX_VALUE;

    private SvgWeight() {}

    /**
     * Why it can't be drawn, in words that follow "is"; empty where it can.
     *
     * @throws XMLStreamException if it is not well-formed
     */
    static String trouble(byte[] svg) throws XMLStreamException {
        SvgWeight weight = new SvgWeight();
        weight.read(PictureFormat.xml(svg));
        long shapes = weight.shapes(weight.whole, new HashMap<>(), new HashSet<>());
        if (shapes < 0) {
            return "an SVG in which a part shows itself";
        } else if (shapes > MOST_SHAPES) {
            return "an SVG of more than " + MOST_SHAPES + " shapes";
        }
        return weight.farthest / weight.dash > MOST_DASHES ? "an SVG of more dashes than can be seen" : "";
    }

    private void read(XMLStreamReader in) throws XMLStreamException {
        Deque<Part> open = new ArrayDeque<>();
        open.push(whole);
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.forEach(part -> part.shapes++);
                String id = in.getAttributeValue(null, "id");
                open.push(id == null ? new Part() : parts.computeIfAbsent(id, name -> new Part()));
                if (in.getLocalName().equals("use")) {
                    String target = target(in);
                    open.forEach(outer -> outer.shown.add(target));
                }
                measure(in);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            }
        }
    }

    private static String target(XMLStreamReader in) {
        String target = "";
        for (int i = 0; i < in.getAttributeCount(); i++) {
            target = in.getAttributeLocalName(i).equals("href") ? in.getAttributeValue(i) : target;
        }
        return target.startsWith("#") ? target.substring(1) : "";
    }

    private void measure(XMLStreamReader in) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            Matcher styled = DASHES.matcher(value);
            if (name.equals("stroke-dasharray")) {
                dash(value);
            } else if (name.equals("style") && styled.find()) {
                dash(styled.group(1));
            } else if (LENGTHS.contains(name)) {
                for (Matcher number = NUMBER.matcher(value); number.find(); ) {
                    farthest = Math.max(farthest, Math.abs(Double.parseDouble(number.group())));
                }
            }
        }
    }

    private void dash(String lengths) {
        double sum = 0;
        for (Matcher number = NUMBER.matcher(lengths); number.find(); ) {
            sum += Math.abs(Double.parseDouble(number.group()));
        }
        dash = sum > 0 ? Math.min(dash, sum) : dash;
    }

    /** All shapes of a part and of what it shows; -1 where it shows itself. */
    private long shapes(Part part, Map<Part, Long> known, Set<Part> above) {
        Long before = known.get(part);
        if (before != null) {
            return before;
        } else if (above.size() >= DEEPEST) {
            return 2 * MOST_SHAPES;
        } else if (!above.add(part)) {
            return -1;
        }
        long sum = part.shapes;
        for (String name : part.shown) {
            Part shown = parts.get(name);
            long more = shown == null ? 0 : shapes(shown, known, above);
            if (more < 0) {
                return -1;
            }
            sum = Math.min(sum + 1 + more, 2 * MOST_SHAPES);
        }
        above.remove(part);
        known.put(part, sum);
        return sum;
    }
}
