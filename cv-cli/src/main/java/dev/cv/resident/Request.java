package dev.cv.resident;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run that another process is to do.
 *
 * @param surroundings who asks, see {@link Surroundings}
 * @param folder the working folder, absolute
 * @param terminal whether a person reads what is printed
 * @param arguments the words behind the name of the program
 * @param environment the environment variables
 */
public record Request(
        String surroundings, String folder, boolean terminal, List<String> arguments, Map<String, String> environment) {

    /** As bytes: each text with its length before it. */
    public byte[] toBytes() {
        List<String> texts = new ArrayList<>();
        texts.add(surroundings);
        texts.add(folder);
        texts.add(terminal ? "terminal" : "");
        texts.add(String.valueOf(arguments.size()));
        texts.addAll(arguments);
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            texts.add(variable.getKey());
            texts.add(variable.getValue());
        }
        int size = 0;
        List<byte[]> all = new ArrayList<>();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            all.add(bytes);
            size += Integer.BYTES + bytes.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(size);
        for (byte[] bytes : all) {
            buffer.putInt(bytes.length).put(bytes);
        }
        return buffer.array();
    }

    /**
     * The request that bytes say.
     *
     * @throws IOException where they say none
     */
    public static Request of(byte[] bytes) throws IOException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            String surroundings = text(buffer);
            String folder = text(buffer);
            boolean terminal = !text(buffer).isEmpty();
            List<String> arguments = new ArrayList<>();
            for (int left = Integer.parseInt(text(buffer)); left > 0; left--) {
                arguments.add(text(buffer));
            }
            Map<String, String> environment = new HashMap<>();
            while (buffer.hasRemaining()) {
                environment.put(text(buffer), text(buffer));
            }
            return new Request(surroundings, folder, terminal, arguments, environment);
        } catch (BufferUnderflowException | NumberFormatException e) {
            throw new IOException("no request", e);
        }
    }

    private static String text(ByteBuffer buffer) throws IOException {
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            throw new IOException("no request");
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
