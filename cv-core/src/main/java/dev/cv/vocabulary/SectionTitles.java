package dev.cv.vocabulary;

import dev.cv.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the headings of sections say that they are about. A heading is a title if the whole of it is one that is known, or
 * several that are joined, less what decorates it: pictures, numbers, brackets, words such as "my".
 */
final class SectionTitles {

    /** Longer ones are sentences. */
    private static final int MOST_CHARACTERS = 80;

    private static final String PREFIX = "heading.";
    private static final String CONTACT = "contact";
    private static final String OTHER = "other";

    private static final Set<SectionKind> KINDS =
            EnumSet.complementOf(EnumSet.of(SectionKind.LETTER, SectionKind.OTHER));

    /** Scripts without spaces, or where they are often left out; full-width signs are folded. */
    private static final String DENSE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";

    /** {@code 1.}, {@code 2.1}, {@code IV.}, {@code (a)}, {@code 3)}, {@code :rocket:}; and a last {@code (selected)}. */
    private static final Pattern DECORATION = Pattern.compile("^(?:[^\\p{L}\\p{N}]*\\d{1,2}(?!\\d))+"
            + "|^[^\\p{L}\\p{N}]*(?:[ivx]{1,4}|[a-h]|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,2})[.,)]"
            + "|:[a-z0-9_+-]+:|[(\\[][^()\\[\\]\\d]*[)\\]]$");

    /** A title as it stands in a file. */
    private record Title(String words, String topic) {}

    /** How many letters divide the titles: most are never asked for, and folding them all takes its time. */
    private static final int FIRST = 2;

    /** The titles by how their keys begin; by one letter where another mark follows that. */
    private final Map<String, List<Title>> titles = new HashMap<>();

    /** The topics by the keys of their titles, of the beginnings that were asked for. */
    private final Map<String, Map<String, String>> topics = new ConcurrentHashMap<>();

    private final Set<String> and = new HashSet<>();
    private final Set<String> beside = new HashSet<>();
    private final int longestAnd;
    private final Pattern parts;

    private SectionTitles(List<String> files) {
        List<String> andWithin = new ArrayList<>();
        for (String file : files) {
            KeyedWords words = KeyedWords.of(file);
            addFolded(words.list("and"), and);
            addFolded(words.list(PREFIX + "beside"), beside);
            andWithin.addAll(words.list("and" + WordList.WITHIN));
        }
        longestAnd = and.stream().mapToInt(String::length).max().orElse(0);
        String marks = "[&+/,;|\u00B7\u2022\u30FB]| [-\u2013] | " + WordList.anyOf(List.copyOf(and)) + " ";
        parts = Pattern.compile(andWithin.isEmpty() ? marks : marks + "|" + between(andWithin));
        for (String file : files) {
            KeyedWords words = KeyedWords.of(file);
            for (SectionKind kind : KINDS) {
                add(words, topic(kind));
            }
            add(words, CONTACT);
            add(words, OTHER);
        }
    }

    /** Where one title ends and another begins without a space: at a word for "and", or where Latin letters are beside others. */
    private static String between(List<String> and) {
        return "(?<=" + DENSE + ") ?" + WordList.anyOf(and) + "(?= ?" + DENSE + ")|(?<=" + DENSE
                + ") ?(?=[a-z])|(?<=[a-z]) ?(?=" + DENSE + ")";
    }

    private static void addFolded(List<String> words, Set<String> to) {
        for (String word : words) {
            to.add(Folding.fold(word));
        }
    }

    private void add(KeyedWords words, String topic) {
        for (String title : words.all(PREFIX + topic)) {
            Title one = new Title(title, topic);
            add(one, 0);
            int second = title.indexOf(' ') + 1;
            if (second > 1 && second <= longestAnd + 1) {
                add(one, second); // its first word may be one that is left out of the key
            }
        }
    }

    private void add(Title title, int at) {
        String first = Folding.fold(
                title.words().substring(at, Math.min(at + FIRST, title.words().length())));
        int end = first.length() < FIRST || !Character.isLetterOrDigit(first.charAt(1)) ? 1 : FIRST;
        titles.computeIfAbsent(first.substring(0, end), letters -> new ArrayList<>())
                .add(title);
    }

    /** What a title with this key says; null where there is none. */
    private @Nullable String topic(String key) {
        if (key.isEmpty()) {
            return null;
        }
        String topic = topic(key, Math.min(FIRST, key.length()));
        return topic != null ? topic : topic(key, 1);
    }

    private @Nullable String topic(String key, int first) {
        return topics.computeIfAbsent(key.substring(0, first), this::folded).get(key);
    }

    private Map<String, String> folded(String first) {
        Map<String, String> folded = new HashMap<>();
        for (Title title : titles.getOrDefault(first, List.of())) {
            folded.put(plain(Folding.fold(title.words()), and), title.topic());
        }
        return folded;
    }

    /** English is enough for most, and the other languages take time to load. */
    private static final class English {
        static final SectionTitles HEADINGS = new SectionTitles(Language.FILES.subList(0, 1));
    }

    private static final class Latin {
        static final SectionTitles HEADINGS = new SectionTitles(Language.LATIN);
    }

    private static final class All {
        static final SectionTitles HEADINGS = new SectionTitles(Language.FILES);
    }

    private static String topic(SectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String key(SectionKind kind) {
        return PREFIX + topic(kind);
    }

    static Optional<SectionKind> kindOf(String heading) {
        Optional<String> topic = topicOf(heading);
        for (SectionKind kind : topic.isPresent() ? KINDS : Set.<SectionKind>of()) {
            if (topic(kind).equals(topic.get())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static boolean isContact(String heading) {
        return topicOf(heading).equals(Optional.of(CONTACT));
    }

    /** The end of the title's key; {@code other} too of those that say no kind. */
    static Optional<String> topicOf(String heading) {
        if (heading.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String folded = Folding.fold(heading);
        if (plain(folded, Set.of()).isEmpty()) {
            return Optional.empty();
        }
        String topic = English.HEADINGS.find(folded);
        return Optional.ofNullable(
                topic != null ? topic : (Language.isLatin(folded) ? Latin.HEADINGS : All.HEADINGS).find(folded));
    }

    private @Nullable String find(String heading) {
        String whole = whole(heading);
        if (whole != null) {
            return whole;
        }
        String bare = DECORATION.matcher(heading).replaceAll("");
        String less = whole(bare);
        return less != null ? less : joined(bare);
    }

    private @Nullable String whole(String heading) {
        String topic = topic(plain(heading, and));
        return topic != null ? topic : topic(plain(heading, beside));
    }

    /** {@code Skills & tools} are what the first part says; work and education in one are neither. */
    private @Nullable String joined(String heading) {
        List<String> known = new ArrayList<>();
        for (String part : parts.split(heading, -1)) {
            String topic = part.isBlank() ? "" : whole(part);
            if (topic == null) {
                return null;
            } else if (!topic.isEmpty()) {
                known.add(topic);
            }
        }
        boolean both = known.contains(topic(SectionKind.WORK)) && known.contains(topic(SectionKind.EDUCATION));
        return both ? OTHER : known.isEmpty() ? null : known.get(0);
    }

    /** The letters alone, as a title may be spaced out, or its words written together. */
    private static String plain(String folded, Set<String> without) {
        StringBuilder plain = new StringBuilder(folded.length());
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (c != '\'') {
                if (without.contains(plain.substring(start))) {
                    plain.setLength(start);
                }
                start = plain.length();
            }
        }
        return plain.toString();
    }
}
