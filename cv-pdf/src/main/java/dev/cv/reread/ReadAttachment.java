package dev.cv.reread;

import java.io.IOException;
import java.util.List;

/**
 * A file that a PDF carries.
 *
 * @param name as the PDF has it; whoever writes files has to look at it first
 * @param relationship what it is to the pages, as {@code Source}; empty where the PDF doesn't say
 * @param mediaType as in {@code text/markdown}; empty where the PDF doesn't say
 * @param description in words; may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed through, never compared
public record ReadAttachment(String name, byte[] bytes, String relationship, String mediaType, String description) {

    /**
     * All files that a PDF carries, by name.
     *
     * @throws IOException if the bytes are no PDF, a broken or locked one, or a file can't be unpacked; the message says why
     */
    public static List<ReadAttachment> in(byte[] pdf) throws IOException {
        return Opening.ask(pdf, AttachmentReader::read);
    }
}
