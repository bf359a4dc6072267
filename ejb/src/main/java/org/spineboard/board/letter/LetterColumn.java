package org.spineboard.board.letter;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.drawing.ColumnDrawing;
import org.spineboard.column.drawing.PaperInk;
import org.w3c.dom.Element;

/** Draws the column map into a letter, as lines and not as a picture. */
class LetterColumn implements FSObjectDrawerFactory {
    static final String TYPE = "spineboard/column";
    private static final double HEAD = 22;

    private final @Nullable ColumnMap map;
    private final TrueTypeFont letters;

    LetterColumn(@Nullable ColumnMap map, TrueTypeFont letters) {
        this.map = map;
        this.letters = letters;
    }

    /** The words of a map as a letter says them. */
    static String say(String key, Object... args) {
        return LetterWriting.say("spine." + key, args);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return map != null && TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return (object, x, y, width, height, device, context, dots) -> {
            float wide = (float) (width / dots);
            float high = (float) (height / dots);
            device.drawWithGraphics((float) x, (float) y, wide, high, paper -> draw(paper, wide));
            return Map.of();
        };
    }

    private void draw(Graphics2D paper, double width) {
        if (map == null) {
            return;
        }
        ColumnDrawing drawing = new ColumnDrawing(map, Set.of(), LetterColumn::say);
        PaperInk ink = new PaperInk(paper, this::outline);
        paper.scale(width / ColumnDrawing.WIDTH, width / ColumnDrawing.WIDTH);
        ink.draw(ColumnDrawing.heads(LetterColumn::say));
        paper.translate(0, HEAD);
        ink.draw(drawing.marks());
    }

    private Shape outline(String words, double size) {
        Path2D outline = new Path2D.Double();
        try {
            CmapLookup glyphs = letters.getUnicodeCmapLookup();
            double scale = size / letters.getUnitsPerEm();
            double at = 0;
            for (int letter : words.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(letter);
                @Nullable GlyphData form = letters.getGlyph().getGlyph(glyph);
                if (form != null) {
                    outline.append(
                            new AffineTransform(scale, 0, 0, -scale, at, 0).createTransformedShape(form.getPath()),
                            false);
                }
                at += letters.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outline;
    }
}
