package dev.cv.theme;

import java.util.Optional;

/** Works out sums and products of numbers and of lengths (CSS Values and Units, 10). */
final class Calculation {

    private final String text;
    private int at;

    private Calculation(String text) {
        this.text = text;
    }

    /** The result; empty where units don't fit together or the text is none of this. */
    static Optional<Measure> of(String text) {
        Calculation calculation = new Calculation(text);
        try {
            Measure sum = calculation.sum();
            calculation.skip();
            boolean whole = calculation.at == text.length() && Double.isFinite(sum.number()); // not so by 1 / 0
            return whole ? Optional.of(sum) : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Measure sum() {
        Measure sum = product();
        while (true) {
            if (takes('+')) {
                sum = plus(sum, product(), 1);
            } else if (takes('-')) {
                sum = plus(sum, product(), -1);
            } else {
                return sum;
            }
        }
    }

    private Measure product() {
        Measure product = value();
        while (true) {
            if (takes('*')) {
                product = times(product, value());
            } else if (takes('/')) {
                Measure by = value();
                product = times(product, new Measure(1 / by.number(), by.unit()));
            } else {
                return product;
            }
        }
    }

    private Measure value() {
        if (takes('(')) {
            Measure sum = sum();
            if (!takes(')')) {
                throw new ArithmeticException(text);
            }
            return sum;
        }
        skip();
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || ".%".indexOf(text.charAt(at)) >= 0
                        || (at == start && text.charAt(at) == '-'))) {
            at++;
        }
        return Measure.parse(text.substring(start, at)).orElseThrow(() -> new ArithmeticException(text));
    }

    private static Measure plus(Measure one, Measure other, int sign) {
        if (one.unit().equals(other.unit())) {
            return new Measure(one.number() + sign * other.number(), one.unit());
        } else if (one.isLength() && other.isLength()) {
            double inUnit = other.points() / new Measure(1, one.unit()).points();
            return new Measure(one.number() + sign * inUnit, one.unit());
        }
        throw new ArithmeticException("the units differ");
    }

    private static Measure times(Measure one, Measure other) {
        if (!one.unit().isEmpty() && !other.unit().isEmpty()) {
            throw new ArithmeticException("only one may have a unit");
        }
        return new Measure(one.number() * other.number(), one.unit() + other.unit());
    }

    private boolean takes(char sign) {
        skip();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
