package dev.cv.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.cv.model.Attributes;
import dev.cv.model.LanguageTag;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.LinkedHashMap;
import java.util.Map;

/** Resolves the attribute lists of one file, whose references may be defined anywhere in it. */
final class AttributeLists {

    private final Map<String, Attributes> definitions = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    AttributeLists(Node document, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        collect(document);
    }

    private void collect(Node node) {
        if (node instanceof AttributeListBlock block && !block.isUnclosed()) {
            AttributeList.definition(block.content())
                    .ifPresent(named ->
                            definitions.merge(named.getKey(), named.getValue().attributes(), Attributes::and));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child);
        }
    }

    /** What the list between the braces says; its own words win over those of its references. */
    Attributes resolve(String content, Position at) {
        AttributeList list = AttributeList.parse(content);
        Attributes attributes = Attributes.NONE;
        for (String reference : list.references()) {
            Attributes defined = definitions.get(reference);
            if (defined == null) {
                diagnostics.report(MarkdownProblem.UNKNOWN_ATTRIBUTE_REFERENCE, at, reference);
            } else {
                attributes = attributes.and(defined);
            }
        }
        return withLanguage(attributes.and(list.attributes()), at);
    }

    /** The attributes, without a language that is none. */
    private Attributes withLanguage(Attributes attributes, Position at) {
        String language = attributes.values().get("lang");
        if (language == null || LanguageTag.isWellFormed(language)) {
            return attributes;
        }
        diagnostics.report(MarkdownProblem.INVALID_LANGUAGE, at, language);
        Map<String, String> others = new LinkedHashMap<>(attributes.values());
        others.remove("lang");
        return new Attributes(attributes.id(), attributes.classes(), others);
    }
}
