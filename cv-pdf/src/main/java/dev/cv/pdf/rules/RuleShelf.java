package dev.cv.pdf.rules;

import com.openhtmltopdf.css.sheet.Stylesheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules that are not in use, by the sheets that they are of; each is lent to one page at a time. */
public final class RuleShelf {

    private static final int MOST_SHEETS = 32;

    private final Map<List<Stylesheet>, Deque<SheetRules>> idle =
            new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);

    /** Nothing yet. */
    public RuleShelf() {}

    synchronized Optional<SheetRules> take(List<Stylesheet> sheets) {
        return Optional.ofNullable(idle.get(sheets)).map(Deque::poll);
    }

    synchronized void putBack(SheetRules rules) {
        idle.computeIfAbsent(rules.sheets, any -> new ArrayDeque<>()).push(rules);
        Iterator<List<Stylesheet>> eldest = idle.keySet().iterator();
        while (idle.size() > MOST_SHEETS) {
            eldest.next();
            eldest.remove();
        }
    }
}
