package dev.cv.markdown.text;

/** The settings that a file may change by {@code {::options … /}}. */
public final class Options {

    public boolean parseBlockHtml;
    public boolean parseSpanHtml = true;
    public boolean autoIds = true;
    public String autoIdPrefix = "";

    /** Sets an option, if it is one that matters here. */
    public boolean set(String name, String value) {
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
