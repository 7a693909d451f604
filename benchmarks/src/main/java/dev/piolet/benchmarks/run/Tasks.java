package dev.piolet.benchmarks.run;

import static dev.piolet.benchmarks.Contenders.BASELINE;

import dev.piolet.benchmarks.Contenders;
import dev.piolet.benchmarks.Work;
import dev.piolet.benchmarks.compile.Compilations;
import dev.piolet.benchmarks.jmh.ChangeBenchmark;
import dev.piolet.benchmarks.jmh.CompileBenchmark;
import dev.piolet.benchmarks.jmh.FirstStreamBenchmark;
import dev.piolet.benchmarks.jmh.GetBenchmark;
import dev.piolet.benchmarks.jmh.InsertBenchmark;
import dev.piolet.benchmarks.jmh.ListsBenchmark;
import dev.piolet.benchmarks.jmh.RenderBenchmark;
import dev.piolet.benchmarks.jmh.SelectBenchmark;
import dev.piolet.benchmarks.jmh.StartUpBenchmark;
import dev.piolet.benchmarks.jmh.StreamBenchmark;
import dev.piolet.benchmarks.jmh.TablesBenchmark;
import dev.piolet.benchmarks.jmh.TechEmpowerBenchmark;
import dev.piolet.benchmarks.jmh.TripsBenchmark;
import dev.piolet.benchmarks.report.Line;
import dev.piolet.benchmarks.report.Line.Target;
import dev.piolet.benchmarks.start.TableClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that is measured, in the order of the report, with the targets. */
final class Tasks {
  private static final String RECORD = "piolet-record";
  private static final String JAVAC_ALONE =
      "javac alone on the same models and the code generated of them";

  private final List<Task> tasks = new ArrayList<>();
  private String group = "";

  private Tasks() {}

  static List<Task> all() {
    Tasks all = new Tasks();
    all.reads();
    all.inserts();
    all.changes();
    all.trips();
    all.lists();
    all.rendering();
    all.techEmpower();
    all.compileTime();
    return List.copyOf(all.tasks);
  }

  /** Whether a library is measured doing a work. */
  static boolean has(String work, String library) {
    return all().stream()
        .anyMatch(task -> task.key().equals(work) && task.libraries().contains(library));
  }

  /** All libraries, in the order of the report. */
  static List<String> libraries() {
    return all().stream().flatMap(task -> task.libraries().stream()).distinct().toList();
  }

  private void reads() {
    group = "Reads";
    select("narrow", 500_000, "3 columns", new Target(RECORD, 1.03), tracked(1.15));
    select("wide", 100_000, "13 columns", new Target(RECORD, 1.00));
    select("one", 500_000, "1 column");
    add(
        "get",
        "get 1 row by its key (median)",
        Work.GET,
        GetBenchmark.class,
        "get",
        Map.of("rows", "100000"),
        new Target(RECORD, 1.05, 1.3));
    add(
        "stream",
        "stream 1,000,000 rows of 3 columns in 64 MB",
        Work.STREAM,
        StreamBenchmark.class,
        "stream",
        Map.of("rows", "1000000"));
    add(
        "first-stream",
        "stream 100,000 rows of 13 columns, first on a connection",
        Work.STREAM,
        FirstStreamBenchmark.class,
        "stream",
        Map.of("rows", "100000"));
    add(
        "start-up",
        "start a JVM and read a row",
        Work.START_UP,
        StartUpBenchmark.class,
        "firstRow",
        Map.of());
    tables();
  }

  /** What others have no classes for is compared with jOOQ's. */
  private void tables() {
    Line line =
        new Line(
            "start-tables",
            group,
            "start a JVM with 200 tables of 15 columns",
            TableClasses.libraries().get(0),
            false,
            List.of());
    tasks.add(
        new Task(
            line,
            Work.START_UP,
            TablesBenchmark.class.getName() + ".ready",
            Map.of("models", "200"),
            TableClasses.libraries(),
            false));
  }

  private void inserts() {
    group = "Inserts, with the keys coming back";
    insert("narrow", 1, 3, new Target(RECORD, 1.10));
    insert("narrow", 10, 3);
    insert("narrow", 100, 3);
    insert("narrow", 1_000, 3, new Target(RECORD, 0.45));
    insert("narrow", 10_000, 3, new Target(RECORD, 0.40));
    insert("narrow", 100_000, 3, new Target(RECORD, 0.30));
    insert("wide", 1, 13);
    insert("wide", 10, 13);
    insert("wide", 100, 13);
    insert("wide", 1_000, 13);
    insert("wide", 10_000, 13, new Target(RECORD, 0.25));
    insert("wide", 100_000, 13);
  }

  private void changes() {
    group = "Changes in a table of 100,000 rows";
    change("update", 1);
    change("update", 10);
    change("update", 100);
    change("update", 1_000, new Target(RECORD, 0.60));
    change("update", 10_000, new Target(RECORD, 0.60));
    change("delete", 1);
    change("delete", 10);
    change("delete", 1_000);
    change("delete", 10_000, new Target(RECORD, 0.25));
    change("upsert", 1_000);
    change("upsert", 10_000, new Target(RECORD, 0.65));
  }

