package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.model.Contact;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactLabel;
import java.util.regex.Pattern;

/** E-mail addresses and phone numbers that nobody can be reached by. */
final class ContactRule implements Rule {

    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().\u00A0\u2011\u2010/-]+");
    private static final int MOST_DIGITS = 15;
    private static final int FEWEST_DIGITS = 6;

    @Override
    public void check(Subject subject, Findings findings) {
        subject.resume().person().contacts().forEach(contact -> check(contact, findings));
    }

    private static void check(Contact contact, Findings findings) {
        String text = ContactLabel.value(contact.text());
        boolean live = contact.target().isPresent();
        if (contact.kind() == Contact.Kind.PHONE) {
            if (!isPhone(text) && !(live && text.chars().noneMatch(Character::isDigit))) {
                findings.report(TruthProblem.PHONE_MALFORMED, contact.position(), text);
            }
            return;
        }
        boolean mail = contact.kind() == Contact.Kind.EMAIL || contact.kind() == Contact.Kind.OTHER;
        boolean shaped = Addresses.isLikeEmail(text) && !text.startsWith("@");
        boolean missing = contact.kind() == Contact.Kind.EMAIL && !live;
        if (mail && (shaped || missing) && !Addresses.isEmail(text)) {
            findings.report(TruthProblem.EMAIL_MALFORMED, contact.position(), text);
        }
    }

    private static boolean isPhone(String text) {
        String number = Addresses.withoutExtension(text);
        long digits = number.chars().filter(Character::isDigit).count();
        return NUMBER.matcher(number).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
