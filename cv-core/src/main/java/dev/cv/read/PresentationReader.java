package dev.cv.read;

import dev.cv.content.ContentProblem;
import dev.cv.content.FrontMatter;
import dev.cv.content.KnownKeys;
import dev.cv.model.Presentation;
import dev.cv.model.Setting;
import dev.cv.source.Diagnostics;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what front matter says of the looks; whether a theme can do it is not known here. (FORMAT.md, "Looks") */
record PresentationReader(FrontMatter frontMatter, Diagnostics diagnostics) {

    Presentation read() {
        Optional<Setting> qr = setting("qr").filter(this::isAddress);
        return new Presentation(
                setting("theme"), options(), qr, setting("period-dash").filter(this::isDash));
    }

    private Optional<Setting> setting(String key) {
        return frontMatter.scalar(key).map(value -> setting(key, value));
    }

    private static Setting setting(String name, YamlValue.Scalar value) {
        return new Setting(name, value.text().strip(), value.position());
    }

    private List<Setting> options() {
        List<Setting> options = new ArrayList<>();
        YamlValue all = frontMatter.values().values().get("options");
        if (all instanceof YamlValue.Mapping mapping) {
            mapping.values().forEach((name, value) -> option(name, value).ifPresent(options::add));
        } else if (all != null
                && !(all instanceof YamlValue.Scalar scalar && scalar.text().isBlank())) {
            wrongType("options", all, "names with their values", "write " + KnownKeys.example("options"));
        }
        return options;
    }

    private Optional<Setting> option(String name, YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text().isBlank() ? Optional.empty() : Optional.of(setting(name, scalar));
        }
        wrongType(name, value, "text", "write one value, and put one that holds a colon or a bracket in quotes");
        return Optional.empty();
    }

    private void wrongType(String key, YamlValue value, String wanted, String hint) {
        diagnostics.report(ContentProblem.WRONG_TYPE, value.position(), key, wanted, "it is " + value.kind(), hint);
    }

    private boolean isDash(Setting dash) {
        boolean known = Presentation.PERIOD_DASHES.contains(dash.value());
        if (!known) {
            diagnostics.report(ReadProblem.UNKNOWN_PERIOD_DASH, dash.position(), dash.value());
        }
        return known;
    }

    private boolean isAddress(Setting qr) {
        boolean address = Presentation.isAddress(qr.value());
        if (!address) {
            diagnostics.report(ReadProblem.INVALID_QR, qr.position(), qr.value());
        }
        return address;
    }
}
