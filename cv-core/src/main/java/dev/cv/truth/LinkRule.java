package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.vocabulary.Addresses;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Links that lead nowhere, or elsewhere than they say. */
final class LinkRule implements Rule {

    private static final Pattern LINK_IN_TEXT = Pattern.compile("\\]\\((?:https?:|www\\.|mailto:|/|#)");
    private static final int LAST_DIGITS = 6;

    @Override
    public void check(Subject subject, Findings findings) {
        for (Inline inline : subject.resume().all(Inline.class)) {
            if (inline instanceof Link link) {
                check(link, findings);
            } else if (inline instanceof Text text
                    && LINK_IN_TEXT.matcher(text.text()).find()) {
                findings.report(TruthProblem.LINK_AS_TEXT, text.position());
            }
        }
    }

    private static void check(Link link, Findings findings) {
        String target = link.target();
        Optional<String> mended = LinkForms.mended(target);
        if (mended.isPresent()) {
            Position at = link.position();
            Optional<Repair> repair = LinkForms.written(link).replacedBy(mended.get());
            if (repair.isPresent()) {
                findings.report(repair.get(), TruthProblem.LINK_SCHEME, at, target, mended.get());
            } else {
                findings.report(TruthProblem.LINK_SCHEME, at, target, mended.get());
            }
            return;
        }
        Optional<LinkForms.Fault> fault = LinkForms.fault(target);
        if (fault.isPresent()) {
            findings.report(
                    TruthProblem.LINK_MALFORMED,
                    link.position(),
                    target,
                    fault.get().what(),
                    fault.get().advice());
            return;
        }
        String words = Inline.text(link.content()).strip();
        if (saysOther(words, target)) {
            findings.report(TruthProblem.LINK_SAYS_OTHER, link.position(), words, target);
        }
    }

    /** Whether its words are an address or a number, and not the one that it leads to. */
    private static boolean saysOther(String words, String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            return Addresses.isEmail(words) && !LinkForms.mailbox(target).equalsIgnoreCase(words);
        } else if (lower.startsWith("tel:")) {
            return Addresses.isPhone(words) && !lastDigits(words).equals(lastDigits(target));
        }
        boolean address = Addresses.isWeb(words) && lower.startsWith("http");
        return address && !sameHost(LinkForms.host(words), LinkForms.host(target));
    }

    /** The rest of a number is written so or so: +44 20, 020, 0044 20. */
    private static String lastDigits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - LAST_DIGITS));
    }

    private static boolean sameHost(String one, String other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.equals(other)
                || one.endsWith("." + other)
                || other.endsWith("." + one);
    }
}
