package dev.cv.pdf.fonts;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import dev.cv.theme.FontData;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * How high and deep the fonts of a document are, by what their files said when they were first read: one that only stands in for
 * others need not be loaded to tell it. The engine asks by names of its own, which mean a file of this document.
 */
final class FontMeasures implements FSCacheEx<String, FSCacheValue> {

    private final FontShelf shelf;
    private final Map<String, FontData> files = new HashMap<>();
    /** Names of several files: the engine would take one for the other. */
    private final Set<String> unclear = new HashSet<>();

    private @Nullable FontData offered;

    FontMeasures(FontShelf shelf) {
        this.shelf = shelf;
    }

    /** While a file is offered, the engine asks for it. */
    void whileOffering(FontData file, Runnable offering) {
        offered = file;
        offering.run();
        offered = null;
    }

    @Override
    public @Nullable FSCacheValue get(String name) {
        FontData file = offered;
        if (file == null) {
            return null;
        }
        FontData before = files.put(name, file);
        if (before != null && !before.equals(file)) {
            unclear.add(name);
        }
        return unclear.contains(name) ? null : shelf.measures(file);
    }

    @Override
    public @Nullable FSCacheValue get(String name, Callable<? extends FSCacheValue> loader) {
        return get(name);
    }

    @Override
    public void put(String name, FSCacheValue measures) {
        FontData file = files.get(name);
        if (file != null && !unclear.contains(name)) {
            shelf.keepMeasures(file, measures);
        }
    }
}
