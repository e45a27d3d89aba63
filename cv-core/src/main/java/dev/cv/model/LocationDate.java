package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * Where and when: a block of the class {@code location-date}.
 *
 * @param parts its items in source order
 */
public record LocationDate(List<Part> parts, Attributes attributes, Position position) implements Block {

    public LocationDate {
        parts = List.copyOf(parts);
    }

    /** A place or a time. */
    public sealed interface Part extends TextContainer permits Location, Period {}

    /** The first place. */
    public Optional<Location> location() {
        return parts.stream()
                .filter(Location.class::isInstance)
                .map(Location.class::cast)
                .findFirst();
    }

    /** The first time that is understood, else the first. */
    public Optional<Period> period() {
        List<Period> times = parts.stream()
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .toList();
        return times.stream()
                .filter(time -> time.start().isPresent() || time.end().isPresent())
                .findFirst()
                .or(() -> times.stream().findFirst());
    }

    @Override
    public LocationDate withAttributes(Attributes attributes) {
        return new LocationDate(parts, attributes, position);
    }

    @Override
    public List<Part> children() {
        return parts;
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
