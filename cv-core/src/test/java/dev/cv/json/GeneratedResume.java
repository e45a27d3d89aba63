package dev.cv.json;

import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents that keep to the schema: any fields, any text, in any order. */
final class GeneratedResume {

    private static final List<String> PIECES = List.of(
            "a",
            "word",
            "Word ",
            " ",
            "  ",
            ",",
            ", ",
            ";",
            "|",
            " - ",
            "-",
            " \u2013 ",
            "\u2014",
            ":",
            ": ",
            "(x)",
            ")",
            "\"",
            "'",
            "\u201C",
            "`",
            "*",
            "**",
            "_",
            "#",
            "# ",
            "\n",
            "\n\n",
            "\n\n\n",
            "\n- ",
            "\t",
            "\\",
            "/",
            "<b>",
            "&amp;",
            "{:.x}",
            "[a](b)",
            "![",
            "~",
            "1.",
            "99%",
            "\u00E9",
            "\u00DF",
            "\u0416\u0443\u043A",
            "\u65E5\u672C",
            "\u0639\u0631\u0628\u064A",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\u00A0",
            "\u200B",
            "\u00AD",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\u007F",
            "http://x.example/",
            "a@b.example",
            "2019",
            " in ",
            "null",
            "true",
            "present");

    private static final List<String> DATES =
            List.of("2019", "2019-05", "2019-05-09", "1999-12-31", "2024-02-29", "2019-19-39", "2023-02-30", "2019-00");

    private static final List<String> URLS = List.of(
            "https://example.com",
            "https://www.example.com/",
            "http://example.com/a?b=c#d",
            "example.com/x",
            "mailto:x@y.z",
            "not an address",
            "ftp://x",
            "tel:1",
            "https://example.com/\u00E9");

    private final Random random;

    GeneratedResume(long seed) {
        this.random = new Random(seed);
    }

    YamlValue.Mapping document() {
        return (YamlValue.Mapping) value(ResumeSchema.load().root(), "", 0);
    }

    private YamlValue value(ResumeSchema.Node node, String key, int depth) {
        YamlValue empty = node.empty();
        if (empty instanceof YamlValue.Mapping) {
            List<String> keys = new ArrayList<>(node.keys());
            Collections.shuffle(keys, random);
            Map<String, YamlValue> values = new LinkedHashMap<>();
            for (String name : keys) {
                if (random.nextInt(10) < (depth == 0 ? 5 : 7)) {
                    values.put(name, value(node.key(name).orElseThrow(), name, depth + 1));
                }
            }
            return JsonValues.mapping(values);
        } else if (empty instanceof YamlValue.Sequence) {
            List<YamlValue> values = new ArrayList<>();
            for (int length = random.nextInt(4); length > 0; length--) {
                values.add(value(node.items().orElseThrow(), key, depth + 1));
            }
            return JsonValues.list(values);
        }
        return JsonValues.text(text(node, key));
    }

    private String text(ResumeSchema.Node node, String key) {
        if (node.isDate()) {
            return any(DATES);
        } else if (random.nextInt(12) == 0) {
            return random.nextBoolean() ? "" : " ";
        } else if (node.isFormat("uri") && random.nextInt(4) > 0) {
            return any(URLS);
        } else if (key.equals("lastModified") && random.nextBoolean()) {
            return "2024-05-06T07:08:09";
        }
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(8); length > 0; length--) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
