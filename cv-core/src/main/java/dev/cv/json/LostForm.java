package dev.cv.json;

import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.ModelNode;
import dev.cv.model.Project;
import dev.cv.model.Resume;
import dev.cv.model.Strong;
import dev.cv.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What of a résumé is more than plain text, and doesn't come back from its JSON. */
final class LostForm {

    private final Resume before;
    private final Resume after;
    private final List<String> lost = new ArrayList<>();

    private LostForm(Resume before, Resume after) {
        this.before = before;
        this.after = after;
    }

    /** It in words: {@code 3 links}, {@code emphasis}. */
    static List<String> of(Resume before, Resume after) {
        LostForm form = new LostForm(before, after);
        form.count(form.missing(Link.class, Link::target), "a link", "links");
        form.count(form.missing(Image.class, Image::source), "a picture", "pictures");
        form.count(form.missing(Table.class, table -> ""), "tables", "tables");
        form.count(form.missing(FootnoteReference.class, FootnoteReference::name), "a note", "notes");
        form.count(
                form.missing(Project.class, project -> project.heading().text()),
                "a heading within an entry",
                "headings within entries");
        boolean marked = form.missing(Emphasis.class, Inline::text)
                        + form.missing(Strong.class, Inline::text)
                        + form.missing(Code.class, Code::text)
                > 0;
        if (marked) {
            form.lost.add("emphasis");
        }
        return form.lost;
    }

    /** How many of a kind are there before and not after; the same again is one. */
    private <N extends ModelNode> int missing(Class<N> kind, Function<? super N, String> identity) {
        Set<String> missing = new HashSet<>();
        before.all(kind).forEach(node -> missing.add(identity.apply(node)));
        after.all(kind).forEach(node -> missing.remove(identity.apply(node)));
        return missing.size();
    }

    private void count(int number, String one, String several) {
        if (number > 0) {
            lost.add(number == 1 ? one : number + " " + several);
        }
    }
}
