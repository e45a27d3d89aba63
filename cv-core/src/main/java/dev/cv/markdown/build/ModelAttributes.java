package dev.cv.markdown.build;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.Entities;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.model.Attributes;
import dev.cv.model.LanguageTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the attributes of a node into the model's. */
record ModelAttributes(Document document) {

    /** The node's attributes, without those that the model says in other ways. */
    Attributes of(Node node, String... said) {
        if (node.attributes.isEmpty()) {
            return Attributes.NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        node.attributes.forEach((key, value) -> values.put(key, Entities.decode(value)));
        for (String key : said) {
            values.remove(key);
        }
        String id = values.remove("id");
        String classes = values.remove("class");
        String language = values.get("lang");
        if (language != null && !LanguageTag.isWellFormed(language)) {
            document.report(MarkdownProblem.INVALID_LANGUAGE, node.offsetOf("lang"), language);
            values.remove("lang");
        }
        values.keySet().removeIf(key -> isDropped(node, key));
        return new Attributes(
                Optional.ofNullable(id).filter(text -> !text.isBlank()),
                classes == null ? List.of() : words(classes),
                values);
    }

    /** Of HTML what is admitted is kept; an attribute list may hold anything but what a page would obey. */
    private boolean isDropped(Node node, String key) {
        boolean html = node.is(Node.Kind.HTML);
        boolean dropped = html ? !HtmlAllowList.admitsAttribute(node.name, key) : HtmlAllowList.isObeyed(key);
        if (dropped && HtmlAllowList.isMissed(key)) {
            document.report(MarkdownProblem.ATTRIBUTE_LEFT_OUT, node.offsetOf(key), key);
        }
        return dropped;
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
