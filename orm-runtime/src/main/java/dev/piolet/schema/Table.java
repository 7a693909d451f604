package dev.piolet.schema;

import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import dev.piolet.type.Identifiers;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Interval;
import dev.piolet.value.Range;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table and its mapping to a model; the annotation processor generates one for each model.
 * Immutable and thread-safe.
 *
 * <p>The fields here have names that no property has: a property that a model lacks is to be a
 * symbol that the compiler cannot find, and not one that it may not access.
 *
 * <p>As a {@link Selectable}, a table is all of its columns, read into its model.
 *
 * @param <M> the model
 */
public abstract class Table<M> extends TableConstraints<M> implements Selectable<M>, TableSource {
  /** How many texts are kept: a program may update any set of columns. */
  private static final int MOST_TEXTS = 64;

  private final Class<M> tableModel;
  private final @Nullable String tableSchema;
  private final String tableName;
  private final @Nullable String tableAlias;
  private final boolean tableSeesDeleted;
  private final List<Column<M, ?>> tableColumns = new ArrayList<>();
  private final List<Column<M, ?>> tableColumnsView = Collections.unmodifiableList(tableColumns);
  private final List<Column<M, ?>> tableKeyColumns = new ArrayList<>();
  private final List<Column<M, ?>> tableKeyColumnsView =
      Collections.unmodifiableList(tableKeyColumns);
  private final Map<ColumnRole, Column<M, ?>> tableColumnsByRole = new EnumMap<>(ColumnRole.class);
  private @Nullable Column<M, ?> tableNumberedColumn;
  private final Map<Object, String> tableTexts = new ConcurrentHashMap<>();

  /**
   * A table.
   *
   * @param model the class of its rows' objects
   * @param schema the schema's name, or null for the first of the connection's {@code search_path}
   * @param name the table's name in the database, unquoted
   * @param alias what the table is called in a statement, or null for its own name
   */
  protected Table(Class<M> model, @Nullable String schema, String name, @Nullable String alias) {
    this(model, schema, name, alias, false);
  }

  /**
   * A table some of whose rows may be marked as deleted.
   *
   * @param seesDeleted whether queries of this table see those rows
   */
  @SuppressWarnings("this-escape") // Only its class, once initialized, has the table found.
  protected Table(
      Class<M> model,
      @Nullable String schema,
      String name,
      @Nullable String alias,
      boolean seesDeleted) {
    this.tableModel = model;
    this.tableSchema = schema;
    this.tableName = name;
    this.tableAlias = alias;
    this.tableSeesDeleted = seesDeleted;
    if (alias == null) {
      Tables.add(model, this);
    }
  }

  /** What the table is called in a statement, or null for its own name. */
  protected final @Nullable String alias() {
    return tableAlias;
  }

  /** Whether queries of this table see the rows that are marked as deleted. */
  protected final boolean seesDeleted() {
    return tableSeesDeleted;
  }

  /** The class of the rows' objects. */
  public final Class<M> model() {
    return tableModel;
  }

  /** The schema's name, unquoted, or null for the first of the connection's search path. */
  public final @Nullable String schema() {
    return tableSchema;
  }

  /** The table's name in the database, unquoted. */
  public final String name() {
    return tableName;
  }

  @Override
  public final List<Column<M, ?>> columns() {
    return tableColumnsView;
  }

  /** The columns of the primary key, in the order of the model's properties; empty for none. */
  final List<Column<M, ?>> keyColumns() {
    return tableKeyColumnsView;
  }

  @Override
  public final @Nullable Column<M, ?> columnOf(ColumnRole role) {
    return tableColumnsByRole.get(role);
  }

  /** The column whose values {@linkplain ColumnOptions#allocationSize come in blocks}, or null. */
  public final @Nullable Column<M, ?> numberedColumn() {
    return tableNumberedColumn;
  }

