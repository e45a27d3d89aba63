package dev.cv.ats;

import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who it is and how to reach them: what stands before the first section's title. */
final class PersonFinder {

    /** With nicknames in brackets or quotes, and small numbers: {@code Jennifer 8. Lee}. */
    private static final Pattern NAME = Pattern.compile(
            "(?:[\\p{L}\\p{M}.,'\u2019\u2010\u2011\u2013\u00B7()\"\u201C\u201D\u201E\u00AB\u00BB -]|(?<!\\d)\\d{1,2}(?!\\d))+");

    private static final Pattern SEPARATOR = Pattern.compile(" [|\u2022\u00B7\u2013\u2014] | ?\\| ?");
    private static final int MOST_LINES = 10;
    private static final int NAME_AMONG = 3;
    private static final int MOST_NAME_WORDS = 7;

    private final List<PrintedLine> head;
    /** The line behind the name and the contacts; the first where no contacts tell that it is a person's. */
    final int end;

    final Set<String> emails = new LinkedHashSet<>();
    final Set<String> phones = new LinkedHashSet<>();
    final Set<String> links = new LinkedHashSet<>();
    String name = "";
    final Set<String> locations = new LinkedHashSet<>();

    /**
     * Looks at the lines before the first title.
     *
     * @param all where an e-mail address is looked for, too, if none is there
     */
    PersonFinder(List<PrintedLine> head, List<PrintedLine> all) {
        this.head = head;
        int from = findName();
        boolean beside = from < head.size() && head.get(from).first().text().equals(name);
        int behind = beside ? from + 1 : from;
        boolean dated = false;
        for (int i = from; i < Math.min(head.size(), from + MOST_LINES); i++) {
            PrintedLine line = head.get(i);
            boolean contacts = hasContacts(line);
            dated |= DateFinder.in(line.text()).stream().anyMatch(FoundPeriod::isRange);
            behind = contacts && !dated ? i + 1 : behind;
            for (Segment segment : line.segments()) {
                for (String text : SEPARATOR.split(segment.text(), -1)) {
                    take(text.strip(), contacts);
                }
            }
        }
        end = emails.isEmpty() && phones.isEmpty() && links.isEmpty() ? 0 : behind;
        if (emails.isEmpty()) {
            all.forEach(line -> collect(Addresses.MAIL_IN_TEXT, line.text(), emails));
        }
    }

    /** The largest or bold words without digits among the first lines, over several lines where they are set alike. */
    private int findName() {
        List<PrintedLine> first = head.subList(0, Math.min(NAME_AMONG, head.size()));
        float largest =
                (float) first.stream().mapToDouble(line -> weight(line)).max().orElse(0);
        for (int i = 0; i < first.size(); i++) {
            PrintedLine line = first.get(i);
            boolean setApart =
                    line.styled() || line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT)) || i == 0;
            if (weight(line) < largest || !setApart || !isName(line.first().text())) {
                continue;
            }
            StringBuilder words = new StringBuilder(line.first().text());
            int next = i + 1;
            while (line.segments().size() == 1
                    && line.styled()
                    && next < head.size()
                    && head.get(next).style().equals(line.style())
                    && isName(head.get(next).text())) {
                words.append(' ').append(head.get(next).text());
                next++;
            }
            name = words.toString();
            return line.segments().size() == 1 ? next : i;
        }
        return 0;
    }

    static boolean hasContacts(PrintedLine line) {
        return Addresses.MAIL_IN_TEXT.matcher(line.text()).find()
                || Addresses.WEB_IN_TEXT.matcher(line.text()).find()
                || (Addresses.PHONE_IN_TEXT.matcher(line.text()).find()
                        && DateFinder.in(line.text()).stream().noneMatch(FoundPeriod::isRange));
    }

    private static float weight(PrintedLine line) {
        return Part.of(line).weight();
    }

    private static boolean isName(String text) {
        String[] words = text.split(" ", -1);
        boolean spaced = words.length > 3 && java.util.Arrays.stream(words).allMatch(word -> word.length() == 1);
        return words.length <= MOST_NAME_WORDS
                && !spaced
                && NAME.matcher(text).matches()
                && text.codePoints().filter(Character::isLetter).count() > 1;
    }

    private void take(String text, boolean amongContacts) {
        String rest = text;
        rest = collect(Addresses.MAIL_IN_TEXT, rest, emails);
        rest = collect(Addresses.WEB_IN_TEXT, rest, links);
        if (DateFinder.in(rest).stream().noneMatch(FoundPeriod::isRange)) {
            rest = collect(Addresses.PHONE_IN_TEXT, rest, phones);
        }
        String place = withoutLabel(rest);
        boolean untouched = rest.equals(text);
        boolean labelled = untouched && place.length() < text.length();
        boolean looksLikeOne =
                Places.isPlace(place) && (place.contains(",") || (amongContacts && place.split(" ", -1).length <= 3));
        if (untouched
                && DateFinder.in(text).isEmpty()
                && !place.equals(name)
                && (labelled ? !place.isEmpty() : looksLikeOne)) {
            locations.add(place);
        }
    }

    private static String withoutLabel(String text) {
        int end = text.indexOf(' ');
        String first = end < 0 ? text : text.substring(0, end);
        boolean label = ContactWords.isLabel(first.replace(":", ""));
        return label ? (end < 0 ? "" : text.substring(end + 1).strip()) : text;
    }

    private static String collect(Pattern pattern, String text, Set<String> into) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String one = matcher.group().replaceFirst("[.,;:]+$", "").replaceFirst("^mailto:", "");
            if (pattern != Addresses.PHONE_IN_TEXT
                    || one.chars().filter(Character::isDigit).count() >= 7) {
                found.add(one);
            }
        }
        into.addAll(found);
        return found.isEmpty() ? text : pattern.matcher(text).replaceAll(" ").strip();
    }
}
