package dev.cv.cli;

import dev.cv.reread.PageImage;
import dev.cv.theme.FontFamilies;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** The first pages of several PDFs in one picture, three in a row, each below its name. */
final class ContactSheet {

    private static final int DPI = 60;
    private static final int IN_A_ROW = 3;
    private static final int GAP = 28;
    private static final int LABEL = 30;
    private static final Color GROUND = new Color(0xE4E8EC);
    private static final Color EDGE = new Color(0xB5C0CA);
    private static final Color INK = new Color(0x1F252C);

    private ContactSheet() {}

    /**
     * The picture as PNG.
     *
     * @param pdfs the PDFs by name, in order
     */
    static byte[] png(Map<String, byte[]> pdfs) throws IOException {
        ImageIO.setUseCache(false);
        List<BufferedImage> pages = new ArrayList<>();
        for (byte[] pdf : pdfs.values()) {
            pages.add(PageImage.of(pdf, 0, DPI));
        }
        int width = pages.stream().mapToInt(BufferedImage::getWidth).max().orElse(0) + GAP;
        int height = pages.stream().mapToInt(BufferedImage::getHeight).max().orElse(0) + LABEL + GAP;
        int columns = Math.min(IN_A_ROW, pages.size());
        int rows = (pages.size() + IN_A_ROW - 1) / IN_A_ROW;
        BufferedImage sheet = new BufferedImage(columns * width + GAP, rows * height + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(font());
        graphics.setColor(GROUND);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        List<String> names = List.copyOf(pdfs.keySet());
        for (int i = 0; i < pages.size(); i++) {
            int left = GAP + i % IN_A_ROW * width;
            int top = GAP + i / IN_A_ROW * height;
            draw(graphics, names.get(i), pages.get(i), left, top);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(sheet, "png", out);
        return out.toByteArray();
    }

    private static void draw(Graphics2D graphics, String name, BufferedImage page, int left, int top) {
        graphics.setColor(INK);
        graphics.drawString(name, left, top + LABEL - 12);
        graphics.drawImage(page, left, top + LABEL, null);
        graphics.setColor(EDGE);
        graphics.drawRect(left - 1, top + LABEL - 1, page.getWidth() + 1, page.getHeight() + 1);
    }

    /** One that comes along, as machines differ in theirs. */
    private static Font font() throws IOException {
        byte[] ttf = FontFamilies.faces("Source Sans 3").get(0).data().bytes();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ttf))
                    .deriveFont(20f);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }
}
