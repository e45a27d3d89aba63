package dev.cv.json;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a list of skills, languages or interests: {@code **Web:** HTML, CSS (Master)}. */
record ItemBuilder(TextReader texts) {

    /** The list; empty where there are no items. */
    Optional<ItemList> build(ItemLayout layout, List<YamlValue.Mapping> objects) {
        List<ListItem> items = objects.stream()
                .map(object -> RunningText.item(content(layout, new TypedFields(object)), object.position()))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(RunningText.list(items));
    }

    private List<Inline> content(ItemLayout layout, TypedFields fields) {
        List<Inline> content = new ArrayList<>();
        List<YamlValue.Scalar> keywords = fields.texts(layout.keywords());
        Optional<YamlValue.Scalar> level = fields.text(layout.level());
        boolean more = !keywords.isEmpty() || level.isPresent();
        fields.text(layout.name()).ifPresent(name -> {
            content.add(new Strong(texts.line(name), Attributes.NONE, name.position()));
            if (more) {
                content.add(new Text(": ", name.position()));
            }
        });
        if (!keywords.isEmpty()) {
            Position at = keywords.get(0).position();
            content.add(RunningText.marked(layout.keywords(), RunningText.series(keywords, texts), at));
        }
        level.ifPresent(words -> {
            Inline marked = RunningText.marked(layout.level(), texts.line(words), words.position());
            if (keywords.isEmpty()) {
                content.add(marked);
            } else {
                content.add(new Text(" (", words.position()));
                content.add(marked);
                content.add(new Text(")", words.position()));
            }
        });
        return content;
    }
}
