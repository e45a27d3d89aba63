package dev.cv.markdown.spans;

import java.util.LinkedHashMap;
import java.util.Map;

/** Dashes, ellipses and guillemets. (FORMAT.md, "Typography") */
final class TypographicSymbols {

    private static final Map<String, String> SYMBOLS = new LinkedHashMap<>();

    static {
        SYMBOLS.put("---", "\u2014");
        SYMBOLS.put("--", "\u2013");
        SYMBOLS.put("...", "\u2026");
        SYMBOLS.put("\\<<", "<<");
        SYMBOLS.put("\\>>", ">>");
        SYMBOLS.put("<< ", "\u00AB\u00A0");
        SYMBOLS.put(" >>", "\u00A0\u00BB");
        SYMBOLS.put("<<", "\u00AB");
        SYMBOLS.put(">>", "\u00BB");
    }

    private TypographicSymbols() {}

    static boolean parse(SpanParser parser) {
        int start = parser.scanner.position;
        for (Map.Entry<String, String> symbol : SYMBOLS.entrySet()) {
            if (parser.scanner.startsWith(symbol.getKey())) {
                parser.scanner.position += symbol.getKey().length();
                return parser.symbol(symbol.getValue(), start);
            }
        }
        return false;
    }
}
