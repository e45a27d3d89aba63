package dev.cv.reread;

import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The source that a PDF made by cv carries.
 *
 * @param files all that the folder held which the PDF was made from, by path: content, and what is in {@code .cv/}
 * @param json the résumé as JSON Resume, as this PDF shows it
 */
public record CarriedSource(Map<String, byte[]> files, Optional<byte[]> json) {

    /** Where the options lie that the PDF was made with, if there were any. */
    public static final String OPTIONS = ".cv/build.yml";

    public CarriedSource {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * The source in a PDF; empty where it carries none, or is none of cv's.
     *
     * @throws IOException if the bytes are no PDF, a broken one or a locked one; the message says why, in words
     */
    public static Optional<CarriedSource> of(byte[] pdf) throws IOException {
        return Opening.ask(
                pdf,
                document -> PropertyReader.xmp(document).contains(Provenance.NAMESPACE)
                        ? of(AttachmentReader.read(document))
                        : Optional.empty());
    }

    static Optional<CarriedSource> of(List<ReadAttachment> attachments) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Optional<byte[]> json = Optional.empty();
        for (ReadAttachment attachment : attachments) {
            if (attachment.relationship().equals("Alternative")) {
                json = Optional.of(attachment.bytes());
            } else if (attachment.relationship().equals("Source")
                    || attachment.name().equals(OPTIONS)) {
                if (files.put(attachment.name(), attachment.bytes()) != null) {
                    throw new IOException("it has two files " + attachment.name());
                }
            }
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new CarriedSource(files, json));
    }

    /** The files as content to be read. */
    public SourceTree tree() {
        return SourceTree.of(files);
    }

    /** The options that the PDF was made with, where any is not the usual one. */
    public Optional<byte[]> options() {
        return Optional.ofNullable(files.get(OPTIONS));
    }

    /** How much all files take, in bytes. */
    public long size() {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
