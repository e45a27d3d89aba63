package dev.cv.testing;

/** Attacks on what is read beside Markdown: front matter, dates, companies. */
final class ReaderAttacks {

    private final Attacks attacks;

    private ReaderAttacks(Attacks attacks) {
        this.attacks = attacks;
    }

    static void addTo(Attacks attacks) {
        ReaderAttacks reader = new ReaderAttacks(attacks);
        reader.addRecognition();
        reader.addFrontMatter();
    }

    private void addRecognition() {
        attacks.add("no-break spaces for dates", "2001" + "\u00A0".repeat(200_000) + "2002\n{:.location-date}\n");
        attacks.add("spaces for dates", "May" + "\u00A0".repeat(200_000) + "x\n{:.location-date}\n");
        attacks.add("parentheses for dates", "2001 " + "(".repeat(200_000) + "\n{:.location-date}\n");
        attacks.add("closed parentheses for dates", "2001 " + "() ".repeat(100_000) + "\n{:.location-date}\n");
        attacks.add("dashes for dates", "2001" + "–".repeat(150_000) + "\n{:.location-date}\n");
        attacks.add("many dates", "2001 - 2002\n{:.location-date}\n\n".repeat(15_000));
        attacks.add("many organizations", "a\n{:.company-info}\n\n".repeat(20_000));
        attacks.add("many roles", "a\n{:.company-info}\n\n### b\n\n".repeat(15_000));
        attacks.add("many pieces", "- 2001\n".repeat(70_000) + "{:.location-date}\n");
        attacks.add(
                "a company of classes",
                "- {:" + Attacks.each(20_000, i -> ".a" + i) + "} a\n" + "\n  a\n".repeat(60_000)
                        + "{:.company-info}\n");
        attacks.add(
                "a company of values",
                "- {:a=\"" + "a".repeat(200_000) + "\"} a\n" + "\n  a\n".repeat(50_000) + "{:.company-info}\n");
    }

    private void yaml(String name, String yaml) {
        attacks.add("front matter: " + name, "---\n" + yaml + "\n---\n\na\n");
    }

    private void addFrontMatter() {
        for (String piece :
                Attacks.pieces("[·{·{a: ·- ·-¶·? ·a: ·a:¶ ·!·!!·! ·&a ·*a ·\"·'·|¶·>¶·%·#·# a¶·\t· ¶·\\·\"\\·,·:·"
                        + "<<: *a¶·a: b¶·@·`·\u0085·\u2028·\uD83D\uDE00·-·–·---·--- ·[a,·[[a],")) {
            yaml(piece.replace("\n", "¶"), piece.repeat(30_000 / piece.length()));
            yaml(piece.replace("\n", "¶") + " as a value", "title: " + piece.repeat(30_000 / piece.length()));
        }
        yaml(
                "aliases of aliases",
                "a0: &a0 [x]\n"
                        + Attacks.each(
                                30, i -> "a%d: &a%d [%s]\n".formatted(i + 1, i + 1, ("*a" + i + ", ").repeat(9))));
        yaml(
                "merges of merges",
                "a0: &a0 {x: y}\n"
                        + Attacks.each(1000, i -> "a%d: &a%d\n  <<: [*a%d, *a%d]\n".formatted(i + 1, i + 1, i, i)));
        yaml("an anchor in itself", "a: &a [*a, *a]\nb: &b {c: *b, <<: *b}\nsections: *a\nclass: *a\ntitle: *b");
        yaml("anchors", Attacks.each(3000, i -> "&a" + i + " b" + i + ": *a" + i + "\n"));
        yaml("a long word", "title: " + "a".repeat(65_000));
        yaml("a long folded text", "title: >\n" + "  a\n".repeat(13_000));
        yaml("keys", Attacks.each(6000, i -> "a" + i + ": b\n"));
        yaml("keys alike", "a: b\n".repeat(13_000));
        yaml("keys misspelled", Attacks.each(4000, i -> "titl" + (char) ('a' + i % 26) + ": b\n"));
        yaml("slugs", "sections:\n" + Attacks.each(6000, i -> "- a" + i + "\n"));
        yaml("a long slug", "sections: [" + "a".repeat(60_000) + "]");
        yaml("classes", "class: [" + Attacks.each(8000, i -> "a" + i + ",") + "]");
        yaml("dates", "date: " + "2001-01-01 ".repeat(5000));
        yaml("a long language", "lang: " + "en-".repeat(20_000));
        attacks.add("front matter not closed", "---\n" + "a: b\n".repeat(100_000));
        attacks.add("front matter nearly closed", "---\n" + "--- -\n".repeat(80_000));
        attacks.add("dashes that are none", "—".repeat(170_000) + "a\ntitle: b\n");
        attacks.add("dashes among keys", "---\na: b\n" + "—".repeat(170_000) + "a\n");
        attacks.add("comments before front matter", "<!-- -->\n".repeat(50_000) + "---\ntitle: a\n---\n");
        attacks.add("an open comment before front matter", "<!--\n".repeat(80_000) + "---\ntitle: a\n---\n");
        attacks.add("front matter beyond what is allowed", "---\na: " + "b".repeat(400_000) + "\n---\n");
    }
}
