package dev.cv.json;

import dev.cv.model.Block;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Phrase;
import dev.cv.model.Strong;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes objects of skills, languages and interests in all shapes that people write. */
final class ItemFields {

    private static final Pattern NAMED = Pattern.compile("([^:\\n]{1,60}+):\\s+(\\S.*+)", Pattern.DOTALL);
    private static final Pattern DASHED =
            Pattern.compile("([^\u2013\u2014\\n]{1,60}?) [\u2013\u2014-] (\\S.*+)", Pattern.DOTALL);
    private static final Pattern IN_BRACKETS = Pattern.compile("([^()]{1,60}+)\\(([^()]{1,60}+)\\)");
    private static final Pattern BETWEEN = Pattern.compile("[" + Separators.OF_LISTS + "\\n](?![^()]{0,80}\\))");

    private final ItemLayout layout;
    private final List<YamlValue.Mapping> objects = new ArrayList<>();

    private ItemFields(ItemLayout layout) {
        this.layout = layout;
    }

    static List<YamlValue.Mapping> of(ItemLayout layout, List<Block> blocks) {
        ItemFields fields = new ItemFields(layout);
        blocks.forEach(fields::add);
        return fields.objects;
    }

    /** A group with a heading of its own. */
    static YamlValue.Mapping of(ItemLayout layout, Entry entry) {
        BlockWords words = BlockWords.of(entry.summary());
        entry.projects().forEach(words::add);
        List<String> texts = new ArrayList<>();
        if (!words.text().isEmpty()) {
            texts.addAll(split(words.text()));
        }
        texts.addAll(words.items());
        String name = entry.heading().map(Heading::text).orElse("");
        return new ItemFields(layout).object(name, texts);
    }

    private void add(Block block) {
        if (block instanceof ItemList list) {
            list.items().forEach(this::add);
        } else if (block instanceof Paragraph paragraph) {
            add(paragraph.content(), /* alone= */ true);
        } else if (block instanceof DefinitionList list) {
            add(list);
        } else if (block instanceof Table table) {
            add(table);
        } else if (block instanceof Division division) {
            division.blocks().forEach(this::add);
        } else {
            BlockWords words = BlockWords.of(List.of(block));
            Stream.concat(split(words.text()).stream(), words.items().stream())
                    .filter(text -> !text.isBlank())
                    .forEach(text -> addObject(object(text, List.of())));
        }
    }

    private void add(ListItem item) {
        if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph paragraph) {
            add(paragraph.content(), /* alone= */ false);
            return;
        }
        BlockWords words = BlockWords.of(item.blocks());
        String name = words.text().replaceFirst(":$", "");
        addObject(
                name.isEmpty() && layout.keywords().isEmpty()
                        ? object("", words.items())
                        : object(name, words.items()));
    }

    private void add(List<Inline> content, boolean alone) {
        Optional<Phrase> level = RunningText.marked(layout.level(), content);
        Optional<Phrase> keywords = RunningText.marked(layout.keywords(), content);
        Optional<Strong> strong =
                content.isEmpty() || !(content.get(0) instanceof Strong first) ? Optional.empty() : Optional.of(first);
        if (level.isPresent() || keywords.isPresent() || (strong.isPresent() && content.size() == 1)) {
            addObject(new JsonValues.Builder()
                    .put(
                            layout.name(),
                            strong.map(name -> RunningText.of(name.content())).orElse(""))
                    .put(
                            layout.level(),
                            level.map(phrase -> RunningText.of(phrase.content()))
                                    .orElse(""))
                    .put(
                            layout.keywords(),
                            JsonValues.texts(keywords.map(phrase -> RunningText.ofSeries(phrase.content()))
                                    .orElse(List.of())))
                    .build());
            return;
        }
        String text = RunningText.of(content).strip();
        Matcher named = NAMED.matcher(text);
        Matcher dashed = DASHED.matcher(text);
        Matcher bracketed = IN_BRACKETS.matcher(text);
        if (named.matches()) {
            addObject(object(named.group(1).strip(), split(named.group(2))));
        } else if (dashed.matches()) {
            addObject(object(dashed.group(1).strip(), split(dashed.group(2))));
        } else if (bracketed.matches() && !layout.level().isEmpty()) {
            addObject(new JsonValues.Builder()
                    .put(layout.name(), bracketed.group(1))
                    .put(layout.level(), bracketed.group(2))
                    .build());
        } else if (alone) {
            split(text).forEach(one -> addObject(object(one, List.of())));
        } else {
            addObject(object(text, List.of()));
        }
    }

    private void add(DefinitionList list) {
        String term = "";
        for (DefinitionItem item : list.items()) {
            if (item instanceof DefinitionItem.Term named) {
                addObject(object(term, List.of()));
                term = RunningText.of(named.content()).strip();
            } else if (item instanceof DefinitionItem.Description description) {
                addObject(object(term, split(BlockWords.all(description.blocks()))));
                term = "";
            }
        }
        addObject(object(term, List.of()));
    }

    private void add(Table table) {
        for (TableSection section : table.sections()) {
            if (section.kind() == TableSection.Kind.HEAD) {
                continue;
            }
            for (TableRow row : section.rows()) {
                List<String> cells = row.cells().stream()
                        .map(TableCell::blocks)
                        .map(BlockWords::all)
                        .map(String::strip)
                        .toList();
                List<String> others = new ArrayList<>();
                cells.stream().skip(1).forEach(cell -> others.addAll(split(cell)));
                addObject(object(cells.isEmpty() ? "" : cells.get(0), others));
            }
        }
    }

    private YamlValue.Mapping object(String name, List<String> others) {
        JsonValues.Builder object = new JsonValues.Builder().put(layout.name(), name);
        if (layout.keywords().isEmpty()) {
            object.put(layout.level(), String.join(", ", others));
        } else {
            object.put(layout.keywords(), JsonValues.texts(others));
        }
        return object.build();
    }

    private void addObject(YamlValue.Mapping object) {
        if (!JsonValues.isEmpty(object)) {
            objects.add(object);
        }
    }

    private static List<String> split(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
