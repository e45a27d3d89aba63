package dev.cv.html;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockContainer;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Entry;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Phrase;
import dev.cv.model.Project;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the tags of a résumé: what sections of skills, languages and interests list, and what has the class {@code tags} or
 * {@code keywords}. A
 * list of nothing but tags becomes a paragraph of them.
 */
final class Tags {

    private static final Set<SectionKind> KINDS =
            Set.of(SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS);

    /** Fewer words with commas between them are as likely prose. */
    private static final int LEAST_OF_PROSE = 3;

    private final boolean wanted;

    private Tags(boolean wanted) {
        this.wanted = wanted;
    }

    /** The résumé with its tags as phrases named {@value TagSeries#TAG}. */
    static Resume marked(Resume resume) {
        List<Section> sections = resume.sections().stream()
                .map(section -> new Tags(KINDS.contains(section.kind())).mark(section))
                .toList();
        return new Resume(resume.metadata(), resume.person(), sections);
    }

    private Section mark(Section section) {
        Tags within = in(section.attributes());
        return section.with(
                within.mark(section.blocks()),
                section.entries().stream().map(within::mark).toList());
    }

    private Entry mark(Entry entry) {
        Tags within = in(entry.attributes());
        List<Project> projects = entry.projects().stream()
                .map(project -> new Project(project.heading(), within.mark(project.blocks())))
                .toList();
        return entry.with(entry.head(), within.mark(entry.summary()), projects);
    }

    private List<Block> mark(List<Block> blocks) {
        return blocks.stream().map(this::mark).toList();
    }

    private Block mark(Block block) {
        Tags within = in(block.attributes());
        if (block instanceof Paragraph paragraph) {
            return within.mark(paragraph, isMarked(block.attributes()) ? 1 : LEAST_OF_PROSE);
        } else if (block instanceof ItemList list) {
            return within.mark(list);
        } else if (block instanceof DefinitionList list) {
            List<DefinitionItem> items = list.items().stream()
                    .map(item -> item instanceof DefinitionItem.Description one
                            ? within.in(one.attributes()).items(one)
                            : item)
                    .toList();
            return new DefinitionList(items, list.attributes(), list.position());
        } else if (block instanceof BlockContainer container) {
            return (Block) container.with(within.mark(container.blocks()), block.attributes());
        }
        return block;
    }

    private Tags in(Attributes attributes) {
        return wanted ? this : new Tags(isMarked(attributes));
    }

    private static boolean isMarked(Attributes attributes) {
        return attributes.has("tags") || attributes.has("keywords");
    }

    private Block mark(ItemList list) {
        boolean bare = wanted
                && !list.ordered()
                && list.items().size() > 1
                && list.items().stream().allMatch(Tags::isTag);
        if (bare) {
            return inARow(list);
        }
        List<ListItem> items = list.items().stream()
                .map(item -> in(item.attributes()).items(item))
                .toList();
        return new ItemList(list.ordered(), list.start(), items, list.attributes(), list.position());
    }

    private static Block inARow(ItemList list) {
        List<Inline> row = new ArrayList<>();
        for (ListItem item : list.items()) {
            Paragraph words = (Paragraph) item.blocks().get(0);
            List<Inline> tag = new ArrayList<>(words.content());
            boolean last = row.size() == 2 * (list.items().size() - 1);
            if (!last) {
                tag.add(TagSeries.mark(",", item.position()));
            }
            row.add(new Phrase(TagSeries.TAG, tag, item.attributes(), item.position()));
            if (!last) {
                row.add(new Text(" ", item.position()));
            }
        }
        return new Paragraph(row, list.attributes(), list.position());
    }

    /** Whether an item is one tag. */
    private static boolean isTag(ListItem item) {
        return item.done().isEmpty()
                && item.blocks().size() == 1
                && item.blocks().get(0) instanceof Paragraph paragraph
                && TagSeries.of(paragraph.content(), 1).stream().anyMatch(content -> content.size() == 1);
    }

    @SuppressWarnings("unchecked") // an item with other blocks is of its own kind
    private <C extends BlockContainer> C items(C item) {
        boolean one = item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph;
        List<Block> blocks = one
                ? List.of(mark((Paragraph) item.blocks().get(0), item instanceof ListItem ? 2 : 1))
                : mark(item.blocks());
        Attributes attributes = item instanceof ListItem listed
                ? listed.attributes()
                : ((DefinitionItem.Description) item).attributes();
        return (C) item.with(blocks, attributes);
    }

    private Paragraph mark(Paragraph paragraph, int least) {
        Optional<List<Inline>> series = wanted ? TagSeries.of(paragraph.content(), least) : Optional.empty();
        List<Inline> content = series.orElseGet(
                () -> paragraph.content().stream().flatMap(Tags::marked).toList());
        return paragraph.with(content, paragraph.attributes());
    }

    /** A phrase of keywords, as JSON Resume has them beside other words. */
    private static Stream<Inline> marked(Inline inline) {
        if (inline instanceof Phrase phrase && isMarked(phrase.attributes())) {
            return Stream.of(TagSeries.of(phrase.content(), 1)
                    .map(content -> (Inline) phrase.with(content, phrase.attributes()))
                    .orElse(inline));
        }
        return Stream.of(inline);
    }
}
