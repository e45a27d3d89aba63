package dev.cv.write;

import dev.cv.model.Abbreviation;
import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.ModelNode;
import dev.cv.model.ModelTree;
import dev.cv.model.Resume;
import dev.cv.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The short forms that can be explained once for the whole file: those that mean the same wherever they stand as words.
 * (FORMAT.md, "Markdown" 8)
 */
final class ShortForms {

    private static final int MOST_WORDS = 4;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]++(?:[ -][A-Za-z0-9]++){0,3}+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]++");

    /** What a form is explained with. */
    private record Meaning(String expansion, Attributes attributes) {}

    private static final Meaning UNFIT = new Meaning("", Attributes.ofClasses(List.of("")));

    private final Map<String, Meaning> meanings = new LinkedHashMap<>();

    ShortForms(Resume resume) {
        collect(resume);
        meanings.values().removeIf(UNFIT::equals);
        if (!meanings.isEmpty()) {
            dropUnexplained(resume);
        }
    }

    private static String form(Abbreviation abbreviation) {
        boolean plain =
                abbreviation.content().size() == 1 && abbreviation.content().get(0) instanceof Text;
        String form = plain ? Inline.text(abbreviation.content()) : "";
        return FORM.matcher(form).matches() ? form : "";
    }

    private void collect(ModelTree tree) {
        List<? extends ModelNode> children = tree.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Abbreviation abbreviation) {
                collect(abbreviation, isWordEnd(children, i - 1, false) && isWordEnd(children, i + 1, true));
            } else {
                collect(children.get(i));
            }
        }
    }

    /** One that means several things, or is no word of its own somewhere, is explained where it stands. */
    private void collect(Abbreviation abbreviation, boolean word) {
        String form = form(abbreviation);
        String expansion = abbreviation.expansion();
        boolean simple = word && !form.isEmpty() && expansion.equals(expansion.strip()) && expansion.indexOf('\n') < 0;
        Meaning meaning = simple ? new Meaning(expansion, abbreviation.attributes()) : UNFIT;
        meanings.merge(form, meaning, (one, other) -> one.equals(other) ? one : UNFIT);
    }

    private static boolean isWordEnd(List<? extends ModelNode> content, int index, boolean first) {
        if (index < 0 || index >= content.size() || !(content.get(index) instanceof Text text)) {
            return true;
        }
        char c = text.text().charAt(first ? 0 : text.text().length() - 1);
        return !isWord(c);
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** A form that also stands as a word that nobody explained would be explained there too. */
    private void dropUnexplained(ModelTree tree) {
        for (ModelNode child : tree.children()) {
            if (child instanceof Text text) {
                dropAllIn(text.text());
            } else if (!(child instanceof Abbreviation abbreviation && isDefined(abbreviation))) {
                dropUnexplained(child);
            }
        }
    }

    private void dropAllIn(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i; j < Math.min(i + MOST_WORDS, words.size()); j++) {
                meanings.remove(
                        text.substring(words.get(i).start(), words.get(j).end()));
            }
        }
    }

    boolean isDefined(Abbreviation abbreviation) {
        return meanings.containsKey(form(abbreviation));
    }

    boolean isEmpty() {
        return meanings.isEmpty();
    }

    void write(MarkdownOut out) {
        meanings.forEach((form, meaning) -> {
            String expansion = HtmlText.encode(meaning.expansion, "");
            out.line(("*[" + form + "]: " + expansion).strip());
            if (!meaning.attributes.isEmpty()) {
                out.line(AttributeLists.of(meaning.attributes));
            }
        });
    }
}
