package dev.cv.read;

import dev.cv.facts.FactReader;
import dev.cv.facts.ShortsRecognizer;
import dev.cv.model.Block;
import dev.cv.source.Diagnostics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what blocks mean by their classes. */
final class BlockRecognizer {

    private final Map<String, Recognizer> recognizers = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    /** One that knows the classes of this dialect only. */
    BlockRecognizer(Diagnostics diagnostics) {
        this(Map.of(), diagnostics);
    }

    /**
     * One that knows other classes, too.
     *
     * @param own by class; where one of this dialect's classes is among them, it means what they say
     */
    BlockRecognizer(Map<String, Recognizer> own, Diagnostics diagnostics) {
        recognizers.putAll(own);
        recognizers.putIfAbsent(FactReader.ORGANIZATION, Recognizer.ORGANIZATION);
        recognizers.putIfAbsent(FactReader.LOCATION_DATE, Recognizer.LOCATION_DATE);
        recognizers.putIfAbsent(FactReader.SHORTS, Recognizer.SHORTS);
        recognizers.putIfAbsent(ShortsRecognizer.SHORT, Recognizer.SHORTS);
        this.diagnostics = diagnostics;
    }

    List<Block> recognize(List<Block> blocks) {
        return blocks.stream().flatMap(block -> recognize(block).stream()).toList();
    }

    private List<Block> recognize(Block block) {
        for (Map.Entry<String, Recognizer> recognizer : recognizers.entrySet()) {
            String name = recognizer.getKey();
            if (block.attributes().has(name)) {
                return recognizer
                        .getValue()
                        .recognize(name, block, diagnostics)
                        .orElseGet(() -> List.of(misplaced(block, name)));
            }
        }
        return List.of(block);
    }

    private Block misplaced(Block block, String name) {
        diagnostics.report(ReadProblem.MISPLACED_CLASS, block.position(), name);
        return block;
    }
}
