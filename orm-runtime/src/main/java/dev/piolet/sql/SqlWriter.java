package dev.piolet.sql;

import dev.piolet.internal.driver.ParameterText;
import dev.piolet.type.Identifiers;
import dev.piolet.type.PgType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes a statement's text and bound values, in order. Its three verbs are the only ways into SQL:
 * {@link #sql} for keywords, {@link #identifier} for names and {@link #bind} for values.
 *
 * <p>It knows which tables the columns being written may belong to. Not thread-safe; made for one
 * rendering.
 */
public final class SqlWriter {
  private static final String GIVEN = "given";

  private final StringBuilder text = new StringBuilder(512);
  private final List<Bind<?>> binds = new ArrayList<>();
  private final @Nullable Discovery discovery;
  private final List<SqlPart> results = new ArrayList<>(1);
  private final List<SqlPart> handedOn = new ArrayList<>(0);
  private final IdentityHashMap<SqlPart, List<String>> casts = new IdentityHashMap<>(0);
  private Scope scope = Scope.NONE;
  private boolean atKey;
  private boolean hasScopes;
  private boolean isOverRows;

  /** How many values of the row beside FROM come next, or -1 outside of keys that name them. */
  private int given = -1;

  /** Where columns may belong to any table, and the first one is wanted. */
  private static final class Discovery {
    @Nullable TableSource first;
  }

  private SqlWriter(@Nullable Discovery discovery) {
    this.discovery = discovery;
  }

  /**
   * Renders a whole statement.
   *
   * @throws IllegalStateException when the statement is incomplete, or uses a column whose table is
   *     in no FROM or JOIN
   */
  public static BoundSql render(SqlPart statement) {
    SqlWriter writer = new SqlWriter(null);
    writer.results.add(statement);
    return writer.rendered(statement);
  }

  /** A part by itself, whatever tables its columns belong to. */
  public static BoundSql alone(SqlPart part) {
    return new SqlWriter(new Discovery()).rendered(part);
  }

  /** A part by itself, or null where it holds a query, whose FROM has no row beside it. */
  static @Nullable BoundSql aloneInOneScope(SqlPart part) {
    SqlWriter writer = new SqlWriter(new Discovery());
    BoundSql text = writer.rendered(part);
    return writer.hasScopes ? null : text;
  }

  /** A writer that takes note of the keys that it meets. */
  static SqlWriter probe(List<ValueKey> keys) {
    SqlWriter probe = new SqlWriter(new Discovery());
    probe.scope = probe.scope.keyed(keys);
    return probe;
  }

  /** Renders what may be nested deeper than the thread's stack goes: PostgreSQL has one, too. */
  private BoundSql rendered(SqlPart part) {
    try {
      part.render(this);
    } catch (StackOverflowError e) {
      throw new IllegalStateException(
          "The statement's expressions are nested too deeply: split it, or build long chains by"
              + " and, or, plus and their like, one behind the other",
          e);
    }
    return new BoundSql(text.toString(), binds);
  }

  /** The first table that a part has a column of, or null when it has none. */
  public static @Nullable TableSource firstTable(SqlPart part) {
    Discovery found = new Discovery();
    SqlWriter writer = new SqlWriter(found);
    part.render(writer);
    return found.first;
  }

  /**
   * Writes keywords, operators and punctuation as they stand.
   *
   * @param constant text of the program; never a user's value, never a name
   */
  public SqlWriter sql(String constant) {
    text.append(constant);
    return this;
  }

  /**
   * Writes SQL of the program without parameters, as PostgreSQL has it: the question marks of its
   * operators are doubled for the driver.
   *
   * @param fragment text of the program, such as the condition of an index
   */
  public SqlWriter fragment(String fragment) {
    text.append(ParameterText.doubled(fragment));
    return this;
  }

  /** Writes a name, quoted. */
  public SqlWriter identifier(String name) {
    Identifiers.appendQuoted(text, name);
    return this;
  }

  /**
   * Writes a parameter and keeps its value.
   *
   * @param value the value, or null for NULL
   */
  public <T> SqlWriter bind(PgType<T> type, @Nullable T value) {
    if (given >= 0) {
      return given(given++);
    }
    text.append(type.placeholder());
    binds.add(new Bind<>(type, value));
    return this;
  }

  /** Writes a parameter and keeps its value. */
  public <T> SqlWriter bind(Bind<T> bind) {
    return bind(bind.type(), bind.value());
  }

  /** Writes parameters with commas between them, and keeps their values. */
  public SqlWriter bindAll(Iterable<Bind<?>> all) {
    String separator = "";
    for (Bind<?> bind : all) {
      sql(separator).bind(bind);
      separator = ", ";
    }
    return this;
  }

  /** Writes SQL of the program as it stands, with its values. */
  public SqlWriter bound(BoundSql part) {
    text.append(part.sql());
    binds.addAll(part.binds());
    return this;
  }

  /** Writes another part. */
  public SqlWriter part(SqlPart part) {
    ValueKey key = keyOf(part);
    if (key == null) {
      part.render(this);
      return this;
    }
    if (!isOverRows) {
      key.meet();
    }
    given = key.offset();
    part.render(this);
    given = -1;
    return this;
  }

  /**
   * Writes an aggregate, which looks at rows before they are grouped: a key in it is none there.
   */
  SqlWriter overRows(SqlPart aggregate) {
    boolean wasOverRows = isOverRows;
    isOverRows = true;
    part(aggregate);
    isOverRows = wasOverRows;
    return this;
  }

  private @Nullable ValueKey keyOf(SqlPart part) {
    return given >= 0 ? null : ValueKey.in(scope.keys(), part);
  }

  /** Whether a part is a key that names values of the row beside FROM. */
  boolean isKey(SqlPart part) {
    return keyOf(part) != null;
  }

  /**
   * Finds the keys of a query that are written more than once and have values: these are in a row
   * then, which {@link #givenRow} writes, and keys name its columns.
   *
   * @param grouped the keys of GROUP BY and DISTINCT ON
   * @param sorted the keys of ORDER BY
   * @param rest what else may name keys: HAVING, and the windows
   */
  public SqlWriter keyed(
      List<? extends SqlPart> grouped,
      List<? extends SqlPart> sorted,
      List<? extends SqlPart> rest) {
    scope = scope.keyed(ValueKey.of(grouped, scope.selected(), sorted, rest));
    return this;
  }

  /**
   * Writes the row with the values of keys, where there are any: {@code (SELECT ?::integer AS
   * "given1") AS "given"}.
   *
   * @param before what stands before it
   */
  public SqlWriter givenRow(String before) {
    if (scope.keys().isEmpty()) {
      return this;
    }
    sql(before).sql("(SELECT ");
    int count = 0;
    for (ValueKey key : scope.keys()) {
      for (Bind<?> value : key.values()) {
        sql(count == 0 ? "" : ", ").bind(value).sql(value.type().cast());
        sql(" AS ").identifier(GIVEN + ++count);
      }
    }
    return sql(") AS ").identifier(scope.freeName(GIVEN));
  }

  private SqlWriter given(int index) {
    return identifier(scope.freeName(GIVEN)).sql(".").identifier(GIVEN + (index + 1));
  }

  /** Writes an operand, in parentheses unless it is a name, a value or a call. */
  public SqlWriter operand(SqlPart part) {
    return Operation.is(part) ? sql("(").part(part).sql(")") : part(part);
  }

  /**
   * Writes a part where nothing tells PostgreSQL of which type a parameter is: in a select list, in
   * VALUES, in an array. There one is cast: the driver sends a text as {@code varchar}, which is
   * not {@code text} to them, and some values without a type.
   */
  public SqlWriter typed(SqlPart part) {
    return part(part).sql(given < 0 ? Values.castOf(part) : "");
  }

  /** Writes parts with a separator between them, each as {@link #typed} does. */
  public SqlWriter typedList(Iterable<? extends SqlPart> parts, String separator) {
    String before = "";
    for (SqlPart part : parts) {
      sql(before).typed(part);
      before = separator;
    }
    return this;
  }

  /** Writes parts with a separator between them. */
  public SqlWriter list(Iterable<? extends SqlPart> parts, String separator) {
    boolean first = true;
    for (SqlPart part : parts) {
      if (!first) {
        sql(separator);
      }
      first = false;
      part(part);
    }
    return this;
  }

  /**
   * Writes the select list of a query, which {@link #keys} then refers to.
   *
   * @param query the query, whose rows may be what the whole statement gives
   */
  public SqlWriter selected(SqlPart query, List<? extends Expression<?>> parts) {
    selecting(parts);
    List<String> types = casts.get(query);
    if (types != null) {
      return castList(parts, types);
    }
    return isResult(query) ? results(parts) : typedList(parts, ", ");
  }

  /**
   * Lets {@link #selected} cast what a query selects, as both queries of a recursive common table
   * must give the same types.
   *
   * @param types the type of each column, empty for one that is not cast
   */
  public SqlWriter casting(SqlPart query, List<String> types) {
    casts.put(query, types);
    return this;
  }

  private SqlWriter castList(List<? extends Expression<?>> parts, List<String> types) {
    for (int i = 0; i < parts.size(); i++) {
      sql(i == 0 ? "" : ", ");
      String type = types.get(i);
      if (type.isEmpty()) {
        typed(parts.get(i));
      } else {
        sql("CAST(").part(parts.get(i)).sql(" AS ").sql(type).sql(")");
      }
    }
    return this;
  }

  /** Whether a part is the whole statement. */
  public boolean isWhole(SqlPart part) {
    return !results.isEmpty() && results.get(0) == part;
  }

  /** Whether a derived or common table hands on the rows of a query, as {@link #handingOn} says. */
  public boolean isHandedOn(SqlPart query) {
    return has(handedOn, query);
  }

  /** Takes note that the rows of a query are handed on by a derived or common table. */
  public SqlWriter handingOn(SqlPart query) {
    handedOn.add(query);
    return this;
  }

  /** Whether the rows of a part are what the whole statement gives. */
  public boolean isResult(SqlPart query) {
    return has(results, query);
  }

  /** The same part, and not an equal one. */
  private static boolean has(List<SqlPart> parts, SqlPart wanted) {
    for (SqlPart part : parts) {
      if (part == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Takes note that the rows of a combined query are those of its parts. */
  public SqlWriter combining(SqlPart whole, SqlPart... parts) {
    if (isResult(whole)) {
      Collections.addAll(results, parts);
    }
    List<String> types = casts.get(whole);
    if (types != null) {
      for (SqlPart part : parts) {
        casting(part, types);
      }
    }
    return this;
  }

  /**
   * Writes what the whole statement gives, with commas between. What is read by its text is cast
   * where that depends on the server's settings; see {@link PgType#selectCast}.
   */
  public SqlWriter results(Iterable<? extends Expression<?>> expressions) {
    String separator = "";
    for (Expression<?> expression : expressions) {
      String cast = expression.type().selectCast();
      sql(separator);
      if (cast.isEmpty()) {
        typed(expression);
      } else {
        operand(expression).sql(cast);
      }
      separator = ", ";
    }
    return this;
  }

  /** Tells what is going to be selected, for the keys before it to refer to. */
  public SqlWriter selecting(List<? extends SqlPart> parts) {
    scope = scope.selecting(parts, false);
    return this;
  }

  /** Lets {@link #keys} write what is selected as its position, as a combined query must. */
  public SqlWriter positions(List<? extends SqlPart> parts) {
    scope = scope.selecting(parts, true);
    return this;
  }

  /**
   * Writes what DISTINCT ON, GROUP BY or ORDER BY of a query takes. One that is selected too and
   * has values in it is written as its position in the select list: to PostgreSQL two parameters
   * are two values, and {@code age / ?} is not {@code age / ?}. Where a position does not do, see
   * {@link #keyed}.
   */
  public SqlWriter keys(Iterable<? extends SqlPart> keys) {
    String separator = "";
    for (SqlPart key : keys) {
      sql(separator);
      atKey = true;
      if (key instanceof Expression<?>) {
        key(key);
      } else {
        part(key);
      }
      atKey = false;
      separator = ", ";
    }
    return this;
  }

  /** Writes the expression of a key: its position, but only where {@link #keys} writes the key. */
  SqlWriter key(SqlPart part) {
    if (!atKey) {
      return part(part);
    }
    atKey = false;
    if (isKey(part)) {
      return part(part);
    }
    if (scope.onlyPositions()) {
      int position = scope.positionOf(part);
      return position == 0 ? part(part) : sql(Integer.toString(position));
    }
    int length = text.length();
    int bound = binds.size();
    part(part);
    int position = binds.size() == bound ? 0 : scope.positionOf(part);
    if (position > 0) {
      text.setLength(length);
      binds.subList(bound, binds.size()).clear();
      sql(Integer.toString(position));
    }
    return this;
  }

  /**
   * Writes what may use the columns of some tables, beside those of the statement around it.
   *
   * @param tables what FROM and JOIN name
   */
  public SqlWriter within(List<? extends TableSource> tables, Consumer<SqlWriter> body) {
    return in(scope.within(tables), body);
  }

  private SqlWriter in(Scope inner, Consumer<SqlWriter> body) {
    Scope outer = scope;
    hasScopes = true;
    scope = inner;
    body.accept(this);
    scope = outer;
    return this;
  }

  /** Writes what cannot use the columns of the tables beside it, as a query in FROM cannot. */
  public SqlWriter outside(SqlPart part) {
    return in(scope.outside(), part::render);
  }

  /** Takes note of a common table, which what is written from here on may name. */
  public SqlWriter declare(String commonTable) {
    scope = scope.declaring(commonTable);
    return this;
  }

  /**
   * Requires that a common table is declared here.
   *
   * @throws IllegalStateException when no WITH around has it
   */
  public void requireDeclared(String commonTable) {
    if (discovery == null && !scope.commonTables().contains(commonTable)) {
      throw scope.withoutCommonTable(commonTable);
    }
  }

  /**
   * Writes what may use the columns of one table by their names alone, as the columns and the
   * predicate of an index must.
   *
   * @param table their table
   */
  public SqlWriter unqualified(TableSource table, Consumer<SqlWriter> body) {
    return in(scope.within(List.of(table)).unqualified(table), body);
  }

  /**
   * Writes a column, qualified.
   *
   * @throws IllegalStateException when the column's table is in no FROM or JOIN here
   */
  public SqlWriter column(TableSource table, String name) {
    return isQualified(table, name)
        ? identifier(table.qualifier()).sql(".").identifier(name)
        : identifier(name);
  }

  /** Writes a whole row of a table as one value: {@code "user".*}. */
  SqlWriter row(TableSource table) {
    return identifier(table.qualifier()).sql(".*");
  }

  /**
   * Writes a column whose qualified name is known already; see {@link #column(TableSource,
   * String)}.
   *
   * @param qualified the table's qualifier and the name, both quoted
   */
  public SqlWriter column(TableSource table, String name, String qualified) {
    return isQualified(table, name) ? sql(qualified) : identifier(name);
  }

  /** Requires that a column may be used here, and tells whether it has to be qualified. */
  private boolean isQualified(TableSource table, String name) {
    if (!scope.has(table)) {
      if (discovery == null) {
        throw scope.withoutTableOf(table, name);
      }
      if (discovery.first == null) {
        discovery.first = table;
      }
    }
    return !table.equals(scope.unqualified());
  }
}
