package dev.piolet.schema;

import dev.piolet.annotations.Deferrable;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expression;
import dev.piolet.sql.IntervalExpression;
import dev.piolet.sql.JoinPath;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.ReadContext;
import dev.piolet.sql.RowReader;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.Identifiers;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import dev.piolet.value.Interval;
import dev.piolet.value.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
public abstract class Table<M> implements Selectable<M>, TableSource {
  private final Class<M> tableModel;
  private final @Nullable String declaredSchema;
  private final String tableName;
  private final @Nullable TableAlias tableAlias;
  private final String tableQualifier;
  private final boolean tableSeesDeleted;
  private final TableMetadata<M> tableMetadata = new TableMetadata<>(this);

  /**
   * A table.
   *
   * @param model the class of its rows' objects
   * @param schema the schema's name that the model says, or null for the first of the connection's
   *     {@code search_path} that has the table
   * @param name the table's name in the database, unquoted
   * @param alias what tells it from the one under its own name, or null for that
   */
  protected Table(
      Class<M> model, @Nullable String schema, String name, @Nullable TableAlias alias) {
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
      @Nullable TableAlias alias,
      boolean seesDeleted) {
    this.tableModel = model;
    this.declaredSchema = schema;
    this.tableName = name;
    this.tableAlias = TableAlias.NONE.equals(alias) ? null : alias;
    this.tableQualifier = tableAlias == null ? name : tableAlias.qualifier(name);
    this.tableSeesDeleted = seesDeleted;
    if (alias == null) {
      Tables.add(model, this);
    }
  }

  /** What tells the table from the one under its own name, or null for that. */
  protected final @Nullable TableAlias alias() {
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

  /**
   * The name of the schema, unquoted: the one that {@link #inSchema} said, or else the model; null
   * for the first of the connection's search path that has the table.
   */
  public final @Nullable String schema() {
    String given = givenSchema();
    return given == null ? declaredSchema : given;
  }

  /** The schema that {@link #inSchema} said, or null for that of the model. */
  final @Nullable String givenSchema() {
    return tableAlias == null ? null : tableAlias.schema();
  }

  /** The table's name in the database, unquoted. */
  public final String name() {
    return tableName;
  }

  /** The metadata of this table. */
  final TableMetadata<M> metadata() {
    return tableMetadata;
  }

  /**
   * Makes the mapping of this table, when it is first wanted.
   *
   * @throws IllegalStateException when the table was generated from a model with errors
   */
  protected TableMapping<M> newMapping() {
    throw new IllegalStateException(
        "The model " + tableModel.getName() + " has errors: compile it without them");
  }

  /**
   * The tables that a sealed type's rows are in, where its types have one each; none for a table of
   * the database.
   */
  protected List<Table<? extends M>> subtypeTables() {
    return List.of();
  }

  /** The columns, in the order of the model's properties. */
  public final List<Column<M, ?>> columns() {
    return tableMetadata.columns();
  }

  /** The constraints in the order of their declaration, without the primary key. */
  public final List<Constraint<M>> constraints() {
    return tableMetadata.constraints();
  }

  /** The indexes in the order of their declaration, without those of constraints. */
  public final List<Index<M>> indexes() {
    return tableMetadata.indexes();
  }

  /**
   * The column of a name.
   *
   * @param columnName the name in the database, unquoted
   * @throws IllegalArgumentException when there is none
   */
  public final Column<M, ?> column(String columnName) {
    return columns().stream()
        .filter(column -> column.name().equals(columnName))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(this + " has no column \"" + columnName + '"'));
  }

  /** The declarations of the table beside its name, columns, constraints and indexes. */
  public TableDetails details() {
    return TableDetails.NONE;
  }

  @Override
  public final @Nullable Condition filter() {
    Condition subtype = tableMetadata.ofSubtype();
    Condition live = tableMetadata.live();
    return subtype == null ? live : live == null ? subtype : subtype.and(live);
  }

  /**
   * The same table under another name, to use it twice in one statement.
   *
   * @param alias the name, unquoted
   */
  public abstract Table<M> as(String alias);

