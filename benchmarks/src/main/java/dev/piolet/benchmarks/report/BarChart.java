package dev.piolet.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.io.IOException;
import java.util.List;
import org.jfree.chart.JFreeChart;
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
  private static final int HEIGHT_OF_A_BAR = 30;
  private static final int HEIGHT_OF_THE_REST = 90;

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

    Color color() {
      return color;
    }
  }

  /** The chart as a picture that scales. */
  String svg() throws IOException {
    JFreeChart chart = new JFreeChart(title, Picture.BOLD, plot(), false);
    return Picture.svg(chart, HEIGHT_OF_THE_REST + HEIGHT_OF_A_BAR * bars.size());
  }

  private CategoryPlot plot() {
    DefaultStatisticalCategoryDataset data = new DefaultStatisticalCategoryDataset();
    for (Bar bar : bars) {
      data.add(bar.ratio.median(), bar.ratio.error(), "time", bar.label + ":  " + bar.ratio);
    }
    CategoryPlot plot = new CategoryPlot(data, Picture.names(), Picture.ratios(one), renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Picture.TEXT);
    plot.addRangeMarker(new ValueMarker(1, Picture.TEXT, new BasicStroke(1.5f)));
    return plot;
  }

  private StatisticalBarRenderer renderer() {
    StatisticalBarRenderer renderer = new ColoredBars(bars);
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setErrorIndicatorPaint(Picture.TEXT);
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
