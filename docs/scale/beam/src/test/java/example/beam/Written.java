package example.beam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in the folder that a job has written to. */
record Written(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Files below a folder that end so, by their paths from the top. */
    List<String> files(String below, String ending) throws IOException {
        Path start = folder.resolve(below);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** What each file below a folder holds, and when it was written. */
    Map<String, String> states(String below, String ending) throws IOException {
        Map<String, String> states = new TreeMap<>();
        for (String path : files(below, ending)) {
            Path file = folder.resolve(path);
            states.put(path, Files.getLastModifiedTime(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
        }
        return states;
    }

    /** The objects in files of lines, as {@code results}, in the order of their ids. */
    List<JsonNode> lines(String name) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String path : files("", ".jsonl")) {
            if (path.startsWith(name)) {
                for (String line : Files.readAllLines(folder.resolve(path))) {
                    all.add(JSON.readTree(line));
                }
            }
        }
        all.sort(Comparator.comparing(line -> line.path("id").asText()));
        return all;
    }

    /** A field of each. */
    static List<String> texts(List<JsonNode> lines, String field) {
        return lines.stream().map(line -> line.path(field).asText()).toList();
    }

    byte[] pdf(JsonNode result) throws IOException {
        return Files.readAllBytes(folder.resolve(result.path("output").asText()));
    }
}