  /**
   * The table of the same model in another schema, such as one that a tenant has, or an archive:
   * {@code ARTICLE.inSchema("archive")}. It can be used wherever the table can, beside it too, and
   * is called {@code "archive.article"} in statements unless {@link #as} says otherwise.
   *
   * <p>Its foreign keys, and the paths along them, lead to tables in that schema, of all models of
   * whose schema {@code @Table} says the same as of this one's; those of others stay where these
   * say. Types of the database, such as enums, are the same in all schemas.
   *
   * <p>Objects that are {@link dev.piolet.TableBase tracked} know in which schema their row is;
   * what writes others takes the table: {@code conn.insert(ARTICLE.inSchema("archive"), article)}.
   *
   * @param schema the name of the schema, unquoted
   * @throws IllegalArgumentException when the name is empty, longer than 63 bytes, or holds U+0000
   * @throws IllegalStateException when the table is a path: what it begins at says the schema
   */
  public abstract Table<M> inSchema(String schema);

  /** The alias of a name, for a table in the same schema. */
  protected final TableAlias aliased(String alias) {
    return TableAlias.of(alias, givenSchema());
  }

  /** The same table in another schema; see {@link #inSchema}. */
  protected final Table<M> movedTo(String schema) {
    if (joinPath() != null) {
      throw KeyPath.moved(this);
    }
    return schema.equals(schema()) ? this : tableMetadata.inSchema(schema);
  }

  /** The same table in another schema, made anew. */
  final Table<M> made(String schema) {
    String unquoted = Identifiers.checked(schema);
    return withAlias(
        TableAlias.inSchema(tableAlias, unquoted.equals(declaredSchema) ? null : unquoted));
  }

  /** The schema that a table is put into with this one, as rows of one refer to the other's. */
  private @Nullable String schemaBeside(Table<?> other) {
    String given = givenSchema();
    return given != null && Objects.equals(declaredSchema, other.declaredSchema) ? given : null;
  }

  /**
   * The table of another model whose rows those of this one refer to, or are referred to by: in the
   * schema that this was put into, where both models say the same schema.
   */
  final <R> Table<R> beside(Table<R> other) {
    String schema = other.givenSchema() == null ? schemaBeside(other) : null;
    return schema == null ? other : other.movedTo(schema);
  }

  /** The same table by another alias. */
  protected abstract Table<M> withAlias(TableAlias alias);

  /**
   * The path along a foreign key of this table.
   *
   * @param name what it leads to, as SQL names it
   * @param target the table that is referred to
   */
  @SuppressWarnings("unchecked") // an alias is of the table's class
  protected final <R, T extends Table<R>> T path(ForeignKey<M, R> key, String name, T target) {
    return (T) target.withAlias(TableAlias.of(KeyPath.to(key, name), schemaBeside(target)));
  }

  /**
   * The path from this table to the rows that refer to it by a foreign key, of which no two refer
   * to the same row.
   *
   * @param name what it leads to, as SQL names it
   */
  final <R> Table<R> referring(ForeignKey<R, M> key, String name) {
    Table<R> end = beside(key.table());
    KeyPath path = KeyPath.referring(end.metadata().<M>own(key).to(this), name);
    return end.withAlias(TableAlias.of(path, schemaBeside(key.table())));
  }

  @Override
  public final @Nullable JoinPath joinPath() {
    return tableAlias == null ? null : tableAlias.path();
  }

  @Override
  public final List<? extends Expression<?>> expressions() {
    return tableMetadata.columns();
  }

  /**
   * Reads the model.
   *
   * @throws IllegalStateException when the statement is checked, and an outer join may leave the
   *     table out
   */
  @Override
  public final RowReader<M> reader(ReadContext context) {
    if (context.isChecking() && context.isOuterJoined(this)) {
      throw Nulls.missing(this, "");
    }
    return context.observe(this, tableMetadata.mapping()::read);
  }

  @Override
  public final RowReader<M> nullableReader(ReadContext context) {
    RowReader<M> reader = context.observe(this, tableMetadata.mapping()::read);
    return context.isOuterJoined(this)
        ? Presences.nullWhenMissing(context, this, columns(), reader)
        : reader;
  }

