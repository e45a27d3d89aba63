package dev.cv.write;

import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionItem.Description;
import dev.cv.model.DefinitionItem.Term;
import dev.cv.model.DefinitionList;
import dev.cv.model.Paragraph;
import dev.cv.write.TextPlace.Host;
import java.util.List;

/** Terms, each on its line, and their descriptions behind colons. (FORMAT.md, "Markdown" 4) */
record MarkdownDefinitions(MarkdownBlocks markdown, NamesInFile names) {

    /** Whether a term stands first and a description last, and no term is empty. */
    static boolean fits(DefinitionList list) {
        List<DefinitionItem> items = list.items();
        return !items.isEmpty()
                && items.get(0) instanceof Term
                && items.get(items.size() - 1) instanceof Description
                && items.stream()
                        .noneMatch(item ->
                                item instanceof Term term && term.content().isEmpty());
    }

    void write(DefinitionList list, MarkdownOut out) {
        boolean described = false;
        for (DefinitionItem item : list.items()) {
            String own = AttributeLists.of(item.attributes());
            String before = own.isEmpty() ? "" : own + " ";
            if (item instanceof Term term) {
                if (described) {
                    out.blank();
                }
                out.line(before + MarkdownInlines.write(term.content(), Host.TERM, names));
                described = false;
            } else {
                Description description = (Description) item;
                if (isLoose(description)) {
                    out.blank();
                }
                out.open(": " + before, "  ");
                new ItemContent(markdown, names, out).write(description.blocks(), false);
                out.close();
                described = true;
            }
        }
    }

    private static boolean isLoose(Description description) {
        return ItemContent.beginsWithText(description.blocks())
                && !((Paragraph) description.blocks().get(0)).tight();
    }
}
