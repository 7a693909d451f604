package dev.piolet.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Several works, a row each, with a dot for each library's ratio on a scale on which twice as long
 * is always as far.
 *
 * @param title what was done
 * @param one what the line at 1 is
 * @param libraries from left to right in the legend, Piolet's first
 * @param rows from top to bottom
 */
record DotChart(String title, String one, List<String> libraries, List<Row> rows) {
  private static final int HEIGHT_OF_A_ROW = 27;
  private static final int HEIGHT_OF_THE_REST = 140;

  /** Colours for peers that can be told apart, also by who sees no red or green, on any ground. */
  private static final List<Color> COLORS =
      List.of(
          new Color(0xe6, 0x9f, 0x00),
          new Color(0xb0, 0x6a, 0x00),
          new Color(0x00, 0x9e, 0x73),
          new Color(0xcc, 0x79, 0xa7),
          new Color(0xd5, 0x5e, 0x00),
          new Color(0x8b, 0x94, 0x9e),
          new Color(0xa8, 0x96, 0x32),
          new Color(0x7a, 0x5c, 0xb8));

  /**
   * A work.
   *
   * @param own Piolet's ratio, which is written out
   * @param ratios all, by the names of libraries
   */
  record Row(String work, Ratio own, Map<String, Ratio> ratios) {
    private String label() {
      return work + ":  " + own;
    }
  }

  /** The chart as a picture that scales. */
  String svg() throws IOException {
    JFreeChart chart = new JFreeChart(title, Picture.BOLD, plot(), true);
    chart.getLegend().setBackgroundPaint(null);
    chart.getLegend().setItemFont(Picture.FONT);
    chart.getLegend().setItemPaint(Picture.TEXT);
    chart.getLegend().setFrame(BlockBorder.NONE);
    return Picture.svg(chart, HEIGHT_OF_THE_REST + HEIGHT_OF_A_ROW * rows.size());
  }

  private CategoryPlot plot() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (String library : libraries) {
      for (Row row : rows) {
        Ratio ratio = row.ratios.get(library);
        data.addValue(ratio == null ? null : logarithm(ratio.median()), library, row.label());
      }
    }
    CategoryPlot plot = new CategoryPlot(data, Picture.names(), ratios(), renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Picture.TEXT);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Picture.TEXT);
    plot.addRangeMarker(new ValueMarker(0, Picture.TEXT, new BasicStroke(1.5f)));
    return plot;
  }

  /** An axis of logarithms that is labelled with what they are of: LogAxis has no plain text. */
  private NumberAxis ratios() {
    NumberAxis ratios = Picture.ratios(one);
    ratios.setAutoRangeIncludesZero(false);
    ratios.setTickUnit(
        new NumberTickUnit(1) {
          private static final long serialVersionUID = 1;

          @Override
          public String valueToString(double value) {
            return BigDecimal.valueOf(Math.pow(2, value)).stripTrailingZeros().toPlainString();
          }
        });
    return ratios;
  }

  private static double logarithm(double ratio) {
    return Math.log(ratio) / Math.log(2);
  }

  private LineAndShapeRenderer renderer() {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer(false, true);
    int peers = 0;
    for (int series = 0; series < libraries.size(); series++) {
      boolean isOurs = libraries.get(series).startsWith("piolet");
      renderer.setSeriesShape(series, isOurs ? square(libraries.get(series)) : circle());
      renderer.setSeriesPaint(
          series, isOurs ? BarChart.Kind.PIOLET.color() : COLORS.get(peers++ % COLORS.size()));
    }
    return renderer;
  }

  /** Records are drawn large, as what most programs get. */
  private static Shape square(String library) {
    return library.equals(Verdict.PIOLET)
        ? new Rectangle2D.Double(-6, -6, 12, 12)
        : new Rectangle2D.Double(-3.5, -3.5, 7, 7);
  }

  private static Shape circle() {
    return new Ellipse2D.Double(-4, -4, 8, 8);
  }
}
