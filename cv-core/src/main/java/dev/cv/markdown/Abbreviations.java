package dev.cv.markdown;

import dev.cv.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the short forms that the file explains, wherever they stand as words of their own. */
final class Abbreviations {

    private final Document document;
    private final Pattern forms;

    private Abbreviations(Document document) {
        this.document = document;
        String all = document.abbreviations.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.forms = Pattern.compile("(?<!\\w)(?:" + all + ")(?!\\w)");
    }

    static void mark(Document document, Node root) {
        if (!document.abbreviations.isEmpty()) {
            new Abbreviations(document).mark(root);
        }
    }

    private void mark(Node node) {
        if (node.is(Kind.HTML) && node.content == HtmlContent.RAW) {
            node.children.stream().filter(child -> !child.is(Kind.TEXT)).forEach(this::mark);
            return;
        }
        List<Node> children = new ArrayList<>();
        for (Node child : node.children) {
            if (child.is(Kind.TEXT)) {
                split(child, children);
            } else {
                mark(child);
                children.add(child);
            }
        }
        node.children = children;
    }

    private void split(Node text, List<Node> into) {
        Matcher form = forms.matcher(text.value);
        int from = 0;
        while (form.find()) {
            add(Kind.TEXT, text, from, form.start(), into);
            Node abbreviation = add(Kind.ABBREVIATION, text, form.start(), form.end(), into);
            Document.Expansion expansion = document.abbreviations.get(form.group());
            if (expansion != null) {
                abbreviation.attributes.putAll(expansion.boundary().attributes);
                abbreviation.attributes.put("title", expansion.text());
            }
            from = form.end();
        }
        if (from == 0) {
            into.add(text);
        } else {
            add(Kind.TEXT, text, from, text.value.length(), into);
        }
    }

    private static Node add(Kind kind, Node text, int from, int to, List<Node> into) {
        Node part = new Node(kind, text.offset + from);
        part.value.append(text.value, from, to);
        if (to > from) {
            into.add(part);
        }
        return part;
    }
}
