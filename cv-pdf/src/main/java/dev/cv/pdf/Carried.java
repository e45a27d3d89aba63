package dev.cv.pdf;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a PDF carries beside its pages.
 *
 * @param attachments files, each with a name of its own; with any the PDF is PDF/A-3a, without PDF/A-2a
 * @param version what made the PDF, as {@code 1.2.0}
 * @param revision the state of the source, as a version control system names it
 */
public record Carried(List<Attachment> attachments, Optional<String> version, Optional<String> revision) {

    /** The pages alone. */
    public static final Carried NOTHING = new Carried(List.of(), Optional.empty(), Optional.empty());

    public Carried {
        requireNonNull(version, "version");
        requireNonNull(revision, "revision");
        attachments = List.copyOf(requireNonNull(attachments, "attachments"));
        if (attachments.stream().map(Attachment::name).distinct().count() < attachments.size()) {
            throw new IllegalArgumentException("two attachments have one name");
        }
    }

    /** Files and nothing else. */
    public static Carried of(List<Attachment> attachments) {
        return new Carried(attachments, Optional.empty(), Optional.empty());
    }
}
