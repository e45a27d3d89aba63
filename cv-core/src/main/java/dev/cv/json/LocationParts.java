package dev.cv.json;

import dev.cv.vocabulary.Countries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a place that is written in one line: {@code 12 Sample Street, Leeds LS1 1AA, UK}. */
final class LocationParts {

    private static final Pattern COMMA = Pattern.compile("\\s*[,\uFF0C]\\s*|\\s+[-\u2013\u2014|]\\s+");
    private static final String CODE =
            "(?:\\p{Lu}{1,2}-)?\\d{4,6}|\\d{3}\\s\\d\\d|\\d{5}-\\d{3,4}|\\d{3}-\\d{4}|\\p{Lu}{1,2}\\d[\\p{Lu}\\d]?\\s?\\d\\p{Lu}{2}|\\p{Lu}\\d\\p{Lu}\\s?\\d\\p{Lu}\\d|\\d{4}\\s\\p{Lu}{2}";
    private static final Pattern CODE_FIRST = Pattern.compile("(" + CODE + ")\\s+(\\p{L}\\P{N}*)");
    private static final Pattern CODE_LAST = Pattern.compile("(\\p{L}\\P{N}*?)\\s+(" + CODE + ")");

    private LocationParts() {}

    /**
     * The fields, by the names of JSON Resume. Where the words don't tell which is which, all of them are the city.
     *
     * @param language a BCP 47 tag, in which countries may be named
     */
    static Map<String, String> of(String text, String language) {
        Map<String, String> all = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>(List.of(COMMA.split(text.strip(), -1)));
        Optional<String> country =
                parts.size() > 1 ? Countries.code(parts.get(parts.size() - 1), language) : Optional.empty();
        if (country.isPresent()) {
            parts.remove(parts.size() - 1);
        }
        List<String> rest = new ArrayList<>();
        for (String part : parts) {
            Matcher first = CODE_FIRST.matcher(part);
            Matcher last = CODE_LAST.matcher(part);
            if (!all.containsKey("postalCode") && (first.matches() || last.matches())) {
                boolean behind = !first.matches();
                all.put("postalCode", behind ? last.group(2) : first.group(1));
                rest.add(behind ? last.group(1) : first.group(2));
            } else if (!all.containsKey("postalCode") && part.matches(CODE)) {
                all.put("postalCode", part);
            } else {
                rest.add(part);
            }
        }
        boolean street = rest.size() > 1 && rest.get(0).codePoints().anyMatch(Character::isDigit);
        if (street) {
            all.put("address", rest.remove(0));
        }
        boolean clear = rest.size() == 1 || rest.size() == 2;
        if (!clear
                || rest.stream()
                        .anyMatch(part -> part.isEmpty() || part.codePoints().anyMatch(Character::isDigit))) {
            return Map.of("city", text.strip());
        }
        all.put("city", rest.get(0));
        if (rest.size() == 2) {
            all.put("region", rest.get(1));
        }
        country.ifPresent(code -> all.put("countryCode", code));
        return all;
    }
}
