package dev.cv.pdf.layout;

import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import dev.cv.html.HtmlPage;
import dev.cv.html.Picture;
import dev.cv.pdf.pages.CoarsePicture;
import dev.cv.pdf.pages.Layout;
import dev.cv.pdf.pages.SetBlock;
import dev.cv.pdf.pages.Sheet;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Reads from the engine's boxes how a page came to stand. */
public final class LayoutReader {

    private LayoutReader() {}

    public static Layout read(BlockBox root, HtmlPage page, float dotsPerPoint) {
        SetLines lines = SetLines.of(root);
        Holdings holdings = new Holdings(page.document(), lines);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < root.getLayer().getPages().size(); i++) {
            sheets.add(new Sheet(lines.fullness(i), lines.count(i), holdings.of(i), lines.begun(i)));
        }
        return new Layout(
                sheets, blocks(lines, page.sources()), lines.asideTooLong(), coarse(lines, page, dotsPerPoint));
    }

    private static List<CoarsePicture> coarse(SetLines lines, HtmlPage page, float dotsPerPoint) {
        Map<String, Picture> pictures = new HashMap<>();
        page.pictures().forEach(picture -> pictures.put(picture.name(), picture));
        Map<String, CoarsePicture> coarse = new LinkedHashMap<>();
        for (SetLines.Line line : lines.all) {
            Element element = line.box().getElement();
            Position position = element == null ? null : page.sources().get(element);
            Picture picture = element == null ? null : pictures.get(element.getAttribute("src"));
            if (position != null && picture != null && line.box() instanceof BlockBox box) {
                CoarsePictures.find(picture, position, box, dotsPerPoint)
                        .ifPresent(found -> coarse.merge(picture.path(), found, CoarsePictures::worse));
            }
        }
        return List.copyOf(coarse.values());
    }

    private static List<SetBlock> blocks(SetLines lines, Map<Element, Position> sources) {
        Map<Box, List<LineBox>> blocks = new LinkedHashMap<>(); // a box equals itself alone
        for (SetLines.Line line : lines.all) {
            if (line.box() instanceof LineBox box && !line.aside() && !isInTable(box)) {
                blocks.computeIfAbsent(box.getParent(), any -> new ArrayList<>())
                        .add(box);
            }
        }
        List<SetBlock> found = new ArrayList<>();
        blocks.forEach((block, itsLines) -> {
            Position position = sources.get(block.getElement());
            if (position != null && block.getElement().getTagName().matches("p|li")) {
                boolean item = block.getElement().getTagName().equals("li");
                String last = words(itsLines.get(itsLines.size() - 1));
                found.add(new SetBlock(position, item, itsLines.size(), last));
            }
        });
        return found;
    }

    /** What is cut in a cell makes its row no shorter, as others stand beside it. */
    private static boolean isInTable(Box box) {
        for (Box outer = box; outer != null; outer = outer.getParent()) {
            if (outer instanceof TableCellBox) {
                return true;
            }
        }
        return false;
    }

    private static String words(LineBox line) {
        StringBuilder words = new StringBuilder();
        Boxes.each(line, box -> {}, text -> words.append(text.getSubstring()));
        return words.toString().replace("\u00AD", "").replaceAll("\\s+", " ").strip();
    }
}
