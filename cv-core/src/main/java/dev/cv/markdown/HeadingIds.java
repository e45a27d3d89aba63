package dev.cv.markdown;

import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.Effort;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.Options;
import dev.cv.markdown.text.SpecialReferences;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes ids of headings' words. (GFM parser, "generate_gfm_header_id") */
final class HeadingIds {

    private final Options options;
    private final Effort effort;
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, Integer> usedWithin = new HashMap<>();

    HeadingIds(Document document) {
        this.options = document.options;
        this.effort = document.effort;
    }

    void give(Node node) {
        if (options.autoIds) {
            giveAsOnGithub(node);
            giveOthers(node, false);
        }
        giveToTerms(node);
    }

    private static boolean wantsId(Node node) {
        return node.is(Kind.HEADING) && !node.attributes.containsKey("id") && node.name.isEmpty();
    }

    private void giveAsOnGithub(Node node) {
        for (Node child : node.children) {
            if (wantsId(child)) {
                child.name = next(words(child));
            } else if (!child.is(Kind.HTML)) {
                giveAsOnGithub(child);
            }
        }
    }

    /** Headings within HTML elements get kramdown's own kind. */
    private void giveOthers(Node node, boolean inHtml) {
        for (Node child : node.children) {
            if (inHtml && wantsId(child)) {
                String id = plain(words(child));
                id = id.isEmpty() ? "section" : id;
                int times = usedWithin.merge(id, 1, Integer::sum);
                child.name = prefixed(options.autoIdPrefix, times == 1 ? id : id + "-" + (times - 1));
            }
            giveOthers(child, inHtml || child.is(Kind.HTML));
        }
    }

    /** Terms get ids where their list asks for it: {@code {:auto_ids}} or {@code {:auto_ids-prefix}}. */
    private void giveToTerms(Node node) {
        if (node.is(Kind.DEFINITION_LIST) && node.attributeList != null) {
            node.attributeList.references.stream()
                    .map(AttributeList.Reference::name)
                    .filter(name -> name.startsWith(SpecialReferences.AUTO_IDS))
                    .map(name ->
                            name.substring(SpecialReferences.AUTO_IDS.length()).replaceFirst("^-", ""))
                    .findFirst()
                    .ifPresent(prefix -> node.children.stream()
                            .filter(term -> term.is(Kind.TERM))
                            .forEach(term -> term.attributes.putIfAbsent("id", prefixed(prefix, plain(words(term))))));
        }
        node.children.forEach(this::giveToTerms);
    }

    private static String plain(String words) {
        return words.replaceFirst("^[^a-zA-Z]+", "")
                .replaceAll("[^a-zA-Z0-9 -]", "")
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
    }

    private String next(String words) {
        String id = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\- \\t]", "")
                .replaceAll("[ \\t]", "-");
        int times = used.merge(id, 1, Integer::sum);
        return prefixed(options.autoIdPrefix, times == 1 ? id : id + "-" + (times - 1));
    }

    private String prefixed(String prefix, String id) {
        effort.grow(prefix.length());
        return prefix + id;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child : node.children) {
            boolean said =
                    child.is(Kind.TEXT) || child.is(Kind.CODE) || child.is(Kind.MATH) || child.is(Kind.ABBREVIATION);
            if (!child.is(Kind.RAW_HTML)) {
                words.append(said ? child.value : words(child));
            }
        }
        return words.toString();
    }
}
