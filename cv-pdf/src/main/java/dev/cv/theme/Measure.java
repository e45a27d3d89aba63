package dev.cv.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit (CSS Values and Units, 6).
 *
 * @param unit {@code pt}, {@code mm} or another; empty for a number alone
 */
public record Measure(double number, String unit) {

    private static final Pattern FORM = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))\\s*([a-z%]*)");

    private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;

    /** The measure that is written so; empty where none is. */
    public static Optional<Measure> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Measure(Double.parseDouble(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** In points, where it is a length; else the number. */
    public double points() {
        return switch (unit) {
            case "mm" -> number * POINTS_OF_A_MILLIMETRE;
            case "cm" -> number * 10 * POINTS_OF_A_MILLIMETRE;
            case "in" -> number * 72;
            case "px" -> number * 0.75;
            default -> number;
        };
    }

    boolean isLength() {
        return unit.matches("pt|mm|cm|in|px");
    }

    /** The measure a part of the way to another, in this one's unit. */
    Measure towards(Measure other, double part) {
        double target = number == 0 && points() == 0 ? other.number() : other.points() / points() * number;
        return new Measure(number + (target - number) * part, unit);
    }

    /** This, or a part of another where that is more. */
    Measure orMore(Measure other, double part) {
        return other.points() * part > points() ? new Measure(other.number() * part, other.unit()) : this;
    }

    /** As CSS has it. */
    @Override
    public String toString() {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + unit;
    }
}
