package dev.piolet.sql;

import dev.piolet.internal.driver.ParameterText;
import dev.piolet.type.Identifiers;
import dev.piolet.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a statement's text and bound values, in order. Its three verbs are the only ways into SQL:
 * {@link #sql} for keywords, {@link #identifier} for names and {@link #bind} for values.
 *
 * <p>It knows which tables the columns being written may belong to. Not thread-safe; made for one
 * rendering.
 */
public final class SqlWriter {
  /** The length of a short statement's text. */
  private static final int SHORT = 128;

  private final StringBuilder text = new StringBuilder(SHORT);
  private final List<Bind<?>> binds = new ArrayList<>();
  private final @Nullable Discovery discovery;
  private @Nullable OuterColumns outerColumns;
  private final SelectLists selectLists = new SelectLists(this);
  private final QueryKeys keys = new QueryKeys(this);
  private final PathAliases pathAliases;
  private Scope scope = Scope.NONE;
  private boolean hasScopes;

  /** Where columns may belong to any table, and the first one is wanted. */
  private static final class Discovery {
    @Nullable TableSource first;

    /** The columns whose NULL makes what is written NULL. */
    final List<Expression<?>> operands = new ArrayList<>();

    /** How many parts are open that may have a value although an operand is NULL. */
    int lenient;
  }

  private SqlWriter(@Nullable Discovery discovery) {
    this(discovery, null, Set.of());
  }

  private SqlWriter(
      @Nullable Discovery discovery,
      @Nullable OuterColumns outerColumns,
      Set<String> refusedAliases) {
    this.discovery = discovery;
    this.outerColumns = outerColumns;
    this.pathAliases = new PathAliases(refusedAliases);
  }

  /**
   * Renders a whole statement.
   *
   * @throws IllegalStateException when the statement is incomplete, or uses a column whose table is
   *     in no FROM or JOIN
   */
  public static BoundSql render(SqlPart statement) {
    return rendered(statement, null, Set.of());
  }

  /**
   * Renders a query as a whole statement, which takes columns from a statement around it.
   *
   * @param outer writes those columns
   * @throws IllegalStateException when the query is incomplete
   */
  public static BoundSql render(SqlPart query, OuterColumns outer) {
    return rendered(query, outer, Set.of());
  }

  private static BoundSql rendered(
      SqlPart statement, @Nullable OuterColumns outer, Set<String> refusedAliases) {
    SqlWriter writer = new SqlWriter(null, outer, refusedAliases);
    writer.selectLists.begin(statement);
    BoundSql rendered = writer.rendered(statement);
    Set<String> hidden = writer.pathAliases.hidden();
    return hidden.isEmpty() ? rendered : rendered(statement, outer, hidden);
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

  /** The columns that make a part NULL when they are. */
  static List<Expression<?>> strictOperands(SqlPart part) {
    Discovery found = new Discovery();
    new SqlWriter(found).rendered(part);
    return found.operands;
  }

  /** Begins what may have a value although an operand is NULL. */
  void beginLenient() {
    if (discovery != null) {
      discovery.lenient++;
    }
  }

  /** Ends what {@link #beginLenient} begins. */
  void endLenient() {
    if (discovery != null) {
      discovery.lenient--;
    }
  }

  /** Writes what may have a value although an operand is NULL. */
  SqlWriter lenient(SqlPart part) {
    beginLenient();
    part(part);
    endLenient();
    return this;
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
    if (keys.isNaming()) {
      return keys.name();
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
    if (!keys.writeNamed(part)) {
      part.render(this);
    }
    return this;
  }

  /** The keys of the statement's queries. */
  public QueryKeys keys() {
    return keys;
  }

  /** The select lists of the statement's queries. */
  public SelectLists selectLists() {
    return selectLists;
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
    return part(part).sql(keys.isNaming() ? "" : Values.castOf(part));
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
   * Writes what the whole statement gives, with commas between. What is read by its text is cast
   * where that depends on the server's settings; see {@link PgType#selectCast}.
   */
  public SqlWriter results(Iterable<? extends Expression<?>> expressions) {
    String separator = "";
    for (Expression<?> expression : expressions) {
      sql(separator).result(expression);
      separator = ", ";
    }
    return this;
  }

  /** Writes one of what the whole statement gives, as {@link #results} does. */
  SqlWriter result(Expression<?> expression) {
    String cast = expression.type().selectCast();
    return cast.isEmpty() ? typed(expression) : operand(expression).sql(cast);
  }

  /** A place in the text, and among the values. */
  record Place(int length, int binds) {}

  /** Where the writing has come to. */
  Place place() {
    return new Place(text.length(), binds.size());
  }

  /** Whether values were written behind a place. */
  boolean hasBindsSince(Place place) {
    return binds.size() > place.binds;
  }

  /** Takes back what was written behind a place. */
  SqlWriter backTo(Place place) {
    text.setLength(place.length);
    binds.subList(place.binds, binds.size()).clear();
    return this;
  }

  /** What something writes, which is taken back. */
  String cut(Runnable writing) {
    int start = text.length();
    writing.run();
    String cut = text.substring(start);
    text.setLength(start);
    return cut;
  }

  /** Puts text before what is written already. */
  void insert(int position, String sql) {
    text.insert(position, sql);
  }

  Scope scope() {
    return scope;
  }

  void scope(Scope inner) {
    scope = inner;
  }

  /**
   * Writes what may use the columns of some tables, beside those of the statement around it.
   *
   * @param tables what FROM and JOIN name
   */
  public SqlWriter within(List<? extends TableSource> tables, Consumer<SqlWriter> body) {
    return in(scope.within(tables), body);
  }

  /**
   * Writes a query, which may use the columns of some tables, and joins what paths lead to from
   * them. Its FROM is written by {@link #join} and {@link #endFrom}.
   *
   * @param tables what FROM and JOIN name
   * @param isOuterJoined tells which of the tables, and of those that paths lead to, an outer join
   *     can leave without a row
   */
  public SqlWriter query(
      List<? extends TableSource> tables,
      Predicate<TableSource> isOuterJoined,
      Consumer<SqlWriter> body) {
    PathJoins joins = new PathJoins(isOuterJoined);
    return in(
        scope.within(tables, joins),
        within -> {
          body.accept(within);
          joins.writeRest(within);
        });
  }

  /**
   * Writes a join, and before it what it uses of paths.
   *
   * @param written the table as it is written here
   * @param constraint ON or USING, or null for none
   */
  public SqlWriter join(
      String keyword, TableSource table, SqlPart written, @Nullable SqlPart constraint) {
    PathJoins joins = scope.paths();
    if (joins != null) {
      joins.beginJoin();
    }
    int start = text.length();
    int from = sql(keyword).text.length();
    int to = part(written).text.length();
    if (constraint != null) {
      part(constraint);
    }
    if (joins != null) {
      joins.writeUsed(this, table, start, from, to);
    }
    return this;
  }

  /** Ends a table of a list in FROM, where the query joins what paths lead to from this table. */
  public SqlWriter endTable(TableSource table) {
    return end(table);
  }

  /** Ends FROM, where the query joins what the rest of it uses of paths. */
  public SqlWriter endFrom() {
    return end(null);
  }

  private SqlWriter end(@Nullable TableSource table) {
    PathJoins joins = scope.paths();
    if (joins != null) {
      joins.end(table, text.length());
    }
    return this;
  }

  private SqlWriter in(Scope inner, Consumer<SqlWriter> body) {
    Scope outer = scope;
    hasScopes = true;
    scope = inner;
    beginLenient(); // a query may have a row whatever it uses
    body.accept(this);
    endLenient();
    scope = outer;
    return this;
  }

  /** Writes what cannot use the columns of the tables beside it, as a query in FROM cannot. */
  public SqlWriter outside(SqlPart part) {
    return in(scope.outside(), part::render);
  }

  /**
   * Writes a query that sees nothing of the statement around it but what takes the place of columns
   * of other tables.
   *
   * @param columns writes those, where the query stands
   */
  public SqlWriter instead(OuterColumns columns, SqlPart query) {
    Scope around = scope;
    OuterColumns outer = outerColumns;
    outerColumns =
        (writer, column) -> {
          Scope inside = scope;
          OuterColumns own = outerColumns;
          outerColumns = outer;
          in(around, within -> columns.write(within, column));
          outerColumns = own;
          scope = inside;
        };
    in(scope.alone(), query::render);
    outerColumns = outer;
    return this;
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
    if (table.joinPath() != null) {
      return pathColumn(table, name);
    }
    return isQualified(table, name)
        ? identifier(table.qualifier()).sql(".").identifier(name)
        : identifier(name);
  }

  /** Writes a whole row of a table as one value: {@code "user".*}. */
  SqlWriter row(TableSource table) {
    return qualifier(table).sql(".*");
  }

  /**
   * Writes what the columns of a table are qualified with.
   *
   * @throws IllegalStateException when the table is a path that nothing here can join
   */
  public SqlWriter qualifier(TableSource table) {
    if (table.joinPath() == null) {
      return identifier(table.qualifier());
    }
    String alias = pathAliases.find(scope, table);
    if (alias == null && discovery == null) {
      throw scope.withoutTableOf(table, "*");
    }
    return alias == null ? sql(table.qualifier()) : identifier(alias);
  }

  /**
   * Writes a column, qualified, or what {@link OuterColumns} write for it where its table is in no
   * FROM or JOIN here.
   *
   * @param qualified the table's qualifier and the name, both quoted
   * @param column the column itself
   */
  public SqlWriter column(TableSource table, String name, String qualified, Expression<?> column) {
    if (discovery != null && discovery.lenient == 0) {
      discovery.operands.add(column);
    }
    if (outerColumns != null && !scope.has(JoinPath.rootOf(table))) {
      outerColumns.write(this, column);
      return this;
    }
    if (table.joinPath() != null) {
      return pathColumn(table, name);
    }
    return isQualified(table, name) ? sql(qualified) : identifier(name);
  }

  /** Writes a column of a path: of its table in a query, or of a query where none can join it. */
  private SqlWriter pathColumn(TableSource table, String name) {
    String alias = pathAliases.find(scope, table);
    if (alias != null) {
      return identifier(alias).sql(".").identifier(name);
    }
    TableSource root = JoinPath.rootOf(table);
    if (scope.has(root)) {
      return pathQuery(table, name);
    }
    isQualified(root, name);
    return sql(table.qualifier()).sql(".").identifier(name);
  }

  private SqlWriter pathQuery(TableSource table, String name) {
    PathJoins joins = new PathJoins(joined -> false);
    Scope inner = scope.within(List.of(), joins);
    String alias = pathAliases.join(joins, inner, table);
    sql("(SELECT ").identifier(alias).sql(".").identifier(name);
    return in(inner, joins::writeAlone).sql(")");
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
