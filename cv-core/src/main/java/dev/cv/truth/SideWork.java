package dev.cv.truth;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Text;
import dev.cv.vocabulary.Folding;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Work that leaves time for other work, as its head says. */
final class SideWork {

    /** Beginnings of words, as {@link Folding} makes them, in the languages that are known. */
    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})(?:"
            + "part.?time|freelanc|self.?employ|consult|contract|advis|board|intern(?:s|ships?)?(?!\\p{L})|volunt|honorary"
            + "|adjunct|visiting|guest|mentor|coach|assistant|tutor|student|founder|co-?founder|owner|reserve|side|hobby"
            + "|open.?source|maintainer|contributor|fellow|lecturer|trainee|apprentic|phd|doctoral|teilzeit|nebenberuf"
            + "|nebentatig|freiberuf|freie?r? |selbstst?andig|berat|prakti[kc]|werkstudent|ehrenamt|hilfskraft|lehrbeauf"
            + "|aushilf|minijob|grunder|mitgrunder|inhaber|temps partiel|independant|stage|stagiaire|benevol|vacataire"
            + "|alternan|media jornada|tiempo parcial|autonom|practicas|becari|meio periodo|tempo parcial|estag|bolsist"
            + "|tirocin|collaborat|parttime|deeltijd|zzp|bijbaan|niepeln|czesc etatu|staz|wolontar|deltid|frilans|extra"
            + "|timanst)|アルハイト|アルバイト|副業|兼務|兼任|インターン|業務委託|非常勤|兼職|兼职|实习|實習|自由职业|顾问");

    private SideWork() {}

    /** Whether the head of an entry, or what is said first in it, has a word for it. */
    static boolean isMeant(Entry entry) {
        String head = entry.head().stream().map(SideWork::text).collect(Collectors.joining(" "));
        String first = entry.summary().stream().limit(1).map(SideWork::text).collect(Collectors.joining(" "));
        String classes = String.join(" ", entry.attributes().classes());
        return WORDS.matcher(Folding.fold(head + " " + first + " " + classes)).find();
    }

    private static String text(Block block) {
        return block.leaves()
                .filter(Text.class::isInstance)
                .map(leaf -> ((Text) leaf).text())
                .collect(Collectors.joining(" "));
    }
}
