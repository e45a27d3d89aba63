package example.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came in is no request; the message says why. */
public final class UnreadableRequest extends Exception {

    private static final long serialVersionUID = 1;

    private final @Nullable String id;

    /** Its id is known otherwise. */
    public UnreadableRequest(String message) {
        this(message, null);
    }

    UnreadableRequest(String message, @Nullable String id) {
        super(message);
        this.id = id;
    }

    /** The id of the request, where it was met before what is wrong. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }
}
