package dev.piolet.test;

import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.raw;

import dev.piolet.Session;
import dev.piolet.query.ExplainOptions;
import dev.piolet.query.Plan;
import dev.piolet.query.Statement;
import dev.piolet.sql.Expression;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about how PostgreSQL executes a statement. Immutable and thread-safe.
 *
 * <pre>{@code
 * assertPlanOfManyRows(conn, select(USER).where(USER.email.eq("a@x")))
 *     .usesIndex("user_email_key")
 *     .noSequentialScan();
 * }</pre>
 */
public final class PlanAssert {
  private static final Expression<String> SETTING =
      raw(PgTypes.TEXT, "current_setting('enable_seqscan')");

  private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";

  /** A property of a step. Within the texts of others quotes have a backslash before them. */
  private static final Pattern PROPERTY =
      Pattern.compile("(?<!\\\\)\"(Node Type|Index Name|Relation Name)\": " + TEXT);

  private final Plan plan;
  private final List<Step> steps;

  private PlanAssert(Plan plan) {
    this.plan = plan;
    this.steps = Step.of(plan.json());
  }

  /** A step of a plan. */
  private static final class Step {
    private final String type;
    private @Nullable String index;
    private @Nullable String table;

    private Step(String type) {
      this.type = type;
    }

    /** A step's own properties come before the steps below it. */
    static List<Step> of(String json) {
      List<Step> steps = new ArrayList<>();
      Matcher properties = PROPERTY.matcher(json);
      while (properties.find()) {
        String value = properties.group(2).replaceAll("\\\\(.)", "$1");
        Step last = steps.isEmpty() ? new Step("") : steps.get(steps.size() - 1);
        switch (properties.group(1)) {
          case "Index Name" -> last.index = value;
          case "Relation Name" -> last.table = value;
          default -> steps.add(new Step(value));
        }
      }
      return steps;
    }

    boolean isSequentialScan() {
      return type.equals("Seq Scan");
    }

    @Override
    public String toString() {
      return type
          + (index == null ? "" : " using " + index)
          + (table == null ? "" : " on " + table);
    }
  }

  /**
   * The plan of a statement, for the rows that the tables have now: small ones are scanned,
   * whatever indexes they have. The statement is not executed.
   *
   * @param session asks for the plan
   * @param statement the statement
   * @return what the plan can be asked for
   */
  public static PlanAssert assertPlan(Session session, Statement<?> statement) {
    return new PlanAssert(session.plan(statement, ExplainOptions.defaults()));
  }

  /**
   * The plan of a statement as for big tables, which tests do not have: sequential scans are made
   * only where there is no other way ({@code enable_seqscan = off}, for this plan alone). The
   * statement is not executed.
   *
   * @param session asks for the plan
   * @param statement the statement
   * @return what the plan can be asked for
   */
  public static PlanAssert assertPlanOfManyRows(Session session, Statement<?> statement) {
    return session.ensureTransactionResult(
        tx -> {
          String before = tx.exec(select(SETTING).one());
          setSequentialScans(tx, "off");
          PlanAssert plan = assertPlan(tx, statement);
          setSequentialScans(tx, before);
          return plan;
        });
  }

  /** For the transaction; one that fails ends with it. */
  private static void setSequentialScans(Session tx, String setting) {
    var set = raw(PgTypes.TEXT, "set_config('enable_seqscan', {0}, true)", value(setting));
    String unused = tx.exec(select(set).one());
  }

  /**
   * Requires that a step uses an index.
   *
   * @param index its name, without schema and quotes
   * @return this
   * @throws AssertionError when none does; it lists the steps
   */
  public PlanAssert usesIndex(String index) {
    return require(
        steps.stream().anyMatch(step -> index.equals(step.index)), "uses the index " + index);
  }

  /**
   * Requires that no table is read from its beginning to its end.
   *
   * @return this
   * @throws AssertionError when one is; it lists the steps
   */
  public PlanAssert noSequentialScan() {
    return require(steps.stream().noneMatch(Step::isSequentialScan), "has no sequential scan");
  }

  /**
   * Requires that one table is not read from its beginning to its end.
   *
   * @param table its name, without schema and quotes
   * @return this
   * @throws AssertionError when it is; the error lists the steps
   */
  public PlanAssert noSequentialScanOf(String table) {
    return require(
        steps.stream().noneMatch(step -> step.isSequentialScan() && table.equals(step.table)),
        "has no sequential scan of " + table);
  }

  /**
   * Requires a step of a kind.
   *
   * @param type as EXPLAIN names it, such as {@code Index Only Scan} or {@code Hash Join}
   * @return this
   * @throws AssertionError when there is none; it lists the steps
   */
  public PlanAssert hasStep(String type) {
    return require(steps.stream().anyMatch(step -> step.type.equals(type)), "has a step " + type);
  }

  /**
   * The plan itself.
   *
   * @return as PostgreSQL gave it
   */
  public Plan plan() {
    return plan;
  }

  private PlanAssert require(boolean isTrue, String what) {
    if (isTrue) {
      return this;
    }
    StringBuilder message = new StringBuilder("Expected a plan that " + what + ", but it is:");
    steps.forEach(step -> message.append("\n- ").append(step));
    throw new AssertionError(message.toString());
  }
}
