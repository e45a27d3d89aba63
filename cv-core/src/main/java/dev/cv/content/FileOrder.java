package dev.cv.content;

import dev.cv.values.YamlValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a file stands among others when nothing lists them: by {@code order} or {@code weight}, then by date, the newest
 * first, then by name; what has none of a kind follows what has.
 *
 * @param weight the number in front matter
 * @param date the day, in ISO form, which sorts as text does; empty where none counts
 */
record FileOrder(String path, double weight, String date) implements Comparable<FileOrder> {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:\\.\\d{1,9})?");
    private static final Pattern DAY = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})\\b.*", Pattern.DOTALL);
    private static final Comparator<FileOrder> ORDER = Comparator.comparingDouble(FileOrder::weight)
            .thenComparing(FileOrder::date, Comparator.reverseOrder())
            .thenComparing(FileOrder::path);

    /**
     * The place of a file.
     *
     * @param byDate whether dates count: in a folder that is no site's collection, {@code date} is the document's
     */
    static FileOrder of(String path, Optional<FrontMatter> frontMatter, boolean byDate) {
        double weight = number(frontMatter, "order")
                .or(() -> number(frontMatter, "weight"))
                .orElse(Double.POSITIVE_INFINITY);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String date = byDate
                ? day(text(frontMatter, "date").orElse("")).or(() -> day(name)).orElse("")
                : "";
        return new FileOrder(path, weight, date);
    }

    private static Optional<Double> number(Optional<FrontMatter> frontMatter, String key) {
        return text(frontMatter, key)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Double::valueOf);
    }

    private static Optional<String> day(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group("day")) : Optional.empty();
    }

    /** The keys are a site's own: whatever else they hold is nobody's business. */
    private static Optional<String> text(Optional<FrontMatter> frontMatter, String key) {
        return frontMatter
                .map(known -> known.values().values().get(key))
                .filter(YamlValue.Scalar.class::isInstance)
                .map(value -> ((YamlValue.Scalar) value).text().strip());
    }

    @Override
    public int compareTo(FileOrder other) {
        return ORDER.compare(this, other);
    }
}
