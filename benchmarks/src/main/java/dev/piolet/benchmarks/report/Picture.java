package dev.piolet.benchmarks.report;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;

/** What all charts look like: without a background, in a grey to be read on white and on black. */
final class Picture {
  static final Color TEXT = new Color(0x76, 0x80, 0x8c);
  static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  static final Font BOLD = FONT.deriveFont(Font.BOLD, 14f);

  private static final int WIDTH = 760;

  private Picture() {}

  /** The axis of what is compared. */
  static CategoryAxis names() {
    CategoryAxis names = new CategoryAxis();
    names.setTickLabelFont(FONT);
    names.setTickLabelPaint(TEXT);
    names.setMaximumCategoryLabelWidthRatio(0.6f);
    return names;
  }

  /** An axis of ratios with a name. */
  static NumberAxis ratios(String name) {
    NumberAxis ratios = new NumberAxis(name);
    ratios.setLabelFont(FONT);
    ratios.setLabelPaint(TEXT);
    ratios.setTickLabelFont(FONT);
    ratios.setTickLabelPaint(TEXT);
    return ratios;
  }

  /** A chart as a picture that scales. */
  static String svg(JFreeChart chart, int height) throws IOException {
    chart.setBackgroundPaint(null);
    chart.getTitle().setPaint(TEXT);
    VectorGraphics2D graphics = new VectorGraphics2D();
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SVGProcessor()
        .getDocument(graphics.getCommands(), new PageSize(WIDTH, height))
        .writeTo(out);
    // The font of this machine was only measured with: a reader's is as good.
    return out.toString(StandardCharsets.UTF_8)
        .replaceAll("<!DOCTYPE[^>]*>\\s*", "")
        .replaceAll("font-family:&quot;[^&]*&quot;", "font-family:sans-serif");
  }
}
