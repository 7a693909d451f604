package dev.piolet.benchmarks.run;

import dev.piolet.benchmarks.Database;
import dev.piolet.benchmarks.report.Report;
import dev.piolet.benchmarks.report.Results;
import dev.piolet.benchmarks.report.Sitting;
import dev.piolet.test.PostgresServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The command {@code benchmarks/run}. */
public final class Main {
  private Main() {}

  /**
   * Runs benchmarks and makes the report.
   *
   * @param arguments as {@link Options#USAGE} says
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    Options options;
    try {
      options = Options.of(List.of(arguments));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + Options.USAGE);
      System.exit(2);
      return;
    }
    List<String> failures = run(options, String.join(" ", arguments), System.out);
    failures.forEach(System.err::println);
    System.exit(failures.isEmpty() ? 0 : 1); // A library may have left threads.
  }

  /**
   * Runs what the options say.
   *
   * @param command the options as they were given
   * @param out where it tells how far it is
   * @return what failed
   */
  static List<String> run(Options options, String command, PrintStream out)
      throws IOException, SQLException {
    Path file = options.output().resolve("results.json");
    Results before = Results.read(file).only(Tasks::has);
    if (options.reportOnly()) {
      report(before, options);
      return List.of();
    }
    PostgresServer server = PostgresServer.shared();
    List<Task> tasks = chosen(options, new Abilities(new Database(server.url())));
    out.printf(
        "%d works, %d rounds: about %d minutes%n",
        tasks.size(), options.rounds(), Rounds.estimate(tasks, options, before).toMinutes() + 1);
    Sitting sitting = Environment.sitting(command, server);
    String url = System.getenv(PostgresServer.URL_VARIABLE) == null ? server.url() : null;
    Fork fork = new Fork(url, options.pace(), options.isShort());
    Rounds rounds = new Rounds(tasks, options, sitting.id(), fork, out);
    rounds.run(measured -> before.with(sitting, measured).write(file));
    report(Results.read(file), options);
    return rounds.failures();
  }

  private static void report(Results results, Options options) throws IOException {
    new Report(results, Tasks.all().stream().map(Task::line).toList(), Tasks.libraries())
        .write(options.output());
  }

  private static List<Task> chosen(Options options, Abilities abilities) throws SQLException {
    List<Task> chosen = new ArrayList<>();
    for (Task task : Tasks.all()) {
      if (options.only().matcher(task.key()).find()) {
        List<String> libraries = new ArrayList<>();
        for (String library : task.libraries()) {
          if (isAsked(task, library, options) && abilities.has(library, task.work())) {
            libraries.add(library);
          }
        }
        Task some = task.with(libraries);
        chosen.add(options.isShort() ? some.onFewRows() : some);
      }
    }
    return chosen;
  }

  private static boolean isAsked(Task task, String library, Options options) {
    return options.libraries().isEmpty()
        || options.libraries().contains(library)
        || task.line().baseline().equals(library);
  }
}
