package dev.cv.json;

import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;

/** The objects of a list that are still to be read, in order. */
final class Elements {

    /**
     * An object.
     *
     * @param index its number in the document, blank ones counted
     */
    record Element(int index, YamlValue.Mapping object) {}

    private final List<Element> rest = new ArrayList<>();

    Elements(String key, Fields root, String blanks) {
        List<YamlValue.Mapping> objects = root.objects(key);
        List<Integer> indices = Blanks.indices(blanks, key, objects.size());
        for (int i = 0; i < objects.size(); i++) {
            rest.add(new Element(indices.get(i), objects.get(i)));
        }
    }

    /** The next ones, as many as are asked for and there are. */
    List<Element> take(int count) {
        List<Element> taken = new ArrayList<>(rest.subList(0, Math.min(Math.max(0, count), rest.size())));
        rest.subList(0, taken.size()).clear();
        return taken;
    }

    List<Element> takeAll() {
        return take(rest.size());
    }
}
