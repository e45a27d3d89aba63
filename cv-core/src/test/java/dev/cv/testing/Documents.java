package dev.cv.testing;

import java.util.List;
import java.util.Random;

/** Random documents that are well-formed: every element is closed, every list is one. */
public final class Documents {

    /** What a document is grown from: {@code B} stands for blocks, {@code I} for running text. */
    private static final List<String> BLOCKS = List.of(
            "I\n\n",
            "I\n{:.x #i k=\"v\"}\n\n",
            "{:lang=\"de\"}\nI\\\\\nI\n\n",
            "# I\n\n",
            "## I\n\n",
            "{:.c}\n### I\n\n",
            "#### I\n\n",
            "- I\n- I\n- I\n\n",
            "- I\n\n- I\n\n",
            "* I\n  * I\n    1. I\n* {:.p} I\n\n",
            "- I\n\n  I\n- I\n  - I\n\n",
            "3. I\n4. I\n{: start=\"3\"}\n\n",
            "- [ ] I\n- [x] I\n\n",
            "- I\n{:.company-info}\n\n",
            "{:.company-info}\n- ![I logo](a.png)\n- I\\\\\n  I\n\n",
            "{:.location-date}\n- Paris\n- 2010 - 2012\n\n",
            "{:.location-date}\nParis\\\\\nMay 2010 - present\\\\\nI\\\\\n\n",
            "{:.contact}\n- <a@b.ch>\n- {:.p} I\n\n",
            "> I\n>\n> - I\n> - I\n\n",
            "{:.q}\n> I\n\n",
            "I\n: I\n\n",
            "{:.d}\nI\n{:.t} I\n\n: I\n: {:.s} I\n\n  I\n\n",
            "| I | I |\n|:--|--:|\n| I | I |\n| a |  |\n\n",
            "| I | - |\n\n",
            "| I |\n|---|\n| I |\n|===|\n| I |\n{:.t}\n\n",
            "```java\na\n\n---\n- x\t{{ y }}\n```\n\n",
            "    code\n    \n    *x*\n{:.k}\n\n",
            "---\n\n",
            "^\n\n",
            "[^n]: I\n\n    I\n\n",
            "[^m]:\n    - I\n{:.f}\n\n",
            "*[HT]: Hyper & text\n\n",
            "- x\n{:footnotes}\n\n",
            "<div class=\"a\" markdown=\"1\">\nB</div>\n\n",
            "<div>I<p>I</p></div>\n\n",
            "<section class=\"s\" markdown=\"1\">\nB</section>\n\n",
            "<article class=\"e\" markdown=\"1\">\nB</article>\n\n",
            "<article markdown=\"1\">\n<header markdown=\"1\">\nB</header>\nB</article>\n\n",
            "<aside markdown=\"1\">\nB</aside>\n\n",
            "<figure><img src=\"b.png\" alt=\"x\"><figcaption>I</figcaption></figure>\n\n",
            "<ul><li>I</li><li><p>I</p></li></ul>\n\n",
            "<ol start=\"4\" class=\"o\"><li>I<ul><li>I</li></ul></li></ol>\n\n",
            "<ul>\n<li markdown=\"1\">\nB</li>\n</ul>\n\n",
            "<dl><dd>I</dd><dt>I</dt></dl>\n\n",
            "<table><caption>I</caption><tr><th colspan=\"2\">I</th></tr><tr><td>I</td><td align=\"right\"><p>I</p></td></tr></table>\n\n",
            "<blockquote lang=\"fr\"><p>I</p>I</blockquote>\n\n",
            "<pre><code class=\"language-x\">\n\na &lt; b</code></pre>\n\n",
            "<p class=\"e\"></p>\n\n",
            "<h3 id=\"own\">I</h3>\n\n",
            "{::nomarkdown}\nI\n{:/}\n\n");

    private static final List<String> SPANS = List.of(
            "word",
            "word",
            "HT",
            "*I*",
            "**I**",
            "***I***",
            "_I_",
            "*I*{:.k}",
            "*a **I***",
            "~~I~~",
            "`a|b`",
            "`` a`b ``",
            "[I](http://x.org/)",
            "[I](x.html \"a \\\"title\")",
            "[I](a b){:.l}",
            "<https://x.org/?a=b&c>",
            "![I](c.png){:width=\"3\"}",
            "[![a](b.png)](c)",
            "[^n]",
            "[^m]",
            "<em>I</em>",
            "<strong title=\"a | b\">I</strong>",
            "<kbd>I</kbd>",
            "<mark>I</mark>",
            "<sub>I</sub>",
            "<q>I</q>",
            "<nobr>I</nobr>",
            "<abbr title=\"Abc\">I</abbr>",
            "<a href=\"y\">I</a>",
            "<del>I</del>",
            "<code>I</code>",
            "<span class=\"f\">I</span>",
            "<br>",
            "<wbr>",
            "\\*",
            "\\_",
            "\\[I]",
            "[I]",
            "\\#",
            "1\\.",
            "a_b",
            "2 * 3",
            "\"I\"",
            "don't",
            "--",
            "...",
            "\\\"",
            "\\--",
            "&amp;lt;",
            "&lt;b>",
            "<<",
            "a < b",
            "\\|",
            "\\\\",
            "C:\\dir",
            "{{ x }}",
            "\\{:.a}",
            "$5",
            "\\$\\$",
            "\u00A0",
            "\u00E9",
            "\u6F22\u5B57",
            "~",
            "^",
            ":",
            "+",
            "-",
            "#",
            "!",
            "(4 yrs)");

    private final Random random;
    private int left;

    private Documents(Random random, int size) {
        this.random = random;
        this.left = size;
    }

    /** A document of about so many pieces. */
    public static String of(Random random, int size) {
        Documents documents = new Documents(random, size);
        StringBuilder text = new StringBuilder();
        while (documents.left > 0) {
            text.append(documents.block(0));
        }
        return text.toString();
    }

    private String block(int depth) {
        left--;
        return grown(BLOCKS.get(random.nextInt(BLOCKS.size())), depth);
    }

    private String grown(String form, int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            switch (c) {
                case 'B' -> out.append(depth > 2 ? "word\n" : block(depth + 1));
                case 'I' -> out.append(text(depth + 1));
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private String text(int depth) {
        StringBuilder out = new StringBuilder();
        for (int words = 1 + random.nextInt(3); words > 0; words--) {
            String span = SPANS.get(random.nextInt(SPANS.size()));
            out.append(depth > 4 ? "word" : grown(span, depth + 1))
                    .append(random.nextInt(3) == 0 || words == 1 ? "" : " ");
        }
        return out.toString();
    }
}
