package dev.cv.pdf.layout;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/** Takes away pages at the end that hold nothing: the engine starts one for a margin that the page before has no room for. */
public final class LastPage {
    private int bottom;

    private LastPage() {}

    public static void trim(BlockBox root) {
        LastPage last = new LastPage();
        Boxes.each(root, last::look, text -> {});
        Layer layer = root.getLayer();
        List<PageBox> pages = layer.getPages();
        int count = pages.size();
        while (count > 1 && pages.get(count - 1).getTop() >= last.bottom) {
            count--;
        }
        layer.trimPageCount(count);
    }

    private void look(Box box) {
        boolean shows = box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced());
        if (shows && box.getHeight() > 0) {
            bottom = Math.max(bottom, box.getAbsY() + box.getHeight());
        }
    }
}
