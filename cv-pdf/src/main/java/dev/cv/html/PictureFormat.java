package dev.cv.html;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells what kind of picture some bytes are and whether they are whole, without decoding the pixels. */
final class PictureFormat {

    /** 25 million pixels: 300 dpi on more than a whole page. */
    private static final long MAX_PIXELS = 25_000_000;

    /** Batik walks an SVG by recursion. */
    private static final int MAX_DEPTH = 100;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final String WITHOUT_PIXELS = "a picture without width or height";

    private PictureFormat() {}

    /**
     * What was found.
     *
     * @param mediaType the kind; empty where it is none we know
     * @param trouble why it can't be shown, in words that follow "is"
     */
    record Verdict(String mediaType, Optional<String> trouble) {

        private static Verdict good(String mediaType) {
            return new Verdict(mediaType, Optional.empty());
        }

        private static Verdict bad(String trouble) {
            return new Verdict("", Optional.of(trouble));
        }
    }

    static Verdict inspect(byte[] bytes) {
        if (startsWith(bytes, PNG)) {
            return png(ByteBuffer.wrap(bytes));
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return jpeg(bytes);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.UTF_8);
        return start.contains("<svg") || start.stripLeading().startsWith("<?xml")
                ? svg(bytes)
                : Verdict.bad(bytes.length == 0 ? "empty" : "no picture of a known kind");
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length
                && ByteBuffer.wrap(bytes, 0, prefix.length).equals(ByteBuffer.wrap(prefix));
    }

    /** PNG, third edition, section 5: chunks of length, type, data and checksum, from IHDR to IEND. */
    private static Verdict png(ByteBuffer in) {
        Inflater pixels = new Inflater();
        try {
            in.position(PNG.length);
            while (in.remaining() >= 12) {
                int length = in.getInt();
                if (length < 0 || length > in.remaining() - 8) {
                    return Verdict.bad("a PNG that is cut off");
                }
                CRC32 crc = new CRC32();
                crc.update(in.slice(in.position(), length + 4));
                int type = in.getInt();
                if (type == chunk("IHDR")
                        && length >= 8
                        && isEmpty(in.getInt(in.position()), in.getInt(in.position() + 4))) {
                    return Verdict.bad(WITHOUT_PIXELS);
                }
                if (type == chunk("IHDR")
                        && length >= 8
                        && tooLarge(in.getInt(in.position()), in.getInt(in.position() + 4))) {
                    return Verdict.bad("larger than 25 million pixels");
                }
                if (type == chunk("IDAT")) {
                    pixels.setInput(in.slice(in.position(), length));
                    exhaust(pixels);
                }
                in.position(in.position() + length);
                if (in.getInt() != (int) crc.getValue()) {
                    return Verdict.bad("a damaged PNG");
                }
                if (type == chunk("IEND")) {
                    return pixels.finished() ? Verdict.good("image/png") : Verdict.bad("a damaged PNG");
                }
            }
            return Verdict.bad("a PNG that is cut off");
        } catch (DataFormatException e) {
            return Verdict.bad("a damaged PNG");
        } finally {
            pixels.end();
        }
    }

    private static void exhaust(Inflater pixels) throws DataFormatException {
        byte[] some = new byte[8192];
        while (pixels.inflate(some) > 0) {
            // only whether they can be inflated is of interest
        }
    }

    private static int chunk(String type) {
        return ByteBuffer.wrap(type.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    /** ITU-T T.81, annex B: segments up to the start of scan; the frame header has the size. */
    private static Verdict jpeg(byte[] bytes) {
        boolean frame = false;
        int i = 2;
        while (i + 9 < bytes.length && (bytes[i] & 0xFF) == 0xFF) {
            int marker = bytes[i + 1] & 0xFF;
            int length = unsigned(bytes, i + 2);
            if (isFrame(marker)) {
                frame = true;
                if (bytes[i + 9] == 4) {
                    return Verdict.bad("a JPEG in the colours of print (CMYK)");
                }
                if (isEmpty(unsigned(bytes, i + 7), unsigned(bytes, i + 5))) {
                    return Verdict.bad(WITHOUT_PIXELS);
                }
                if (tooLarge(unsigned(bytes, i + 7), unsigned(bytes, i + 5))) {
                    return Verdict.bad("larger than 25 million pixels");
                }
            } else if (marker == 0xDA) {
                boolean ended = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("\u00FF\u00D9") > i;
                return frame && ended ? Verdict.good("image/jpeg") : Verdict.bad("a JPEG that is cut off");
            }
            i += 2 + length;
        }
        return Verdict.bad("a JPEG that is cut off");
    }

    /** The size in the frame header. */
    static Optional<PictureSize> jpegSize(byte[] bytes) {
        int i = 2;
        while (i + 9 < bytes.length && !isFrame(bytes[i + 1] & 0xFF)) {
            i += 2 + unsigned(bytes, i + 2);
        }
        return i + 9 < bytes.length
                ? Optional.of(new PictureSize(unsigned(bytes, i + 7), unsigned(bytes, i + 5)))
                : Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int unsigned(byte[] bytes, int index) {
        return (bytes[index] & 0xFF) << 8 | (bytes[index + 1] & 0xFF);
    }

    private static boolean isEmpty(int width, int height) {
        return width <= 0 || height <= 0;
    }

    private static boolean tooLarge(long width, long height) {
        return width * height > MAX_PIXELS;
    }

    /** XML that neither defines anything nor asks for other files. */
    static XMLStreamReader xml(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static Verdict svg(byte[] bytes) {
        try {
            XMLStreamReader reader = xml(bytes);
            String root = "";
            String trouble = "";
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    root = root.isEmpty() ? reader.getLocalName() : root;
                    trouble = trouble.isEmpty() ? svgTrouble(reader.getLocalName()) : trouble;
                    if (++depth > MAX_DEPTH) {
                        return Verdict.bad("an SVG nested too deep");
                    }
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                }
            }
            if (!root.equals("svg")) {
                return Verdict.bad("XML, but no SVG");
            }
            String weight = trouble.isEmpty() ? SvgWeight.trouble(bytes) : trouble;
            return weight.isEmpty() ? Verdict.good("image/svg+xml") : Verdict.bad(weight);
        } catch (XMLStreamException e) {
            return Verdict.bad("no well-formed SVG, or one that needs its document type");
        }
    }

    /** What would not come out, or not the same everywhere. */
    private static String svgTrouble(String element) {
        return switch (element) {
            case "text" -> "an SVG with text, which looks different on every machine";
            case "image", "feImage", "foreignObject" -> "an SVG that holds something else than shapes";
            case "script" -> "an SVG with a script";
            default -> "";
        };
    }
}
