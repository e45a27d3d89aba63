package dev.cv.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Why a file can't be read as a PDF. */
final class Unreadable {

    /** A PDF may begin a little later than its file. */
    private static final int HEADER_WITHIN = 1024;

    private Unreadable() {}

    static String reason(byte[] bytes, IOException failure) {
        String start = new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        if (bytes.length == 0) {
            return "is empty";
        } else if (!start.contains("%PDF-")) {
            return "is no PDF";
        }
        String name = failure.getClass().getSimpleName();
        return name.contains("Password") || name.contains("Encryption")
                ? "needs a password; save it without one, as an applicant tracking system can't open it either"
                : "is a broken PDF: save it again with the program that made it";
    }
}