  @Override
  public final String qualifier() {
    return tableQualifier;
  }

  /**
   * Writes the table's name, with its schema, and its alias where it has one; or the query that
   * reads the tables of a sealed type.
   *
   * @throws IllegalStateException when the table is a path
   */
  @Override
  public final void render(SqlWriter writer) {
    if (joinPath() != null) {
      throw KeyPath.named(this);
    }
    tableMetadata.renderAs(writer, qualifier());
  }

  /** A column of type {@code smallint}. */
  protected final NumberColumn<M, Short> smallint(String name, ColumnOption... options) {
    return number(name, PgTypes.SMALLINT, options);
  }

  /** A column of type {@code integer}. */
  protected final NumberColumn<M, Integer> integer(String name, ColumnOption... options) {
    return number(name, PgTypes.INTEGER, options);
  }

  /** A column of type {@code bigint}. */
  protected final NumberColumn<M, Long> bigint(String name, ColumnOption... options) {
    return number(name, PgTypes.BIGINT, options);
  }

  /** A column of type {@code real}. */
  protected final NumberColumn<M, Float> real(String name, ColumnOption... options) {
    return number(name, PgTypes.REAL, options);
  }

  /** A column of type {@code double precision}. */
  protected final NumberColumn<M, Double> doublePrecision(String name, ColumnOption... options) {
    return number(name, PgTypes.DOUBLE, options);
  }

  /** A column of type {@code numeric}. */
  protected final NumberColumn<M, BigDecimal> numeric(String name, ColumnOption... options) {
    return number(name, PgTypes.NUMERIC, options);
  }

  /** A column of type {@code boolean}. */
  protected final BooleanColumn<M> bool(String name, ColumnOption... options) {
    return bool(name, PgTypes.BOOLEAN, options);
  }

  /** A column of type {@code text}. */
  protected final TextColumn<M> text(String name, ColumnOption... options) {
    return text(name, PgTypes.TEXT, options);
  }

  /** A column of type {@code date}. */
  protected final TemporalColumn<M, LocalDate> date(String name, ColumnOption... options) {
    return temporal(name, PgTypes.DATE, options);
  }

  /** A column of type {@code time}. */
  protected final TemporalColumn<M, LocalTime> time(String name, ColumnOption... options) {
    return temporal(name, PgTypes.TIME, options);
  }

  /** A column of type {@code timestamp}. */
  protected final TemporalColumn<M, LocalDateTime> timestamp(String name, ColumnOption... options) {
    return temporal(name, PgTypes.TIMESTAMP, options);
  }

  /** A column of type {@code timestamptz}. */
  protected final TemporalColumn<M, OffsetDateTime> timestamptz(
      String name, ColumnOption... options) {
    return temporal(name, PgTypes.TIMESTAMPTZ, options);
  }

  /** A column of type {@code timestamptz}, read as points in time. */
  protected final TemporalColumn<M, Instant> instant(String name, ColumnOption... options) {
    return temporal(name, PgTypes.INSTANT, options);
  }

  /** A column of type {@code uuid}. */
  protected final Column<M, UUID> uuid(String name, ColumnOption... options) {
    return column(name, PgTypes.UUID, options);
  }

  /** A column of type {@code bytea}. */
  protected final Column<M, byte[]> bytea(String name, ColumnOption... options) {
    return column(name, PgTypes.BYTEA, options);
  }

  /** A column of another type of text. */
  protected final TextColumn<M> text(String name, PgType<String> type, ColumnOption... options) {
    return tableMetadata.add(new TextColumn<>(this, name, type, ColumnOptions.of(options)));
  }

  /** A column of numbers. */
  protected final <N extends Number> NumberColumn<M, N> number(
      String name, PgType<N> type, ColumnOption... options) {
    return tableMetadata.add(new NumberColumn<>(this, name, type, ColumnOptions.of(options)));
  }

