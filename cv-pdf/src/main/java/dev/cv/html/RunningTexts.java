package dev.cv.html;

import dev.cv.model.Contact;
import dev.cv.model.PartialDate;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.theme.RunningText;
import dev.cv.theme.TextTemplate;
import dev.cv.theme.TextTemplate.Piece;
import dev.cv.vocabulary.PageWords;
import dev.cv.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Writes what runs at the head, at the foot and beside pages; the engine takes it out of the flow. */
record RunningTexts(Dom dom, Resume resume) {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    void write(Element body, List<RunningText> texts) {
        for (RunningText text : texts) {
            List<Piece> pieces = filled(text.text());
            if (!pieces.isEmpty()) {
                writePieces(dom.add(body, "div", "running-" + text.name()), pieces);
            }
        }
    }

    /** The end of a résumé that one signs, in the flow of the text: a line with place and date below it. */
    void writeSignature(Element body, TextTemplate text) {
        List<Piece> pieces = filled(text);
        if (!pieces.isEmpty()) {
            // All of it in one piece: lines may not end between words and the marks that stand at them.
            StringBuilder said = new StringBuilder();
            for (Piece piece : pieces) {
                said.append(piece instanceof Piece.Place place ? said(place) : ((Piece.Words) piece).text());
            }
            dom.text(dom.add(body, "p", "signature"), said.toString());
        }
    }

    /** What themes with an aside run beside later pages: who it is, how to reach them, in words, and the number. */
    void writeAside(Element part, boolean numbered) {
        Person whose = resume.person();
        if (whose.name().isEmpty() && whose.contacts().isEmpty()) {
            return;
        }
        Element aside = dom.add(part, "div", "running-aside");
        if (!whose.name().isEmpty()) {
            writeWords(dom.add(aside, "p", "name"), whose.name(), WordParts.OF_NAME);
        }
        for (Contact contact : whose.contacts()) {
            writeWords(dom.add(aside, "p", "contact"), contact.text(), WordParts.OF_ADDRESS);
        }
        if (numbered) {
            writeNumbers(dom.add(aside, "p", "page-number"));
        }
    }

    /** The layout of what runs beside pages can't be looked at, so all words may be parted that are longer than a line. */
    private void writeWords(Element parent, String text, WordParts places) {
        for (String word : WORDS.splitAsStream(text.strip()).toList()) {
            List<String> parts = places.of(word.strip());
            if (parts.size() == 1) {
                dom.add(parent, "span", List.of(), word);
            } else {
                Element whole = dom.add(parent, "span", "word");
                parts.forEach(part -> dom.add(whole, "span", List.of(), part));
                dom.add(parent, "span", List.of(), " ");
            }
        }
    }

    /** With what the résumé says; a place with nothing to say goes with the words before it, at the beginning with those behind. */
    private List<Piece> filled(TextTemplate template) {
        List<Piece> filled = new ArrayList<>();
        boolean nothingBefore = false;
        for (Piece piece : template.pieces()) {
            if (!(piece instanceof Piece.Place place) || !said(place).isEmpty()) {
                filled.add(piece);
            } else if (!filled.isEmpty() && filled.get(filled.size() - 1) instanceof Piece.Words) {
                filled.remove(filled.size() - 1);
            } else {
                nothingBefore = filled.isEmpty();
            }
        }
        return nothingBefore && !filled.isEmpty() && filled.get(0) instanceof Piece.Words
                ? filled.subList(1, filled.size())
                : filled;
    }

    private String said(Piece.Place place) {
        return switch (place.name()) {
            case RunningText.NAME -> name();
            case RunningText.TITLE -> resume.metadata().title();
            case RunningText.PLACE -> Town.of(resume.person()).orElse("");
            case RunningText.DATE ->
                resume.metadata()
                        .date()
                        .map(date -> words().format(partial(date)))
                        .orElse("");
            default -> place.name();
        };
    }

    private String name() {
        String name = resume.person().name();
        return name.isEmpty() ? resume.metadata().title() : name;
    }

    private Vocabulary words() {
        return Vocabulary.of(resume.metadata().language());
    }

    private static PartialDate partial(LocalDate date) {
        return new PartialDate(
                date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    }

    private void writePieces(Element parent, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                dom.add(parent, "span", words.text().isBlank() ? List.of("between") : List.of(), words.text());
            } else if (piece instanceof Piece.Place place) {
                write(parent, place);
            }
        }
    }

    private void write(Element parent, Piece.Place place) {
        switch (place.name()) {
            case RunningText.NUMBERS -> writeNumbers(dom.add(parent, "span", "page-number"));
            case RunningText.PAGE, RunningText.PAGES -> dom.add(parent, "span", "running-" + place.name());
            case RunningText.NAME -> dom.add(parent, "span", List.of("running-name"), said(place));
            default -> dom.add(parent, "span", List.of(), said(place));
        }
    }

    private void writeNumbers(Element number) {
        PageWords words = words().page();
        number.setAttribute("data-before", words.before());
        number.setAttribute("data-between", words.between());
        number.setAttribute("data-after", words.after());
    }
}
