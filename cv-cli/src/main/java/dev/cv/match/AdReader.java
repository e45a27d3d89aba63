package dev.cv.match;

import dev.cv.source.SourceFile;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.Folding;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the terms of an advertisement, by rules that can be told in a few sentences. (FORMAT.md, "Match") */
final class AdReader {

    private static final Pattern EMPLOYER =
            Pattern.compile("(?m)^[#*\\s]*" + WordList.anyOf("ad.about") + " (?!" + WordList.anyOf("ad.us")
                    + "(?!\\p{L}))(\\p{Lu}[^\\n:.,]{1,40}?)[\\s:*]*$|(?<!\\p{L})(?i:" + WordList.anyOf("at")
                    + ") (\\p{Lu}[\\w&]*(?: \\p{Lu}[\\w&]*)?), "
                    + WordList.anyOf("ad.we") + "(?!\\p{L})");

    private final SourceFile file;
    private final Boilerplate boilerplate = new Boilerplate();
    private final List<IgnoredLine> ignored = new ArrayList<>();
    private final Set<String> employers = new LinkedHashSet<>();
    private int addresses;

    AdReader(SourceFile file) {
        this.file = file;
    }

    Advert read() {
        List<AdLine> lines = lines();
        List<String> words = lines.stream()
                .flatMap(line -> Token.of(line.text()).stream())
                .map(token -> Folding.fold(token.text()))
                .toList();
        Lexicon lexicon = Lexicon.of(Tongue.of(words));
        TermCounter counter = new TermCounter(lexicon, employers);
        lines.forEach(line -> counter.notePairs(line));
        lines.forEach(line -> counter.note(line));
        List<Term> all = counter.terms();
        Comparator<Term> byTimes = Comparator.comparingInt(term -> -term.times());
        return new Advert(
                file,
                lexicon.tongue().title(),
                lexicon.tongue().code(),
                all.stream()
                        .filter(term -> term.kind() != Term.Kind.PLAIN)
                        .sorted(byTimes)
                        .toList(),
                all.stream().filter(term -> term.kind() == Term.Kind.PLAIN).toList(),
                ignored,
                counter.common(),
                counter.numbers(),
                addresses);
    }

    /** The lines that ask for something, without addresses. */
    private List<AdLine> lines() {
        Matcher employer = EMPLOYER.matcher(file.text());
        while (employer.find()) {
            employers.add(employer.group(employer.group(1) == null ? 2 : 1));
        }
        List<AdLine> lines = new ArrayList<>();
        int number = 0;
        boolean skipping = false;
        for (String text : file.text().split("\\R", -1)) {
            number++;
            if (text.isBlank()) {
                continue;
            }
            if (boilerplate.opensPart(text)) {
                skipping = true;
            } else if (skipping && Boilerplate.isHeading(text) && !text.strip().endsWith("!")) {
                skipping = false;
            }
            boolean skipped = skipping;
            Optional<String> reason =
                    boilerplate.reason(text).or(() -> skipped ? Optional.of("what is offered") : Optional.empty());
            if (reason.isPresent()) {
                ignored.add(new IgnoredLine(number, reason.get(), text.strip()));
            } else {
                lines.add(new AdLine(number, withoutAddresses(text)));
            }
        }
        return lines;
    }

    private String withoutAddresses(String text) {
        return Addresses.CERTAIN_IN_TEXT.matcher(text).replaceAll(found -> {
            addresses++;
            return " ".repeat(found.group().length());
        });
    }
}
