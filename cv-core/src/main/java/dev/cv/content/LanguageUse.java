package dev.cv.content;

import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Picks what content has in the language that is wanted, and notes what it has not. (FORMAT.md, "Languages") */
public final class LanguageUse {

    private final Languages languages;
    private final Set<String> occurring = new LinkedHashSet<>();
    private final List<Missing> missing = new ArrayList<>();

    /** What is there in another language only. */
    private record Missing(Position at, String what, String hint) {}

    LanguageUse(Languages languages) {
        this.languages = languages;
        occurring.add(languages.own());
    }

    Languages languages() {
        return languages;
    }

    /** The languages there are, the content's own first; {@code en} is none of its own where {@code en-US} came before. */
    public List<String> occurring() {
        List<String> tags = new ArrayList<>();
        for (String tag : occurring) {
            boolean plain = tag.indexOf('-') < 0;
            if (tags.stream().noneMatch(other -> plain ? Languages.alike(other, tag) : other.equalsIgnoreCase(tag))) {
                tags.add(tag);
            }
        }
        return tags;
    }

    void note(Iterable<String> tags) {
        tags.forEach(tag -> occurring.add(Languages.tag(tag)));
    }

    /** The front matter, with one value of each that has several by language. */
    FrontMatter localize(FrontMatter frontMatter) {
        Map<String, YamlValue> picked = new LinkedHashMap<>();
        frontMatter.values().values().forEach((key, value) -> {
            // The rules of an audit are no languages, however short their names.
            boolean rules = key.equals("check");
            if (value instanceof YamlValue.Mapping mapping && !rules && isByLanguage(mapping)) {
                picked.put(key, pick(key, mapping));
            }
        });
        return picked.isEmpty() ? frontMatter : frontMatter.with(picked);
    }

    private static boolean isByLanguage(YamlValue.Mapping mapping) {
        Set<String> keys = mapping.values().keySet();
        return !keys.isEmpty() && keys.stream().allMatch(Languages::isLanguage);
    }

    private YamlValue pick(String key, YamlValue.Mapping mapping) {
        note(mapping.values().keySet());
        String picked = languages.pick(mapping.values(), /* withOwn= */ true).orElseThrow();
        if (KnownKeys.contains(key) && !Languages.alike(Languages.tag(picked), languages.wanted())) {
            String hint = "add " + languages.wanted() + ": to it";
            missing.add(new Missing(mapping.position(), "\"" + key + "\"", hint));
        }
        YamlValue value = mapping.values().get(picked);
        return value == null ? mapping : value;
    }

    /** The language a file is in: by its name, else by what it says, else that of all content. */
    String of(FrontMatter frontMatter, Optional<String> inName) {
        return inName.or(() -> frontMatter.language()).orElse(languages.own());
    }

    /** Notes a file in another language. */
    void noteFile(ContentFile file, String language, String stem) {
        if (Languages.isForAll(language)) {
            return;
        }
        occurring.add(language);
        if (!Languages.alike(language, languages.wanted()) && !file.blocks().isEmpty()) {
            String name = stem.substring(stem.lastIndexOf('/') + 1) + "." + languages.wanted() + ".md";
            missing.add(new Missing(
                    file.source().at(0), "this file", "write it as " + name + ", or say lang: mul if it fits all"));
        }
    }

    /**
     * Tells what is missing, once all is read.
     *
     * @param asked whether somebody asked for a language
     */
    public void tell(boolean asked, Diagnostics diagnostics) {
        String wanted = languages.wanted();
        List<String> there = occurring();
        if (asked && there.stream().noneMatch(tag -> Languages.alike(tag, wanted))) {
            diagnostics.report(ContentProblem.UNKNOWN_LANGUAGE, wanted, "write one of " + String.join(", ", there));
        } else if (there.size() > 1) {
            missing.forEach(
                    one -> diagnostics.report(ContentProblem.MISSING_IN_LANGUAGE, one.at, one.what, wanted, one.hint));
        }
    }
}
