package dev.cv.html;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What was made of bytes, kept by these bytes within bounds: what was used longest ago goes first. Safe to use from many threads,
 * which may make the same thing at once.
 *
 * @param <V> what is made; it must not change, nor be changed
 */
public final class KeptByContent<V> {

    /** Makes something of bytes. */
    @FunctionalInterface
    public interface Maker<V, E extends Exception> {

        /** What is to be kept. */
        V of(byte[] bytes) throws E;
    }

    /** How many bytes something takes beside those that it is made of. */
    @FunctionalInterface
    public interface Weight<V> {

        /** In bytes. */
        long of(V made);
    }

    private final int mostEntries;
    private final long mostBytes;
    private final Weight<V> weight;
    private final Map<Content, V> kept = new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);
    private long bytesKept;

    /** Nothing yet. */
    public KeptByContent(int mostEntries, long mostBytes, Weight<V> weight) {
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes;
        this.weight = weight;
    }

    /** Bytes as a key; a checksum is quick even over megabytes, and equality has the last word. */
    private static final class Content {

        private final byte[] bytes;

        private Content(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content content && Arrays.equals(bytes, content.bytes);
        }

        @Override
        public int hashCode() {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return (int) crc.getValue();
        }
    }

    /**
     * What was made of the bytes before, else what is made now.
     *
     * @param bytes must not be changed afterwards
     * @param maker is asked outside of any lock; where it fails, nothing is kept
     */
    public <E extends Exception> V get(byte[] bytes, Maker<V, E> maker) throws E {
        Content key = new Content(bytes);
        Optional<V> known = known(key);
        if (known.isPresent()) {
            return known.get();
        }
        V made = maker.of(bytes);
        keep(key, made);
        return made;
    }

    private synchronized Optional<V> known(Content key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized void keep(Content key, V made) {
        if (weight(key, made) > mostBytes || kept.containsKey(key)) {
            return;
        }
        kept.put(key, made);
        bytesKept += weight(key, made);
        Iterator<Map.Entry<Content, V>> eldest = kept.entrySet().iterator();
        while (bytesKept > mostBytes || kept.size() > mostEntries) {
            Map.Entry<Content, V> entry = eldest.next();
            bytesKept -= weight(entry.getKey(), entry.getValue());
            eldest.remove();
        }
    }

    private long weight(Content key, V made) {
        return key.bytes.length + weight.of(made);
    }

    /** How many things are kept. */
    synchronized int size() {
        return kept.size();
    }
}
