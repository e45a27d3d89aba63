package dev.cv.cli.options;

import dev.cv.reread.ReadText.Order;
import java.util.Locale;

/** The order to read in, as a word on the command line. */
public enum ReadingOrder {
    STREAM,
    SORTED,
    TAGS;

    public Order order() {
        return Order.valueOf(name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
