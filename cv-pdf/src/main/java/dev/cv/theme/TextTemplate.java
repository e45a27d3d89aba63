package dev.cv.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a header or footer, with places for what a résumé or a page says: {@code {name}, {date}}.
 *
 * @param pieces its words and places, in order
 */
public record TextTemplate(List<Piece> pieces) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

    /** Words as they are, or a place. */
    public sealed interface Piece {

        /** Words as they are. */
        record Words(String text) implements Piece {}

        /** Where something is put in that is called so. */
        record Place(String name) implements Piece {}
    }

    public TextTemplate {
        pieces = List.copyOf(pieces);
    }

    /** The pieces of a text. */
    public static TextTemplate of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Matcher place = PLACE.matcher(text); place.find(); at = place.end()) {
            if (place.start() > at) {
                pieces.add(new Piece.Words(text.substring(at, place.start())));
            }
            pieces.add(new Piece.Place(place.group(1)));
        }
        if (at < text.length()) {
            pieces.add(new Piece.Words(text.substring(at)));
        }
        return new TextTemplate(pieces);
    }

    /** What its places are called. */
    public List<String> places() {
        return pieces.stream()
                .filter(Piece.Place.class::isInstance)
                .map(piece -> ((Piece.Place) piece).name())
                .toList();
    }
}
