package dev.cv.cli.print;

import dev.cv.ats.FieldSection;
import dev.cv.ats.FoundFields;
import dev.cv.ats.FoundJob;
import dev.cv.recall.Recall;
import dev.cv.recall.Recovery;
import dev.cv.reread.ReadLine;
import dev.cv.source.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What machines read, for programs. (FORMAT.md, "Reading back") */
public final class ReadingJson {

    private ReadingJson() {}

    public static String of(String file, Reading reading, List<Reading.InOrder> orders, boolean text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("pages", reading.pages());
        json.put("gaps", reading.gaps().stream().map(ReadingJson::gap).toList());
        Map<String, Object> inOrders = new LinkedHashMap<>();
        for (Reading.InOrder order : orders) {
            Map<String, Object> one = fields(order.fields());
            if (text) {
                one.put("text", order.lines().stream().map(ReadLine::text).toList());
            }
            order.recall().ifPresent(recall -> one.put("recall", recall(recall)));
            inOrders.put(order.word(), one);
        }
        json.put("orders", inOrders);
        json.put(
                "weaknesses",
                reading.weaknesses().stream()
                        .map(weakness -> Map.of("kind", word(weakness.kind()), "message", weakness.words()))
                        .toList());
        json.put("differences", reading.differences());
        return JsonTree.of(json);
    }

    private static Map<String, Object> fields(FoundFields fields) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", fields.name());
        json.put("emails", fields.emails());
        json.put("phones", fields.phones());
        json.put("links", fields.links());
        json.put("locations", fields.locations());
        json.put("sections", fields.parts().stream().map(ReadingJson::section).toList());
        return json;
    }

    private static Map<String, Object> section(FieldSection part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", part.title());
        json.put("topic", part.topic());
        json.put("jobs", part.jobs().stream().map(ReadingJson::job).toList());
        json.put("skills", part.skills());
        return json;
    }

    private static Map<String, Object> job(FoundJob job) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("role", job.role());
        json.put("organization", job.organization());
        json.put("inherited", job.inherited());
        json.put("period", job.period().text());
        json.put("from", job.period().from());
        json.put("to", job.period().to());
        json.put("place", job.place());
        json.put("page", job.page() + 1);
        return json;
    }

    private static Map<String, Object> recall(Recall recall) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("recovered", recall.recovered());
        json.put("of", recall.all());
        json.put(
                "fields",
                recall.recoveries().stream().map(ReadingJson::recovery).toList());
        return json;
    }

    private static Map<String, Object> recovery(Recovery one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", one.field().kind().label());
        json.put("source", one.field().text());
        json.put("read", one.read());
        json.put("recovered", one.recovered());
        json.put("pictured", one.field().pictured());
        json.put("file", one.field().position().file().shownAs());
        json.put("line", one.field().position().line());
        json.put("column", one.field().position().column());
        return json;
    }

    private static Map<String, Object> gap(Diagnostic gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", gap.rule());
        json.put("message", gap.message());
        gap.position().ifPresent(at -> {
            json.put("file", at.file().shownAs());
            json.put("line", at.line());
            json.put("column", at.column());
        });
        return json;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
