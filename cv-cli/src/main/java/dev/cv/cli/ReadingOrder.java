package dev.cv.cli;

import dev.cv.reread.ReadText.Order;
import java.util.Locale;

/** The order to read in, as a word on the command line. */
enum ReadingOrder {
    STREAM,
    SORTED,
    TAGS;

    Order order() {
        return Order.valueOf(name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
