package dev.cv.json;

import dev.cv.source.Diagnostics;
import dev.cv.values.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes from the extras of the first version, which held the whole résumé once more, the document's fields and the order. */
final class OldExtras {

    static final String VERSION = "1";

    private OldExtras() {}

    /** They as they are written now. */
    static YamlValue.Mapping read(TypedFields old, Diagnostics diagnostics) {
        diagnostics.report(JsonProblem.OLD_EXTRAS, old.mapping().position());
        Map<String, YamlValue> fields = new LinkedHashMap<>(old.mapping().values());
        fields.keySet().retainAll(List.of("title", "language", "subject", "keywords", "date", "spelling"));
        old.object("presentation").ifPresent(looks -> {
            for (String name : List.of("theme", "qr")) {
                looks.object(name)
                        .flatMap(setting -> setting.text("value"))
                        .ifPresent(value -> fields.put(name, value));
            }
            fields.put("options", options(looks.objects("options")));
        });
        fields.put(
                Extras.SECTIONS,
                JsonValues.list(old.objects(Extras.SECTIONS).stream()
                        .map(TypedFields::new)
                        .map(OldExtras::section)
                        .toList()));
        return new YamlValue.Mapping(fields, Map.of(), old.mapping().position());
    }

    private static YamlValue.Mapping options(List<YamlValue.Mapping> settings) {
        Map<String, YamlValue> options = new LinkedHashMap<>();
        settings.stream()
                .map(TypedFields::new)
                .forEach(setting -> setting.text("name")
                        .ifPresent(name -> setting.text("value").ifPresent(value -> options.put(name.text(), value))));
        return JsonValues.mapping(options);
    }

    private static YamlValue.Mapping section(TypedFields old) {
        JsonValues.Builder section = new JsonValues.Builder();
        old.object("section")
                .flatMap(model -> model.text("kind"))
                .ifPresent(kind -> section.put(Extras.KIND, kind.text().toLowerCase(Locale.ROOT)));
        old.text(Extras.COUNT).ifPresent(count -> section.put(Extras.COUNT, count));
        return section.build();
    }
}