  /** A boolean column. */
  protected final BooleanColumn<M> bool(
      String name, PgType<Boolean> type, ColumnOption... options) {
    return tableMetadata.add(new BooleanColumn<>(this, name, type, ColumnOptions.of(options)));
  }

  /** A column of dates or times. */
  protected final <T extends Temporal> TemporalColumn<M, T> temporal(
      String name, PgType<T> type, ColumnOption... options) {
    return tableMetadata.add(new TemporalColumn<>(this, name, type, ColumnOptions.of(options)));
  }

  /**
   * A column of arrays, each of which is a list.
   *
   * @param element the type of an element
   */
  protected final <E> ArrayColumn<M, E> array(
      String name, PgType<E> element, ColumnOption... options) {
    return tableMetadata.add(new ArrayColumn<>(this, name, element, ColumnOptions.of(options)));
  }

  /**
   * A column of arrays, each of which is a set or a Java array.
   *
   * @param element the type of an element
   * @param type the type of the column: {@code element.set()}, {@code element.array(...)}, or one
   *     of the arrays of primitives
   */
  protected final <C, E> ElementsColumn<M, C, E> elements(
      String name, PgType<E> element, PgType<C> type, ColumnOption... options) {
    return tableMetadata.add(
        new ElementsColumn<>(this, name, element, type, ColumnOptions.of(options)));
  }

  /** A column of ranges. */
  protected final <E> RangeColumn<M, E> range(
      String name, PgType<Range<E>> type, ColumnOption... options) {
    return tableMetadata.add(new RangeColumn<>(this, name, type, ColumnOptions.of(options)));
  }

  /** A column of lengths of time. */
  protected final IntervalColumn<M> interval(
      String name, PgType<Interval> type, ColumnOption... options) {
    return tableMetadata.add(new IntervalColumn<>(this, name, type, ColumnOptions.of(options)));
  }

  /** A column of values that are made of texts. */
  protected final <T> WrappedColumn<M, T, TextExpression> wrappedText(
      String name, PgType<T> type, ColumnOption... options) {
    return wrapped(name, type, TextExpression.class, options);
  }

  /** A column of values that are made of numbers. */
  protected final <T, N extends Number> WrappedColumn<M, T, NumberExpression<N>> wrappedNumber(
      String name, PgType<T> type, ColumnOption... options) {
    return wrapped(name, type, NumberExpression.class, options);
  }

  /** A column of values that are made of dates or times. */
  protected final <T, D extends Temporal>
      WrappedColumn<M, T, TemporalExpression<D>> wrappedTemporal(
          String name, PgType<T> type, ColumnOption... options) {
    return wrapped(name, type, TemporalExpression.class, options);
  }

  /** A column of values that are made of lengths of time. */
  protected final <T> WrappedColumn<M, T, IntervalExpression> wrappedInterval(
      String name, PgType<T> type, ColumnOption... options) {
    return wrapped(name, type, IntervalExpression.class, options);
  }

  /** A column of values that are made of truth values. */
  protected final <T> WrappedColumn<M, T, Condition> wrappedBool(
      String name, PgType<T> type, ColumnOption... options) {
    return wrapped(name, type, Condition.class, options);
  }

  /** A column of values that are made of values of another type. */
  protected final <T, B> WrappedColumn<M, T, Expression<B>> wrapped(
      String name, PgType<T> type, ColumnOption... options) {
    return wrapped(name, type, Expression.class, options);
  }

  private <T, E extends Expression<?>> WrappedColumn<M, T, E> wrapped(
      String name, PgType<T> type, Class<?> baseKind, ColumnOption... options) {
    return tableMetadata.add(
        new WrappedColumn<>(this, name, type, ColumnOptions.of(options), baseKind));
  }

  /** A column of JSON, read into a Java type. */
  protected final <T> JsonColumn<M, T> json(String name, PgType<T> type, ColumnOption... options) {
    return tableMetadata.add(new JsonColumn<>(this, name, type, ColumnOptions.of(options)));
  }

  /** A column of the words of texts, of type {@code tsvector}. */
  protected final SearchColumn<M> search(
      String name, PgType<String> type, ColumnOption... options) {
    return tableMetadata.add(new SearchColumn<>(this, name, type, ColumnOptions.of(options)));
  }

