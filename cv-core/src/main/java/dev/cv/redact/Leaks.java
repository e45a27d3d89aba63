package dev.cv.redact;

import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches what was made for what nobody is to find, and where in the source it comes from.
 *
 * @param secrets what to look for
 * @param files the text files that it was made from
 */
public record Leaks(List<Secret> secrets, List<SourceFile> files) {

    public Leaks {
        secrets = List.copyOf(secrets);
        files = List.copyOf(files);
    }

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    /**
     * Tells each secret that is left, once for each of its places in the source.
     *
     * @param form what was made, in a word: {@code PDF}
     * @param texts what it says, by where it says it
     * @param bytes its bytes, packed and unpacked, by what they are
     */
    public void report(
            String form, Map<String, List<String>> texts, Map<String, List<byte[]>> bytes, Diagnostics diagnostics) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        bytes.forEach((where, pieces) -> raw.put(
                where,
                pieces.stream()
                        .map(piece -> new String(piece, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                        .toList()));
        for (Secret secret : secrets) {
            List<String> places = new ArrayList<>();
            texts.forEach((where, said) -> {
                if (said.stream().anyMatch(secret::isIn)) {
                    places.add(where);
                }
            });
            Set<String> forms = secret.literals().stream()
                    .flatMap(literal -> encoded(literal).stream())
                    .collect(Collectors.toSet());
            raw.forEach((where, pieces) -> {
                if (pieces.stream().anyMatch(piece -> forms.stream().anyMatch(piece::contains))) {
                    places.add(where);
                }
            });
            if (!places.isEmpty()) {
                tell(secret, form, String.join(", ", places), diagnostics);
            }
        }
    }

    /**
     * Warns of what looks like an e-mail address or a phone number and is none of the contacts, with its places in the source.
     *
     * @param text all that is written, in words
     * @param resume what is written, whose contacts everybody may know
     */
    public void reportStrays(String text, Resume resume, Diagnostics diagnostics) {
        Set<String> known = resume.person().contacts().stream()
                .flatMap(contact -> Stream.concat(Stream.of(contact.text()), contact.target().stream()))
                .flatMap(words -> Strays.in(words).stream())
                .map(Strays::key)
                .collect(Collectors.toSet());
        for (String stray : Strays.in(text)) {
            if (!known.contains(Strays.key(stray)) && secrets.stream().noneMatch(secret -> secret.isIn(stray))) {
                Pattern written = Strays.pattern(stray);
                List<Position> places = files.stream()
                        .flatMap(file -> written.matcher(file.text()).results().map(found -> file.at(found.start())))
                        .toList();
                if (places.isEmpty()) {
                    diagnostics.report(RedactProblem.MAY_REACH_SOMEBODY, stray);
                }
                places.forEach(at -> diagnostics.report(RedactProblem.MAY_REACH_SOMEBODY, at, stray));
            }
        }
    }

    /** The characters of a text as any file might have them, each byte as a character. */
    private static Set<String> encoded(String literal) {
        return CHARSETS.stream()
                .filter(charset -> charset.newEncoder().canEncode(literal))
                .map(literal::getBytes)
                .flatMap(bytes -> List.of(
                        new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT),
                        HexFormat.of().formatHex(bytes))
                        .stream())
                .collect(Collectors.toSet());
    }

    private void tell(Secret secret, String form, String where, Diagnostics diagnostics) {
        List<Position> places = places(secret);
        if (places.isEmpty()) {
            diagnostics.report(RedactProblem.STILL_THERE, secret.words(), form, where);
        }
        places.forEach(at -> diagnostics.report(RedactProblem.STILL_THERE, at, secret.words(), form, where));
    }

    /** Where the source says it, but for the contacts themselves. */
    private List<Position> places(Secret secret) {
        return files.stream().flatMap(file -> places(secret, file).stream()).toList();
    }

    private List<Position> places(Secret secret, SourceFile file) {
        Set<Integer> contacts = secrets.stream()
                .map(Secret::position)
                .filter(position -> position.file().path().equals(file.path()))
                .map(Position::line)
                .collect(Collectors.toSet());
        return secret.pattern()
                .matcher(file.text())
                .results()
                .map(found -> file.at(found.start()))
                .filter(position -> !contacts.contains(position.line()))
                .toList();
    }
}
