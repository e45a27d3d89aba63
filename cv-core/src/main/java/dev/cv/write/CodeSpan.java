package dev.cv.write;

import dev.cv.model.Code;
import dev.cv.write.TextPlace.Host;

/** Code in running text, between as many backticks as it takes. */
final class CodeSpan {

    private CodeSpan() {}

    static String of(Code code, Host host) {
        String text = code.text();
        int ticks = Fence.longestRun(text);
        boolean liquid = text.contains("{{") || text.contains("{%");
        boolean hidden = ticks > 1 || text.isEmpty() || text.contains("endraw") || (ticks > 0 && host == Host.CELL);
        if ((hidden || text.indexOf('\n') >= 0) && HtmlNames.admits("code", code.attributes())) {
            return RawInlines.code(code);
        }
        boolean padded = text.startsWith(" ") || text.endsWith(" ") || text.startsWith("`") || text.endsWith("`");
        String marks = "`".repeat(ticks > 0 || padded ? ticks + 1 + (ticks == 0 ? 1 : 0) : 1);
        String space = marks.length() > 1 ? " " : "";
        String shown = liquid ? "{% raw %}" + text + "{% endraw %}" : text;
        return marks + space + shown + space + marks + AttributeLists.of(code.attributes());
    }
}
