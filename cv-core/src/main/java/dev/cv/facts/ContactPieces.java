package dev.cv.facts;

import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactLabel;
import dev.cv.vocabulary.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line where one contact ends and the next begins: at marks that stand for nothing else; at commas, dashes and the
 * like beside an address; before signs, labels and addresses that only spaces part.
 */
final class ContactPieces {

    private static final Pattern WEAK = Pattern.compile("\\s*[,;\uFF0C\u3001\uFF1B]\\s*|\\s+[/\u2013\u2014~+&-]+\\s+");
    private static final Pattern LABEL_WITHIN =
            Pattern.compile("(?<=[\\s\u00A0])[\\p{L}\\p{M}-]{1,20}(?: [\\p{L}\\p{M}-]{1,20})?\\s?[:\uFF1A](?!//)");
    private static final Pattern SIGN_WITHIN = Pattern.compile("(?<=\\S)\\s*(?=" + ContactSigns.SIGN + ")");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern MARKS = Pattern.compile("[,;/~+&\u2013\u2014-]*");
    private static final int MOST_WORDS = 30;

    private final FactLine line;
    private final List<int[]> pieces = new ArrayList<>();

    private ContactPieces(FactLine line) {
        this.line = line;
    }

    /** The pieces, in order; none is empty. */
    static List<List<Inline>> of(List<Inline> content) {
        ContactPieces cut = new ContactPieces(new FactLine(content));
        for (FactLine.Part part : cut.line.parts(Separators.OF_CONTACTS)) {
            cut.atWeak(part.start(), part.end());
        }
        return cut.pieces.stream()
                .map(piece -> cut.line.slice(piece[0], piece[1]))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Commas and dashes part addresses from all else, but not the words of a place from one another. */
    private void atWeak(int start, int end) {
        if (isAddress(start, end)) {
            pieces.add(new int[] {start, end});
            return;
        }
        List<int[]> merged = new ArrayList<>();
        boolean open = false; // whether the last is no address, so that the next one may go on with it
        boolean any = false;
        for (FactLine.Part part : line.parts(WEAK, start, end)) {
            boolean address = isAddress(part.start(), part.end());
            boolean begins = address || begins(part.start(), part.end());
            any |= begins;
            if (!begins && open && goesOn(merged.get(merged.size() - 1), part)) {
                merged.get(merged.size() - 1)[1] = part.end();
            } else {
                merged.add(new int[] {part.start(), part.end()});
            }
            open = !address;
        }
        if (!any) {
            atSpaces(start, end);
            return;
        }
        merged.forEach(piece -> atSpaces(piece[0], piece[1]));
    }

    /** Whether both are parts of one place, or of other words. */
    private boolean goesOn(int[] before, FactLine.Part part) {
        return !ContactKinds.isPlace(line.text(before[0], before[1]))
                || ContactKinds.isPlace(line.text(before[0], part.end()));
    }

    /** Whether a label or a sign begins there, so that it goes on with nothing. */
    private boolean begins(int start, int end) {
        String text = line.text(start, end);
        return ContactSigns.SIGN.matcher(text).lookingAt()
                || ContactLabel.of(text).kind().isPresent();
    }

    /** Signs and labels begin a piece; so do addresses that follow one another, or a place. */
    private void atSpaces(int start, int end) {
        List<Integer> cuts = new ArrayList<>();
        if (!isAddress(start, end)) {
            add(cuts, SIGN_WITHIN, start, end);
            Matcher label = LABEL_WITHIN.matcher(line.open()).region(start, end).useTransparentBounds(true);
            while (label.find()) {
                // The longest that is known: "Mobile phone:", but only the last word of "Paris Email:".
                int at = label.start();
                int space =
                        label.group().strip().replaceFirst("\\s?[:\uFF1A]$", "").indexOf(' ');
                if (!isLabel(at, label.end()) && space >= 0) {
                    at += space + 1;
                }
                if (isLabel(at, label.end()) && at > start) {
                    cuts.add(at);
                }
            }
        }
        cuts.sort(null);
        int from = start;
        for (int cut : cuts) {
            if (cut > from) {
                betweenAddresses(from, cut);
                from = cut;
            }
        }
        betweenAddresses(from, end);
    }

    private boolean isLabel(int start, int end) {
        return new ContactLabel(line.text(start, end).replaceFirst("\\s*[:\uFF1A]$", ""), 0)
                .kind()
                .isPresent();
    }

    private void add(List<Integer> cuts, Pattern pattern, int start, int end) {
        Matcher found = pattern.matcher(line.open()).region(start, end).useTransparentBounds(true);
        while (found.find()) {
            cuts.add(found.end());
        }
    }

    /** Addresses with only spaces between; words that are none stay whole where they are no place. */
    private void betweenAddresses(int start, int end) {
        List<int[]> words = isAddress(start, end) ? List.of() : words(start, end);
        List<int[]> cut = new ArrayList<>();
        int addresses = 0;
        boolean sure = words.size() > 1 && words.size() <= MOST_WORDS;
        int i = 0;
        while (sure && i < words.size()) {
            int last = longestAddress(words, i);
            if (last >= 0) {
                addresses++;
                cut.add(new int[] {words.get(i)[0], words.get(last)[1]});
                i = last + 1;
            } else {
                int from = i;
                while (i < words.size() && longestAddress(words, i) < 0) {
                    i++;
                }
                int[] rest = {words.get(from)[0], words.get(i - 1)[1]};
                sure = ContactKinds.isCertainPlace(line.text(rest[0], rest[1]));
                cut.add(rest);
            }
        }
        if (sure && addresses > 0) {
            pieces.addAll(cut);
        } else {
            pieces.add(new int[] {start, end});
        }
    }

    /** The last of the words that are an address together, the first being one of them; -1 where there is none. */
    private int longestAddress(List<int[]> words, int first) {
        for (int last = Math.min(words.size(), first + 6) - 1; last >= first; last--) {
            if (isAddress(words.get(first)[0], words.get(last)[1])) {
                return last;
            }
        }
        return -1;
    }

    private List<int[]> words(int start, int end) {
        List<int[]> words = new ArrayList<>();
        Matcher space = SPACE.matcher(line.open()).region(start, end);
        int from = start;
        while (space.find()) {
            words.add(new int[] {from, space.start()});
            from = space.end();
        }
        words.add(new int[] {from, end});
        words.removeIf(
                word -> MARKS.matcher(line.open().substring(word[0], word[1])).matches());
        return words;
    }

    /** Whether it is an address or a number, less its label and its sign. */
    private boolean isAddress(int start, int end) {
        List<Inline> content = line.slice(start, end);
        if (content.size() == 1 && content.get(0) instanceof Link link) {
            return Addresses.isLive(link.target());
        }
        return ContactReader.isAddress(ContactSigns.of(content).rest());
    }
}
