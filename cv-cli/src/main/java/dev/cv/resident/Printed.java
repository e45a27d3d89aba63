package dev.cv.resident;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a run has printed so far. It is shown at the end, in order; but a person sees at once what goes on. */
final class Printed {

    /** More is shown before the end is known. */
    private static final long MOST = 16L << 20;

    private static final int BUG = 3;

    private final boolean terminal;
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    private final List<Frame> kept = new ArrayList<>();
    private long size;
    private boolean begun;

    Printed(boolean terminal) {
        this.terminal = terminal;
    }

    void add(Frame frame) throws IOException {
        if (terminal && kept.isEmpty() && frame.kind() == Frame.ERR) {
            err.write(frame.bytes());
            return;
        }
        kept.add(frame);
        size += frame.bytes().length;
        if (begun || size > MOST) {
            show();
        }
    }

    /** Shows all, and returns the exit code. What is a bug there may be none here; what can't be shown, the run itself has to tell. */
    int end(int code) {
        if (code == BUG) {
            return lost();
        }
        try {
            show();
            return code;
        } catch (IOException e) {
            return Client.NONE;
        }
    }

    private void show() throws IOException {
        for (Frame frame : kept) {
            begun |= frame.kind() == Frame.OUT;
            (frame.kind() == Frame.OUT ? out : err).write(frame.bytes());
        }
        kept.clear();
    }

    /** The other side is gone: the run is done anew, but where results of it were given out already. */
    int lost() {
        if (!begun) {
            return Client.NONE;
        }
        System.err.println("cv: the resident process ended in the middle of a long result; begin again");
        return BUG;
    }
}
