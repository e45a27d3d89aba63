package dev.cv.dates;

import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Entry;
import dev.cv.model.Inline;
import dev.cv.model.LocationDate;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Project;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.vocabulary.DateWord.Role;
import dev.cv.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Times as a page is to show them: months in one form, durations left out. All other words stay as they are written, and so
 * does each time that isn't understood, or has no month.
 *
 * @param form the form of months
 * @param durations whether a stated duration, {@code (4 yrs)}, is shown
 * @param words those of the page's language
 */
public record ShownPeriods(DateForm form, boolean durations, Vocabulary words) {

    /** What is written with such a word is no month alone. */
    private static final Set<Role> OTHERS = Set.of(Role.ABOUT, Role.QUARTER, Role.HALF, Role.SEASON, Role.YEAR_KIND);

    /** With more pieces, {@code 4 yrs and 2 mos}, it says something else, too. */
    private static final int MOST_PIECES = 5;

    /** The résumé with its times shown so. */
    public Resume of(Resume resume) {
        if (form == DateForm.AS_WRITTEN && durations) {
            return resume;
        }
        List<Section> sections = resume.sections().stream()
                .map(section -> section.with(
                        blocks(section.blocks()),
                        section.entries().stream().map(this::entry).toList()))
                .toList();
        return new Resume(resume.metadata(), resume.person(), sections);
    }

    private Entry entry(Entry entry) {
        List<Project> projects = entry.projects().stream()
                .map(project -> new Project(project.heading(), blocks(project.blocks())))
                .toList();
        return entry.with(blocks(entry.head()), blocks(entry.summary()), projects);
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof LocationDate where) {
            List<LocationDate.Part> parts = where.parts().stream()
                    .map(part -> part instanceof Period time ? period(time) : part)
                    .toList();
            return new LocationDate(parts, where.attributes(), where.position());
        } else if (block instanceof Division division) {
            return division.with(blocks(division.blocks()), division.attributes());
        }
        return block;
    }

    /** The time with the words that are shown. */
    Period period(Period period) {
        List<Inline> shown = durations ? period.content() : withoutDuration(period);
        List<Inline> formed = form == DateForm.AS_WRITTEN ? shown : formed(period, shown);
        return period.with(formed, period.attributes());
    }

    private static List<Inline> withoutDuration(Period period) {
        Optional<String> stated = period.duration().filter(ShownPeriods::isDuration);
        if (stated.isEmpty()) {
            return period.content();
        }
        String duration = Pattern.quote(stated.get());
        Matcher found = Pattern.compile("\\s*(?:\\(\\s*" + duration + "\\s*\\)|\u00B7\\s*" + duration + ")")
                .matcher(period.text());
        boolean besides = found.find() && found.start() > 0;
        return besides ? InlineEdit.replace(period.content(), found.start(), found.end(), "") : period.content();
    }

    /** Other words in brackets may be taken for a duration: {@code (part-time)}. */
    private static boolean isDuration(String words) {
        DateTokens tokens = DateTokens.of(words);
        int last = tokens.size() - 1;
        return tokens.size() <= MOST_PIECES
                && tokens.small(0) > 0
                && tokens.is(last, Role.DURATION)
                && IntStream.rangeClosed(0, last).allMatch(i -> !tokens.isNumber(i) || tokens.is(i + 1, Role.DURATION));
    }

    private List<Inline> formed(Period period, List<Inline> content) {
        String text = Inline.text(content);
        Optional<Span> read = PeriodReader.span(text);
        if (read.isEmpty() || (period.start().isEmpty() && period.end().isEmpty())) {
            return content;
        }
        Span span = read.get();
        int start = span.startText().isEmpty() ? -1 : text.indexOf(span.startText());
        int end = span.endText().isEmpty() || period.present() ? -1 : text.lastIndexOf(span.endText());
        List<Inline> formed = content;
        if (start >= 0 && end >= 0 && isOneMonth(period)) {
            formed = formed(
                    period.end(), text.substring(start, end + span.endText().length()), formed, start);
        } else {
            // The end first, so that the start stands where it stood.
            formed = end < 0 ? formed : formed(period.end(), span.endText(), formed, end);
            boolean oneOrBoth = period.present() || period.start().equals(period.end()) || end >= 0;
            formed = start < 0 || !oneOrBoth ? formed : formed(period.start(), span.startText(), formed, start);
        }
        return isSame(period, formed) ? formed : content;
    }

    private static boolean isOneMonth(Period period) {
        return period.start()
                .flatMap(date -> date.month().isEmpty() ? Optional.empty() : Optional.of(toMonth(date)))
                .equals(period.end().map(ShownPeriods::toMonth));
    }

    private List<Inline> formed(Optional<PartialDate> date, String written, List<Inline> content, int at) {
        DateTokens tokens = DateTokens.of(written);
        boolean month = date.isPresent()
                && date.get().month().isPresent()
                && IntStream.range(0, tokens.size())
                        .noneMatch(i -> tokens.get(i).words().stream().anyMatch(word -> OTHERS.contains(word.role())));
        if (!month) {
            return content;
        }
        String before = Inline.text(content).substring(0, at).stripTrailing();
        boolean behindWord = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
        return InlineEdit.replace(content, at, at + written.length(), form.write(date.get(), words, behindWord));
    }

    /** Whether the words are still read as the same time, to the month. */
    private static boolean isSame(Period period, List<Inline> content) {
        return PeriodReader.span(Inline.text(content))
                .filter(read -> read.present() == period.present()
                        && isSame(read.start(), period.start())
                        && isSame(read.end(), period.end()))
                .isPresent();
    }

    private static boolean isSame(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.map(ShownPeriods::toMonth).equals(other.map(ShownPeriods::toMonth));
    }

    private static PartialDate toMonth(PartialDate date) {
        return new PartialDate(date.year(), date.season(), date.month(), OptionalInt.empty());
    }
}
