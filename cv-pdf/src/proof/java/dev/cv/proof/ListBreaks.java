package dev.cv.proof;

import dev.cv.reread.ReadTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for lists whose last item is on another page than the one before. */
final class ListBreaks {
    private ListBreaks() {}

    static List<String> faults(ReadTag tag) {
        List<String> faults = new ArrayList<>();
        if (tag.type().equals("L")) {
            List<List<ReadTag.Text>> items = tag.inner().stream()
                    .filter(inner -> inner.type().equals("LI"))
                    .map(item -> texts(item).toList())
                    .filter(texts -> !texts.isEmpty())
                    .toList();
            int last = items.size() - 1;
            if (last > 0 && isSplit(items.get(last - 1), items.get(last))) {
                faults.add("a list is split before its last item: " + words(items.get(last)));
            }
        }
        tag.inner().forEach(inner -> faults.addAll(faults(inner)));
        return faults;
    }

    private static boolean isSplit(List<ReadTag.Text> item, List<ReadTag.Text> next) {
        return item.get(item.size() - 1).page() != next.get(0).page();
    }

    private static Stream<ReadTag.Text> texts(ReadTag tag) {
        return tag.kids().stream().flatMap(kid -> {
            if (kid instanceof ReadTag.Inner inner) {
                return texts(inner.tag());
            }
            return kid instanceof ReadTag.Text text && !text.run().text().isBlank() ? Stream.of(text) : Stream.of();
        });
    }

    private static String words(List<ReadTag.Text> texts) {
        StringBuilder words = new StringBuilder();
        texts.forEach(text -> words.append(text.run().text()));
        return words.substring(0, Math.min(60, words.length()));
    }
}