  private void trips() {
    group = "Several statements";
    add(
        "three-selects",
        "3 selects by key from 3 tables",
        Work.THREE_SELECTS,
        TripsBenchmark.class,
        "threeSelects",
        Map.of("rows", "10000"),
        new Target(RECORD, 0.65));
    add(
        "ten-updates",
        "10 updates of 3 tables",
        Work.TEN_UPDATES,
        TripsBenchmark.class,
        "tenUpdates",
        Map.of("rows", "10000"),
        new Target(RECORD, 0.75));
  }

  private void lists() {
    group = "Rows with the rows that belong to them";
    lists(1_000, new Target(RECORD, 0.55));
    lists(20, new Target(RECORD, 0.85));
    discussions(1_000, new Target(RECORD, 0.55));
    discussions(20, new Target(RECORD, 0.85));
  }

  private void lists(int rows, Target... targets) {
    add(
        "lists-" + rows + "x10",
        "select " + count(rows) + ", each with 10 of 5 columns",
        Work.LISTS,
        ListsBenchmark.class,
        "posts",
        Map.of("rows", String.valueOf(rows)),
        targets);
  }

  private void discussions(int rows, Target... targets) {
    add(
        "lists-" + rows + "x10x2",
        "select " + count(rows) + ", each with 10 that have 2 each, and with 5 others",
        Work.LISTS,
        ListsBenchmark.class,
        "discussions",
        Map.of("rows", String.valueOf(rows)),
        targets);
  }

  private void rendering() {
    group = "Typed queries, built and rendered";
    render("small", "render 1 condition");
    render("large", "render 2 joins and 5 conditions", new Target(RECORD, 0.10));
  }

  private void techEmpower() {
    group = "TechEmpower's database tests";
    add(
        "single-query",
        "TechEmpower: single query",
        Work.TECH_EMPOWER,
        TechEmpowerBenchmark.class,
        "world",
        Map.of());
    add(
        "multiple-queries",
        "TechEmpower: 20 queries",
        Work.TECH_EMPOWER,
        TechEmpowerBenchmark.class,
        "worlds",
        Map.of("rows", "20"));
    add(
        "updates",
        "TechEmpower: 20 updates",
        Work.TECH_EMPOWER,
        TechEmpowerBenchmark.class,
        "updates",
        Map.of("rows", "20"));
    add(
        "fortunes",
        "TechEmpower: fortunes",
        Work.TECH_EMPOWER,
        TechEmpowerBenchmark.class,
        "fortunes",
        Map.of());
  }

  private void compileTime() {
    group = "Compile time, with the processor";
    compile(10);
    compile(100, new Target(RECORD, 1.30));
    compile(500);
  }

  private static String count(int rows) {
    return rows == 1 ? "1 row" : String.format(Locale.ROOT, "%,d rows", rows);
  }

  private static Target tracked(double time) {
    return new Target("piolet-tracked", time);
  }

  private void select(String columns, int rows, String width, Target... targets) {
    add(
        "select-" + columns,
        "select " + count(rows) + " of " + width,
        columns.equals("one") ? Work.COLUMN : Work.SELECT,
        SelectBenchmark.class,
        "select",
        Map.of("columns", columns, "rows", String.valueOf(rows)),
        targets);
  }

  private void insert(String columns, int rows, int width, Target... targets) {
    add(
        String.format("insert-%s-%d", columns, rows),
        "insert " + count(rows) + " of " + width + " columns",
        Work.INSERT,
        InsertBenchmark.class,
        "insert",
        Map.of("columns", columns, "rows", String.valueOf(rows)),
        targets);
  }

  private void change(String verb, int rows, Target... targets) {
    add(
        verb + "-" + rows,
        verb + " " + count(rows) + " of 100,000",
        Work.valueOf(verb.toUpperCase(Locale.ROOT)),
        ChangeBenchmark.class,
        verb,
        Map.of("tableRows", "100000", "rows", String.valueOf(rows)),
        targets);
  }

  private void compile(int models, Target... targets) {
    String title = "compile " + models + " models of 15 columns";
    tasks.add(
        new Task(
            new Line("compile-" + models, group, title, JAVAC_ALONE, true, List.of(targets)),
            Work.COMPILE,
            CompileBenchmark.class.getName() + ".compile",
            Map.of("models", String.valueOf(models)),
            Compilations.names(),
            true));
  }

  /** Rendering is measured against jOOQ: JDBC has none. */
  private void render(String size, String title, Target... targets) {
    Line line = new Line("render-" + size, group, title, "jooq", false, List.of(targets));
    tasks.add(
        new Task(
            line,
            Work.RENDER,
            RenderBenchmark.class.getName() + "." + size,
            Map.of(),
            Contenders.names(),
            false));
  }

  private void add(
      String key,
      String title,
      Work work,
      Class<?> benchmark,
      String method,
      Map<String, String> parameters,
      Target... targets) {
    Line line = new Line(key, group, title, BASELINE, false, List.of(targets));
    boolean isAlone = benchmark == StreamBenchmark.class || benchmark == StartUpBenchmark.class;
    tasks.add(
        new Task(
            line,
            work,
            benchmark.getName() + "." + method,
            parameters,
            Contenders.names(),
            !isAlone));
  }
}
