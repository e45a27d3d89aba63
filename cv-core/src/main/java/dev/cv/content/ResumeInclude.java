package dev.cv.content;

import dev.cv.source.SourceFile;
import dev.cv.values.YamlValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Liquid in a manifest's body that hands its lists to a template, perhaps under other names:
 * {@code {% include resume/main.html sections=page.selections %}}.
 *
 * @param passed for each key that is read here, the value that is passed for it
 * @param offsets where in the file these tags begin
 */
record ResumeInclude(Map<String, YamlValue> passed, Set<Integer> offsets) {

    private static final Pattern INCLUDE = Pattern.compile("\\{%-?\\s*+include\\w*+\\s++[^\\s%]++([^%]*+)%}");
    private static final Pattern PARAMETER = Pattern.compile("\\b(sections|aside)\\s*+=\\s*+page\\.([\\w-]++)");

    static ResumeInclude in(SourceFile file, FrontMatter frontMatter) {
        Map<String, YamlValue> passed = new LinkedHashMap<>();
        Set<Integer> offsets = new HashSet<>();
        Matcher includes = INCLUDE.matcher(file.text());
        for (int from = frontMatter.bodyOffset(); includes.find(from); from = includes.end()) {
            for (MatchResult parameter :
                    PARAMETER.matcher(includes.group(1)).results().toList()) {
                YamlValue value = frontMatter.values().values().get(parameter.group(2));
                if (value != null) {
                    passed.putIfAbsent(parameter.group(1), value);
                    offsets.add(includes.start());
                }
            }
        }
        return new ResumeInclude(passed, offsets);
    }
}
