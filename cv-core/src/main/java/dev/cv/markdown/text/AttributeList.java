package dev.cv.markdown.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands between the braces of attribute lists: ids, classes, values and the names of lists defined elsewhere.
 * (FORMAT.md, "Attribute lists")
 */
public final class AttributeList {

    /** A name that an attribute list may have. */
    public static final String NAME = "\\w[\\w-]*+";

    private static final Pattern VALUE = Pattern.compile("(\\w[\\w-]*+)=([\"'])");
    private static final Pattern REFERENCE = Pattern.compile(NAME);
    private static final Pattern IDS_AND_CLASSES = Pattern.compile("#([A-Za-z][\\w:-]*+)|\\.([^\\s.#]++)");

    /** The name of a list defined elsewhere, and where it is used. */
    public record Reference(String name, int offset) {}

    /** What is no attribute, and where it stands. */
    public record Unreadable(String text, int offset) {}

    public final Map<String, String> values = new LinkedHashMap<>();
    public final List<Reference> references = new ArrayList<>();
    public final List<Unreadable> unreadable = new ArrayList<>();
    /** Where the list stands; of several, the first. */
    public int offset = -1;

    /** How much it says, in characters. */
    public long length() {
        long length = (long) references.size() + unreadable.size();
        for (Map.Entry<String, String> value : values.entrySet()) {
            length += value.getKey().length() + value.getValue().length();
        }
        return length;
    }

    public boolean refersTo(String name) {
        return references.stream().anyMatch(reference -> reference.name.equals(name));
    }

    /** Where the braces that open at {@code start} close, or -1: a closing one may be escaped. */
    public static int closing(MappedText text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '}') {
                return i;
            } else if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '}') {
                i++;
            }
        }
        return -1;
    }

    /** Adds what the text between two braces says. */
    public void read(MappedText content, int at) {
        if (offset < 0) {
            offset = at;
        }
        TextScanner scanner = new TextScanner(content);
        while (!scanner.isAtEnd()) {
            if (MappedText.isSpace(scanner.peek())) {
                scanner.position++;
            } else if (!readPart(scanner)) {
                skip(scanner);
            }
        }
    }

    private void skip(TextScanner scanner) {
        int from = scanner.position;
        while (!scanner.isAtEnd() && !MappedText.isSpace(scanner.peek())) {
            scanner.position++;
        }
        MappedText part = scanner.from(from);
        if (!part.toString().equals(":")) {
            unreadable.add(new Unreadable(part.toString(), part.offset(0)));
        }
    }

    private boolean readPart(TextScanner scanner) {
        int from = scanner.position;
        boolean read = readValue(scanner) || readReference(scanner) || readIdsAndClasses(scanner);
        if (!read) {
            scanner.position = from;
        }
        return read;
    }

    private static boolean isPartEnd(TextScanner scanner) {
        return scanner.isAtEnd() || MappedText.isSpace(scanner.peek());
    }

    private boolean readValue(TextScanner scanner) {
        MatchResult start = scanner.scan(VALUE);
        if (start == null) {
            return false;
        }
        char quote = start.group(2).charAt(0);
        StringBuilder value = new StringBuilder();
        while (!scanner.isAtEnd()) {
            char c = scanner.peek();
            scanner.position++;
            if (c == '\\' && (scanner.peek(0) == quote || scanner.peek(0) == '}')) {
                value.append(scanner.peek());
                scanner.position++;
            } else if (c == quote && isPartEnd(scanner)) {
                values.put(start.group(1), value.toString());
                return true;
            } else {
                value.append(c);
            }
        }
        return false;
    }

    private boolean readReference(TextScanner scanner) {
        int at = scanner.position;
        MatchResult match = scanner.scan(REFERENCE);
        if (match == null || !isPartEnd(scanner)) {
            scanner.position = at;
            return false;
        }
        references.add(new Reference(match.group(), scanner.text.offset(at)));
        return true;
    }

    private boolean readIdsAndClasses(TextScanner scanner) {
        List<MatchResult> found = new ArrayList<>();
        for (MatchResult one = scanner.scan(IDS_AND_CLASSES); one != null; one = scanner.scan(IDS_AND_CLASSES)) {
            found.add(one);
        }
        if (found.isEmpty() || !isPartEnd(scanner)) {
            return false;
        }
        for (MatchResult one : found) {
            if (one.group(1) != null) {
                values.put("id", one.group(1));
            } else {
                addClass(values, one.group(2), scanner.text.effort());
            }
        }
        return true;
    }

    /** Adds what another list says: its classes to the classes, its other values over the values. */
    public void add(AttributeList other, Effort effort) {
        references.addAll(other.references);
        unreadable.addAll(other.unreadable);
        other.addTo(values, effort);
        if (offset < 0) {
            offset = other.offset;
        }
    }

    public void addTo(Map<String, String> attributes, Effort effort) {
        values.forEach((key, value) -> {
            if (key.equals("class")) {
                addClass(attributes, value, effort);
            } else {
                attributes.put(key, value);
            }
        });
    }

    private static void addClass(Map<String, String> attributes, String name, Effort effort) {
        attributes.merge("class", name, (before, added) -> {
            effort.look(before.length());
            return (before + " " + added).strip();
        });
    }
}
