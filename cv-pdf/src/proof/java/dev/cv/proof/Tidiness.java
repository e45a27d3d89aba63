package dev.cv.proof;

import dev.cv.reread.ReadFont;
import dev.cv.reread.ReadLink;
import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Faults that no validator looks for: letters that no one can search for, misshapen tags, blank pages. */
final class Tidiness {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final List<String> faults = new ArrayList<>();

    private Tidiness() {}

    static List<String> faults(ReadPdf pdf) {
        Tidiness tidiness = new Tidiness();
        tidiness.letters(pdf.pages());
        tidiness.headings(pdf.tags());
        tidiness.tags(pdf.tags());
        pdf.pages().forEach(tidiness::page);
        pdf.fonts().forEach(tidiness::font);
        pdf.links().forEach(tidiness::link);
        tidiness.properties(pdf);
        return tidiness.faults;
    }

    /** PDFBox spells ligatures out in its text, but not in its runs. */
    private void letters(List<ReadPage> pages) {
        pages.stream()
                .flatMap(page -> page.runs().stream())
                .flatMapToInt(run -> run.text().codePoints())
                .filter(Tidiness::isBad)
                .distinct()
                .forEach(point -> faults.add(String.format("the text has U+%04X", point)));
    }

    private static boolean isBad(int point) {
        return (point >= 0xFB00 && point <= 0xFB06)
                || point == 0xAD
                || point == 0xFFFD
                || Character.getType(point) == Character.PRIVATE_USE
                || (Character.isISOControl(point) && point != '\n');
    }

    private void headings(ReadTag root) {
        List<Integer> levels = new ArrayList<>();
        collectLevels(root, levels);
        if (levels.stream().filter(level -> level == 1).count() != 1) {
            faults.add("there must be one H1: " + levels);
        }
        int before = 0;
        for (int level : levels) {
            if (level > before + 1) {
                faults.add("H" + level + " follows H" + before);
            }
            before = level;
        }
    }

    private static void collectLevels(ReadTag tag, List<Integer> levels) {
        if (tag.type().matches("H[1-6]")) {
            levels.add(Integer.parseInt(tag.type().substring(1)));
        }
        tag.inner().forEach(inner -> collectLevels(inner, levels));
    }

    private void tags(ReadTag tag) {
        List<String> inner = tag.inner().stream().map(ReadTag::type).toList();
        switch (tag.type()) {
            case "L" -> check(!inner.isEmpty() && Set.of("LI").containsAll(inner), "an L holds " + inner);
            case "LI" -> check(String.join(" ", inner).matches("(Lbl )*LBody"), "an LI holds " + inner);
            case "Lbl" -> check(!spoken(tag).isBlank(), "a Lbl is empty");
            case "Figure" -> check(!tag.attributes().getOrDefault("Alt", "").isBlank(), "a Figure has no Alt");
            case "Link" -> link(tag);
            case "Table" -> faults.addAll(TableFaults.of(tag));
            case "Reference" -> check(inner.contains("Link"), "a Reference holds " + inner);
            case "Note" -> {
                check(!tag.attributes().getOrDefault("ID", "").isEmpty(), "a Note has no ID");
                check(!inner.isEmpty() && inner.get(0).equals("Lbl"), "a Note holds " + inner);
            }
            case "Div", "NonStruct" -> faults.add("a " + tag.type() + " says nothing");
            default -> {}
        }
        check(!tag.kids().isEmpty() || tag.type().matches("T[DH]"), "a " + tag.type() + " is empty");
        check(!tag.attributes().containsValue(""), "a " + tag.type() + " has an empty attribute: " + tag.attributes());
        tag.inner().forEach(this::tags);
    }

    private void link(ReadTag tag) {
        List<ReadTag.Annotation> areas = tag.kids().stream()
                .filter(ReadTag.Annotation.class::isInstance)
                .map(ReadTag.Annotation.class::cast)
                .toList();
        check(!areas.isEmpty(), "a Link leads nowhere");
        check(areas.stream().noneMatch(area -> area.contents().isBlank()), "a link's area has no Contents");
    }

    private static String spoken(ReadTag tag) {
        StringBuilder text = new StringBuilder();
        for (ReadTag.Kid kid : tag.kids()) {
            if (kid instanceof ReadTag.Text run) {
                text.append(run.run().text());
            } else if (kid instanceof ReadTag.Inner inner) {
                text.append(spoken(inner.tag()));
            }
        }
        return text.toString();
    }

    private void page(ReadPage page) {
        check(!page.text().isBlank(), "a page is blank");
    }

    private void font(ReadFont font) {
        check(font.embedded() && font.subset() && font.readable(), "not embedded as a readable subset: " + font);
    }

    private void link(ReadLink link) {
        String scheme = link.target().replaceFirst(":.*", "");
        check(link.target().startsWith("#") || SCHEMES.contains(scheme), "a link leads to " + link.target());
    }

    private void properties(ReadPdf pdf) {
        for (String name : List.of("Title", "Lang")) {
            check(!pdf.properties().getOrDefault(name, "").isBlank(), "no " + name);
        }
        boolean sections =
                pdf.tags().inner().stream().anyMatch(tag -> tag.type().equals("Sect"));
        check(!sections || !pdf.bookmarks().isEmpty(), "sections but no bookmarks");
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
