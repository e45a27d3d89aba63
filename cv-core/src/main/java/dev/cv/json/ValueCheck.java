package dev.cv.json;

import dev.cv.model.PartialDate;
import dev.cv.source.Diagnostics;
import dev.cv.values.YamlValue;
import dev.harrel.jsonschema.Error;
import java.util.Locale;
import java.util.Optional;

/** Tells in plain words which values are not what the schema asks for, and which would not work as they are. */
record ValueCheck(ResumeSchema schema, boolean literals, Diagnostics diagnostics) {

    void check(YamlValue.Mapping document) {
        for (Error error : schema.validate(document, literals)) {
            Pointer pointer = Pointer.of(error.getInstanceLocation());
            Optional<YamlValue> value = pointer.in(document);
            if (value.isPresent() && error.getKeyword().equals("type")) {
                tellType(pointer, value.get(), error.getSchemaLocation());
            } else if (value.isPresent() && error.getKeyword().equals("pattern")) {
                tellDate((YamlValue.Scalar) value.get());
            }
        }
        checkTexts(document, schema.root());
    }

    private void tellType(Pointer pointer, YamlValue value, String schemaLocation) {
        String key = pointer.name();
        String wanted = schemaLocation.contains("iso8601") ? "text" : wanted(pointer);
        String hint = switch (wanted) {
            case "a list" -> String.format(Locale.ROOT, "write \"%s\": [ … ]", key);
            case "a mapping" -> String.format(Locale.ROOT, "write \"%s\": { … }", key);
            default ->
                value instanceof YamlValue.Scalar
                        ? "put it in quotes"
                        : String.format(Locale.ROOT, "write \"%s\": \"…\"", key);
        };
        String found =
                value instanceof YamlValue.Scalar scalar && !scalar.quoted() && literals ? scalar.text() : value.kind();
        diagnostics.report(JsonProblem.WRONG_JSON_TYPE, value.position(), key, wanted, found, hint);
    }

    private String wanted(Pointer pointer) {
        return pointer.schemaIn(schema.root()).map(node -> node.empty().kind()).orElse("text");
    }

    private void tellDate(YamlValue.Scalar date) {
        if (IsoDate.isPresent(date.text())) {
            diagnostics.report(JsonProblem.DATE_IS_PRESENT, date.position(), date.text());
        } else if (!date.text().isBlank()) {
            diagnostics.report(JsonProblem.DATE_NOT_ISO, date.position(), date.text());
        }
    }

    private void checkTexts(YamlValue value, ResumeSchema.Node node) {
        if (value instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()) {
            checkText(scalar, node);
        } else if (value instanceof YamlValue.Sequence sequence) {
            node.items().ifPresent(items -> sequence.values().forEach(item -> checkTexts(item, items)));
        } else if (value instanceof YamlValue.Mapping mapping) {
            mapping.values().forEach((key, item) -> node.key(key).ifPresent(of -> checkTexts(item, of)));
            checkOrder(mapping);
        }
    }

    private void checkText(YamlValue.Scalar scalar, ResumeSchema.Node node) {
        String text = scalar.text().strip();
        if (node.isFormat("uri") && !WebAddress.isWhole(text)) {
            diagnostics.report(JsonProblem.URL_WITHOUT_SCHEME, scalar.position(), text);
        } else if (node.isFormat("email") && !text.contains("@")) {
            diagnostics.report(JsonProblem.EMAIL_WITHOUT_AT, scalar.position(), text);
        } else if (node.isDate() && IsoDate.isIso(text) && IsoDate.read(text).isEmpty()) {
            diagnostics.report(JsonProblem.DATE_NOT_ISO, scalar.position(), text);
        }
    }

    private void checkOrder(YamlValue.Mapping mapping) {
        YamlValue start = mapping.values().get("startDate");
        YamlValue end = mapping.values().get("endDate");
        if (start instanceof YamlValue.Scalar from && end instanceof YamlValue.Scalar to) {
            Optional<PartialDate> began = IsoDate.read(from.text().strip());
            Optional<PartialDate> ended = IsoDate.read(to.text().strip());
            if (began.isPresent() && ended.isPresent() && ended.get().isBefore(began.get())) {
                diagnostics.report(JsonProblem.DATES_IN_WRONG_ORDER, to.position(), to.text(), from.text());
            }
        }
    }
}
