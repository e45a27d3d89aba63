package dev.cv.resident;

/** One message on the wire: a kind, and the bytes that belong to it. */
public final class Frame {

    /** Client: do this, a {@link Request}. */
    public static final byte RUN = 1;

    /** Client: bytes of standard input, none at its end. */
    public static final byte INPUT = 2;

    /** Client: end when what runs is done. */
    public static final byte STOP = 3;

    /** Client: tell how things are. */
    public static final byte STATUS = 4;

    /** Server: the request is taken. */
    public static final byte TAKEN = 10;

    /** Server: do it yourself. */
    public static final byte DECLINED = 11;

    /** Server: bytes for standard output. */
    public static final byte OUT = 12;

    /** Server: bytes for standard error. */
    public static final byte ERR = 13;

    /** Server: some bytes of standard input are wanted. */
    public static final byte WANTED = 14;

    /** Server: it still runs. */
    public static final byte ALIVE = 15;

    /** Server: the end, with an exit code. */
    public static final byte EXIT = 16;

    /** Longer ones are none of ours. */
    static final int LONGEST = 4 << 20;

    private final byte kind;
    private final byte[] bytes;

    Frame(byte kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    public byte kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes;
    }
}
