package dev.piolet.benchmarks.report;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.category.StatisticalBarRenderer;
import org.jfree.data.statistics.DefaultStatisticalCategoryDataset;

/**
 * Ratios as horizontal bars with their errors, and a line at 1.
 *
 * @param title what was done
 * @param one what the line at 1 is
 * @param bars from top to bottom
 */
record BarChart(String title, String one, List<Bar> bars) {
  private static final int WIDTH = 760;
  private static final int HEIGHT_OF_A_BAR = 30;
  private static final int HEIGHT_OF_THE_REST = 90;

  // Without a background; grey that can be read on white and on black.
  private static final Color TEXT = new Color(0x76, 0x80, 0x8c);
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

  /** A bar. */
  record Bar(String label, Ratio ratio, Kind kind) {}

  /** Whose bar it is. */
  enum Kind {
    BASELINE(new Color(0x8b, 0x94, 0x9e)),
    PIOLET(new Color(0x2f, 0x81, 0xf7)),
    PEER(new Color(0xc6, 0x8a, 0x3a));

    private final Color color;

    Kind(Color color) {
      this.color = color;
    }
  }

  /** The chart as a picture that scales. */
  String svg() throws IOException {
    JFreeChart chart = new JFreeChart(title, FONT.deriveFont(Font.BOLD, 14f), plot(), false);
    chart.setBackgroundPaint(null);
    chart.getTitle().setPaint(TEXT);
    int height = HEIGHT_OF_THE_REST + HEIGHT_OF_A_BAR * bars.size();
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

  private CategoryPlot plot() {
    DefaultStatisticalCategoryDataset data = new DefaultStatisticalCategoryDataset();
    for (Bar bar : bars) {
      data.add(bar.ratio.median(), bar.ratio.error(), "time", bar.label + ":  " + bar.ratio);
    }
    CategoryAxis names = new CategoryAxis();
    names.setTickLabelFont(FONT);
    names.setTickLabelPaint(TEXT);
    names.setMaximumCategoryLabelWidthRatio(0.6f);
    NumberAxis ratios = new NumberAxis(one);
    ratios.setLabelFont(FONT);
    ratios.setLabelPaint(TEXT);
    ratios.setTickLabelFont(FONT);
    ratios.setTickLabelPaint(TEXT);
    CategoryPlot plot = new CategoryPlot(data, names, ratios, renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(TEXT);
    plot.addRangeMarker(new ValueMarker(1, TEXT, new BasicStroke(1.5f)));
    return plot;
  }

  private StatisticalBarRenderer renderer() {
    StatisticalBarRenderer renderer = new ColoredBars(bars);
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setErrorIndicatorPaint(TEXT);
    renderer.setDrawBarOutline(false);
    renderer.setMaximumBarWidth(0.2);
    return renderer;
  }

  /** Bars whose colour says whose they are. */
  private static final class ColoredBars extends StatisticalBarRenderer {
    private static final long serialVersionUID = 1;

    private final transient List<Bar> bars;

    ColoredBars(List<Bar> bars) {
      this.bars = bars;
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return bars.get(column).kind.color;
    }
  }
}
