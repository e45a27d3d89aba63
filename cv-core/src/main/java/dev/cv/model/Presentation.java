package dev.cv.model;

import java.util.List;
import java.util.Optional;

/**
 * How the content wants to be shown; what a command asks for goes before.
 *
 * @param theme the name of a theme, or the folder of one
 * @param options values for options of the theme, in order
 * @param qr the address that a QR code beside the contacts leads to
 */
public record Presentation(Optional<Setting> theme, List<Setting> options, Optional<Setting> qr) {

    /** As the theme has it. */
    public static final Presentation NONE = new Presentation(Optional.empty(), List.of(), Optional.empty());

    public Presentation {
        options = List.copyOf(options);
    }
}
