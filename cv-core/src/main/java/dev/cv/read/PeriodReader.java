package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as people write them: {@code May 2019 - March 2023 (4 yrs)}. (FORMAT.md, "Dates") */
final class PeriodReader {

    private static final Pattern DURATION = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+(?:-|to|until)\\s+|\\s*[\u2013\u2014]\\s*|(?<=\\d{4})-(?=\\d{4}$|\\p{L})");
    private static final Pattern SINCE = Pattern.compile("(?i)(?:since|from)\\s+");
    private static final Pattern PRESENT = Pattern.compile("(?i)present|current|now|today|ongoing");

    /** No time takes more characters to write; patterns that look for spaces get slow where there are very many. */
    private static final int MOST_CHARACTERS = 200;

    private final Diagnostics diagnostics;

    PeriodReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Start and end as understood. */
    private record Span(Optional<PartialDate> start, Optional<PartialDate> end, boolean present) {}

    boolean isReadable(String text) {
        return readable(text).isPresent();
    }

    /** The time; with neither start nor end, and a diagnostic, where it can't be read. */
    Period read(List<Inline> content, Attributes attributes, Position at) {
        String text = Inline.text(content);
        Span span = readable(text).orElseGet(() -> {
            diagnostics.report(ReadProblem.UNREADABLE_DATE, at, text.strip());
            return new Span(Optional.empty(), Optional.empty(), false);
        });
        if (span.start.isPresent() && span.end.isPresent() && span.end.get().isBefore(span.start.get())) {
            String[] ends = SEPARATOR.split(withoutSince(withoutDuration(text)), 2);
            diagnostics.report(ReadProblem.END_BEFORE_START, at, ends[1].strip(), ends[0].strip());
        }
        return new Period(
                span.start, span.end, span.present, /* expected= */ false, duration(text), content, attributes, at);
    }

    private static Optional<Span> readable(String text) {
        return text.length() > MOST_CHARACTERS ? Optional.empty() : span(withoutDuration(text));
    }

    private static Optional<String> duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        return text.length() <= MOST_CHARACTERS && matcher.find()
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }

    /** The dates alone; a no-break space is a space here, and any hyphen or minus a hyphen. */
    private static String withoutDuration(String text) {
        String plain = text.replace('\u00A0', ' ').replace('\u2011', '-').replace('\u2212', '-');
        return DURATION.matcher(plain).replaceFirst("").strip();
    }

    private static Optional<Span> span(String text) {
        Optional<PartialDate> single = PartialDateReader.read(text);
        if (single.isPresent()) {
            return Optional.of(new Span(single, single, false));
        }
        String withoutSince = withoutSince(text);
        if (withoutSince.length() < text.length()) {
            Optional<PartialDate> start = PartialDateReader.read(withoutSince);
            if (start.isPresent()) {
                return Optional.of(new Span(start, Optional.empty(), true));
            }
        }
        String[] ends = SEPARATOR.split(withoutSince, -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<PartialDate> start = PartialDateReader.read(ends[0].strip());
        Optional<PartialDate> end = PartialDateReader.read(ends[1].strip());
        boolean present = PRESENT.matcher(ends[1].strip()).matches();
        return start.isPresent() && (end.isPresent() || present)
                ? Optional.of(new Span(start, end, present))
                : Optional.empty();
    }

    private static String withoutSince(String text) {
        Matcher since = SINCE.matcher(text);
        return since.lookingAt() ? text.substring(since.end()) : text;
    }
}
