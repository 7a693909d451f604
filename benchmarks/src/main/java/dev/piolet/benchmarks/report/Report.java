package dev.piolet.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The results as a page with tables, and as charts. */
public final class Report {
  public Report(Results results, List<Line> lines) {}

  public void write(Path directory) throws IOException {}
}