  /**
   * The column of a name.
   *
   * @param columnName the name in the database, unquoted
   * @throws IllegalArgumentException when there is none
   */
  public final Column<M, ?> column(String columnName) {
    return tableColumns.stream()
        .filter(column -> column.name().equals(columnName))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(this + " has no column \"" + columnName + '"'));
  }

  /** What is declared of the table beside its name, columns, constraints and indexes. */
  public TableDetails details() {
    return TableDetails.NONE;
  }

  /**
   * Makes sure that rows can be written.
   *
   * @throws IllegalArgumentException when this is a view
   */
  public final void requireWritable() {
    if (this instanceof View) {
      throw new IllegalArgumentException(
          this
              + " is a view, the model "
              + tableModel.getName()
              + " has @View, and views are read only: write to the tables that it reads");
    }
  }

  @Override
  final Table<M> self() {
    return this;
  }

  @Override
  public final @Nullable Condition filter() {
    return tableSeesDeleted ? null : notDeleted();
  }

  /** The condition that a row is not marked as deleted, or null where no row can be. */
  public final @Nullable Condition notDeleted() {
    Column<M, ?> column = columnOf(ColumnRole.SOFT_DELETE);
    if (column == null) {
      return null;
    }
    return column instanceof BooleanColumn<?> deleted ? deleted.not() : column.isNull();
  }

  /**
   * The same table under another name, to use it twice in one statement.
   *
   * @param alias the name, unquoted
   */
  public abstract Table<M> as(String alias);

  @Override
  public final List<? extends Expression<?>> expressions() {
    return tableColumnsView;
  }

  @Override
  public final RowReader<M> reader(ReadContext context) {
    RowReader<M> reader = context.observe(this, this::read);
    return context.isOuterJoined(this)
        ? Presences.nullWhenMissing(context, this, tableColumns, reader)
        : reader;
  }

  @Override
  public final String qualifier() {
    return tableAlias == null ? tableName : tableAlias;
  }

  /** Writes the table's name, with its schema, and its alias where it has one. */
  @Override
  public final void render(SqlWriter writer) {
    renderName(writer);
    if (tableAlias != null) {
      writer.sql(" AS ").identifier(tableAlias);
    }
  }

  /** Writes the table's name, with its schema and without alias, as DDL needs it. */
  public final void renderName(SqlWriter writer) {
    if (tableSchema != null) {
      writer.identifier(tableSchema).sql(".");
    }
    writer.identifier(tableName);
  }

  /**
   * The text of a statement of this table that is the same whatever its values: rendered when it is
   * first wanted, and kept with the table.
   *
   * @param key what tells it from the table's other statements
   * @param statement renders it
   */
  public final String keptText(Object key, SqlPart statement) {
    String kept = tableTexts.get(key);
    if (kept != null) {
      return kept;
    }
    String text = SqlWriter.render(statement).sql();
    if (tableTexts.size() < MOST_TEXTS) {
      tableTexts.put(key, text);
    }
    return text;
  }

  /** A column of text. */
  protected final TextColumn<M> text(
      String name,
      PgType<String> type,
      Function<M, @Nullable String> getter,
      ColumnOptions.Option... options) {
    return add(new TextColumn<>(this, name, type, getter, ColumnOptions.of(options)));
  }

  /** A column of numbers. */
  protected final <N extends Number> NumberColumn<M, N> number(
      String name,
      PgType<N> type,
      Function<M, @Nullable N> getter,
      ColumnOptions.Option... options) {
    return add(new NumberColumn<>(this, name, type, getter, ColumnOptions.of(options)));
  }

  /** A boolean column. */
  protected final BooleanColumn<M> bool(
      String name,
      PgType<Boolean> type,
      Function<M, @Nullable Boolean> getter,
      ColumnOptions.Option... options) {
    return add(new BooleanColumn<>(this, name, type, getter, ColumnOptions.of(options)));
  }

  /** A column of dates or times. */
  protected final <T extends Temporal> TemporalColumn<M, T> temporal(
      String name,
      PgType<T> type,
      Function<M, @Nullable T> getter,
      ColumnOptions.Option... options) {
    return add(new TemporalColumn<>(this, name, type, getter, ColumnOptions.of(options)));
  }

  /**
   * A column of arrays, each of which is a list.
   *
   * @param element the type of an element
   */
  protected final <E> ArrayColumn<M, E> array(
      String name,
      PgType<E> element,
      Function<M, @Nullable List<E>> getter,
      ColumnOptions.Option... options) {
    return add(new ArrayColumn<>(this, name, element, getter, ColumnOptions.of(options)));
  }

  /**
   * A column of arrays, each of which is a set or a Java array.
   *
   * @param element the type of an element
   * @param type the type of the column: {@code element.set()}, {@code element.array(...)}, or one
   *     of the arrays of primitives
   */
  protected final <C, E> ElementsColumn<M, C, E> elements(
      String name,
      PgType<E> element,
      PgType<C> type,
      Function<M, @Nullable C> getter,
      ColumnOptions.Option... options) {
    return add(new ElementsColumn<>(this, name, element, type, getter, ColumnOptions.of(options)));
  }

  /** A column of ranges. */
  protected final <E> RangeColumn<M, E> range(
      String name,
      PgType<Range<E>> type,
      Function<M, @Nullable Range<E>> getter,
      ColumnOptions.Option... options) {
    return add(new RangeColumn<>(this, name, type, getter, ColumnOptions.of(options)));
  }

  /** A column of lengths of time. */
  protected final IntervalColumn<M> interval(
      String name,
      PgType<Interval> type,
      Function<M, @Nullable Interval> getter,
      ColumnOptions.Option... options) {
    return add(new IntervalColumn<>(this, name, type, getter, ColumnOptions.of(options)));
  }

  /** A column of JSON, read into a Java type. */
  protected final <T> JsonColumn<M, T> json(
      String name,
      PgType<T> type,
      Function<M, @Nullable T> getter,
      ColumnOptions.Option... options) {
    return add(new JsonColumn<>(this, name, type, getter, ColumnOptions.of(options)));
  }

  /** A column of the words of texts, of type {@code tsvector}. */
  protected final SearchColumn<M> search(
      String name,
      PgType<String> type,
      Function<M, @Nullable String> getter,
      ColumnOptions.Option... options) {
    return add(new SearchColumn<>(this, name, type, getter, ColumnOptions.of(options)));
  }

  /** A column of any other type. */
  protected final <T> Column<M, T> column(
      String name,
      PgType<T> type,
      Function<M, @Nullable T> getter,
      ColumnOptions.Option... options) {
    return add(new Column<>(this, name, type, getter, ColumnOptions.of(options)));
  }

  private <C extends Column<M, ?>> C add(C column) {
    tableColumns.add(column);
    if (tableAlias == null) {
      PgTypes.register(column.type());
    }
    if (column.options().primaryKey()) {
      tableKeyColumns.add(column);
    }
    if (column.options().role() != ColumnRole.NONE) {
      tableColumnsByRole.put(column.options().role(), column);
    }
    if (column.options().allocationSize() > 1) {
      tableNumberedColumn = column;
    }
    return column;
  }

  /** Two tables are equal when model, schema, name and alias are. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Table<?> table
            && tableModel == table.tableModel
            && tableName.equals(table.tableName)
            && Objects.equals(tableSchema, table.tableSchema)
            && Objects.equals(tableAlias, table.tableAlias);
  }

  @Override
  public final int hashCode() {
    return 31 * tableName.hashCode() + Objects.hashCode(tableAlias);
  }

  /** The table's name as SQL has it, with its alias. */
  @Override
  public final String toString() {
    String qualified = Identifiers.qualified(tableSchema, tableName);
    return tableAlias == null ? qualified : qualified + " AS " + Identifiers.quote(tableAlias);
  }
}