  /** A column of any other type. */
  protected final <T> Column<M, T> column(String name, PgType<T> type, ColumnOption... options) {
    return tableMetadata.add(new Column<>(this, name, type, ColumnOptions.of(options)));
  }

  /** A unique constraint. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected final UniqueConstraint<M> unique(String name, Column<M, ?>... columns) {
    return unique(name, List.of(columns), UniqueOptions.DEFAULTS);
  }

  /** A unique constraint. */
  protected final UniqueConstraint<M> unique(
      String name, List<Column<M, ?>> columns, UniqueOptions options) {
    return tableMetadata.add(new UniqueConstraint<>(this, name, columns, options));
  }

  /** A foreign key of one column, to a primary key. */
  protected final <R> ForeignKey<M, R> foreignKey(
      String name, Column<M, ?> column, Class<R> references) {
    return foreignKey(name, List.of(column), references, ForeignKeyOptions.DEFAULTS);
  }

  /** A foreign key. */
  protected final <R> ForeignKey<M, R> foreignKey(
      String name, List<Column<M, ?>> columns, Class<R> references, ForeignKeyOptions options) {
    return tableMetadata.add(new ForeignKey<>(this, name, columns, references, options, null));
  }

  /**
   * A check.
   *
   * @param condition the condition, in SQL
   */
  protected final CheckConstraint<M> check(String name, String condition) {
    return check(name, condition, CheckOptions.DEFAULTS);
  }

  /**
   * A check.
   *
   * @param condition the condition, in SQL
   */
  protected final CheckConstraint<M> check(String name, String condition, CheckOptions options) {
    return tableMetadata.add(new CheckConstraint<>(this, name, condition, options));
  }

  /**
   * An exclusion constraint.
   *
   * @param method the method of its index
   * @param elements what is compared, and how
   * @param where which rows are compared: a condition in SQL, or null for all
   * @param deferrable when it is checked
   */
  protected final ExclusionConstraint<M> exclusion(
      String name,
      String method,
      List<ExclusionConstraint.Element> elements,
      @Nullable String where,
      Deferrable deferrable) {
    return tableMetadata.add(
        new ExclusionConstraint<>(this, name, method, elements, where, deferrable));
  }

  /** An index of columns. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected final Index<M> index(String name, Column<M, ?>... columns) {
    return index(name, IndexElement.of(columns), IndexOptions.DEFAULTS);
  }

  /** An index. */
  protected final Index<M> index(String name, List<IndexElement> elements, IndexOptions options) {
    return tableMetadata.add(new Index<>(this, name, elements, options));
  }

  /** A unique index of columns. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected final UniqueIndex<M> uniqueIndex(String name, Column<M, ?>... columns) {
    return uniqueIndex(name, IndexElement.of(columns), IndexOptions.DEFAULTS);
  }

  /** A unique index. */
  protected final UniqueIndex<M> uniqueIndex(
      String name, List<IndexElement> elements, IndexOptions options) {
    return tableMetadata.add(new UniqueIndex<>(this, name, elements, options));
  }

  /**
   * Two tables are equal when model, schema, name and alias are; and paths, when both see deleted
   * rows or neither does.
   */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Table<?> table
            && tableModel == table.tableModel
            && tableName.equals(table.tableName)
            && Objects.equals(declaredSchema, table.declaredSchema)
            && Objects.equals(tableAlias, table.tableAlias)
            && (joinPath() == null || tableSeesDeleted == table.tableSeesDeleted);
  }

  @Override
  public final int hashCode() {
    return 31 * tableName.hashCode() + tableQualifier.hashCode();
  }

  /** The table's name as SQL has it, with its alias; a path's steps. */
  @Override
  public final String toString() {
    if (joinPath() != null) {
      return qualifier();
    }
    String qualified = Identifiers.qualified(schema(), tableName);
    return tableAlias == null || !tableAlias.isNamed()
        ? qualified
        : qualified + " AS " + Identifiers.quote(tableQualifier);
  }
}
