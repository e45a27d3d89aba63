package dev.cv.markdown;

/** The settings that a file may change by {@code {::options … /}}. */
final class Options {

    boolean parseBlockHtml;
    boolean parseSpanHtml = true;
    boolean autoIds = true;
    String autoIdPrefix = "";

    /** Sets an option, if it is one that matters here. */
    boolean set(String name, String value) {
        boolean on = value.strip().equalsIgnoreCase("true");
        switch (name) {
            case "parse_block_html" -> parseBlockHtml = on;
            case "parse_span_html" -> parseSpanHtml = on;
            case "auto_ids" -> autoIds = on;
            case "auto_id_prefix" -> autoIdPrefix = value;
            default -> {
                return false;
            }
        }
        return true;
    }
}
