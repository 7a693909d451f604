package dev.piolet.schema;

import dev.piolet.spi.MappedColumns;
import dev.piolet.spi.TableMapping;
import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a table that the runtime uses, and programs need not see: its mapping, the columns by
 * what they are for, and texts of its statements. Immutable and thread-safe once the table is made.
 *
 * @param <M> the model
 */
public final class TableMetadata<M> {
  /** How many texts are cached: a program may update any set of columns. */
  private static final int MOST_TEXTS = 64;

  /** In how many schemas the table is cached: a program may have one for each of its customers. */
  private static final int MOST_SCHEMAS = 128;

  private final Table<M> table;
  private final List<Column<M, ?>> columns = new ArrayList<>();
  private final List<Column<M, ?>> columnsView = Collections.unmodifiableList(columns);
  private final List<Column<M, ?>> primaryKey = new ArrayList<>();
  private final List<Column<M, ?>> primaryKeyView = Collections.unmodifiableList(primaryKey);
  private final List<EmbeddedColumns<M, ?>> embedded = new ArrayList<>();
  private final Map<ColumnRole, Column<M, ?>> columnsByRole = new EnumMap<>(ColumnRole.class);
  private final List<Constraint<M>> constraints = new ArrayList<>();
  private final List<Index<M>> indexes = new ArrayList<>();
  private final Map<Object, String> texts = new ConcurrentHashMap<>();
  private final Map<String, Table<M>> inSchemas = new ConcurrentHashMap<>(0);
  private @Nullable Column<M, ?> numberedColumn;

  /** Made when it is first wanted, lest a program's start loads the classes of all mappings. */
  private volatile @Nullable TableMapping<M> mapping;

  /** Made when they are first wanted; any thread makes the same. */
  private @Nullable List<Column<M, ?>> generatedColumns;

  private @Nullable List<Column<M, ?>> updatedColumns;

  TableMetadata(Table<M> table) {
    this.table = table;
  }

  /** The metadata of a table. */
  public static <M> TableMetadata<M> of(Table<M> table) {
    return table.metadata();
  }

  /** The errors of the columns. */
  private final class Errors implements MappedColumns {
    @Override
    public RuntimeException foundNull(int column) {
      return Nulls.found(columns.get(column));
    }

    @Override
    public RuntimeException tooLarge(int column, long number, @Nullable Exception cause) {
      return Numbers.tooLarge(number, columns.get(column), cause);
    }

    @Override
    public RuntimeException unknownLabel(int column, String label, List<String> known) {
      return Discriminators.unknown(columns.get(column), label, known);
    }
  }

  /**
   * The mapping of rows to models.
   *
   * @throws IllegalStateException when the table was generated from a model with errors
   */
  public TableMapping<M> mapping() {
    TableMapping<M> known = mapping;
    return known == null ? made() : known;
  }

  /** Any thread makes the same. */
  private TableMapping<M> made() {
    TableMapping<M> made = table.newMapping();
    made.attach(new Errors());
    mapping = made;
    return made;
  }

  /** The foreign key that the table is the end of a path along, or null where it is none. */
  public @Nullable ForeignKey<?, ?> pathKey() {
    TableAlias alias = table.alias();
    KeyPath path = alias == null ? null : alias.path();
    return path == null ? null : path.key();
  }

  /** The schema that {@link Table#inSchema} said, or null for that of the model. */
  public @Nullable String givenSchema() {
    return table.givenSchema();
  }

  /** The table in another schema, cached with the texts of its statements. */
  Table<M> inSchema(String schema) {
    Table<M> cached = inSchemas.get(schema);
    if (cached != null) {
      return cached;
    }
    Table<M> made = table.made(schema);
    if (inSchemas.size() >= MOST_SCHEMAS) {
      inSchemas.clear();
    }
    Table<M> before = inSchemas.putIfAbsent(schema, made);
    return before == null ? made : before;
  }

  /**
   * The table of another model whose rows those of this table refer to, or are referred to by: in
   * the schema that this was put into, where both models say the same schema.
   */
  public <R> Table<R> beside(Table<R> other) {
    return table.beside(other);
  }

  /**
   * The path from this table to the rows that refer to it by a foreign key, of which no two refer
   * to the same row.
   *
   * @param name what it leads to, as SQL names it
   */
  public <R> Table<R> referring(ForeignKey<R, M> key, String name) {
    return table.referring(key, name);
  }

  /**
   * A foreign key of this table's model, or of the union that this is a table of, as that of this
   * table.
   */
  @SuppressWarnings("unchecked") // a name means the same key in all tables of a model
  public <R> ForeignKey<M, R> own(ForeignKey<?, R> key) {
    if (key.table().equals(table)) {
      return (ForeignKey<M, R>) key;
    }
    for (Constraint<M> constraint : constraints) {
      if (constraint instanceof ForeignKey<?, ?> && constraint.name().equals(key.name())) {
        return (ForeignKey<M, R>) constraint;
      }
    }
    for (Constraint<M> constraint : constraints) {
      if (key.table().metadata().isUnion() && key.isLike(constraint)) {
        return (ForeignKey<M, R>) constraint;
      }
    }
    throw new IllegalArgumentException(table + " has no foreign key \"" + key.name() + '"');
  }

  /** The number of the column that is added next. */
  int nextColumn() {
    return columns.size();
  }

  <C extends Column<M, ?>> C add(C column) {
    columns.add(column);
    if (table.alias() == null) {
      PgTypes.register(column.type());
    }
    ColumnOptions options = column.options();
    if (options.primaryKey()) {
      primaryKey.add(column);
    }
    if (options.role() != ColumnRole.NONE) {
      columnsByRole.put(options.role(), column);
    }
    if (options.allocationSize() > 1) {
      numberedColumn = column;
    }
    return column;
  }

  <C extends Constraint<M>> C add(C constraint) {
    constraints.add(constraint);
    return constraint;
  }

  <I extends Index<M>> I add(I index) {
    indexes.add(index);
    return index;
  }

  /** Adds an embedded record, whose columns come next. */
  int add(EmbeddedColumns<M, ?> record) {
    embedded.add(record);
    return embedded.size() - 1;
  }

  List<Column<M, ?>> columns() {
    return columnsView;
  }

  List<Constraint<M>> constraints() {
    return Collections.unmodifiableList(constraints);
  }

  List<Index<M>> indexes() {
    return Collections.unmodifiableList(indexes);
  }

  /** The columns of the primary key, in the order of the model's properties; empty for none. */
  public List<Column<M, ?>> primaryKey() {
    return primaryKeyView;
  }

  /** The column with a role, or null when the table has none. */
  public @Nullable Column<M, ?> columnOf(ColumnRole role) {
    return columnsByRole.get(role);
  }

  /** Whether no column has a role. */
  boolean hasNoRoles() {
    return columnsByRole.isEmpty();
  }

  /** The column whose values {@linkplain ColumnOptions#allocationSize come in blocks}, or null. */
  public @Nullable Column<M, ?> numberedColumn() {
    return numberedColumn;
  }

  /**
   * The columns in which a row can have a value that its object had not before the insert, in
   * order.
   */
  public List<Column<M, ?>> generatedColumns() {
    List<Column<M, ?>> generated = generatedColumns;
    if (generated == null) {
      generated = columnsWith(ColumnOptions::isFilledByInsert);
      generatedColumns = generated;
    }
    return generated;
  }

  /**
   * The columns in which a row can have a value that its object had not before an update, in order.
   */
  public List<Column<M, ?>> updatedColumns() {
    List<Column<M, ?>> updated = updatedColumns;
    if (updated == null) {
      updated = columnsWith(ColumnOptions::isFilledByUpdate);
      updatedColumns = updated;
    }
    return updated;
  }

  private List<Column<M, ?>> columnsWith(Predicate<ColumnOptions> property) {
    return columns.stream().filter(column -> property.test(column.options())).toList();
  }

  /**
   * Puts copies of values of one model into another, where properties can be set.
   *
   * @param from has the values
   * @param to takes them
   * @param which tells of a column whether it is one of them; of an embedded record all must be
   */
  public void assign(M from, M to, Predicate<Column<M, ?>> which) {
    TableMapping<M> own = mapping();
    int next;
    for (int at = 0; at < columns.size(); at = next) {
      next = endOfProperty(at);
      if (columns.subList(at, next).stream().allMatch(which)) {
        own.assign(from, to, at);
      }
    }
  }

  /** Whether a column is within an embedded record. */
  public boolean isEmbedded(Column<M, ?> column) {
    return embedded.stream().anyMatch(record -> record.expressions().contains(column));
  }

  /** The number behind the last column of the property that begins with a column. */
  private int endOfProperty(int first) {
    for (EmbeddedColumns<M, ?> record : embedded) {
      if (record.firstColumn() == first) {
        return first + record.expressions().size();
      }
    }
    return first + 1;
  }

  /** The condition that a row is not marked as deleted, or null where no row can be. */
  public @Nullable Condition notDeleted() {
    Column<M, ?> column = columnOf(ColumnRole.SOFT_DELETE);
    if (column == null) {
      return null;
    }
    return column instanceof BooleanColumn<?> deleted ? deleted.not() : column.isNull();
  }

  /** The condition that a row is of the only type that the table shows, or null for all types. */
  public @Nullable Condition ofSubtype() {
    return Discriminators.ofSubtype(table);
  }

  /**
   * The condition on the rows that queries see, whatever their type, or null where they see all.
   */
  public @Nullable Condition live() {
    return table.seesDeleted() ? null : notDeleted();
  }

  /** The tables of a sealed type's types, where these have one each; else none. */
  public List<Table<? extends M>> subtypeTables() {
    return table.subtypeTables().stream().<Table<? extends M>>map(table::beside).toList();
  }

  /** Whether the rows are those of {@linkplain #subtypeTables several tables}. */
  public boolean isUnion() {
    return !table.subtypeTables().isEmpty();
  }

  /**
   * The table that the row of a model is in: this one, unless it is a union.
   *
   * @throws IllegalArgumentException when no row can be of the model's class
   */
  @SuppressWarnings("unchecked") // a model is an object of its own class
  public <S extends M> Table<S> tableOf(S model) {
    if (!isUnion()) {
      return (Table<S>) table;
    }
    for (Table<? extends M> part : table.subtypeTables()) {
      if (part.model() == model.getClass()) {
        return (Table<S>) table.beside(part);
      }
    }
    throw new IllegalArgumentException(
        model.getClass().getName() + " is no type of the rows of " + table);
  }

  /**
   * Requires that rows can be written.
   *
   * @throws IllegalArgumentException when the table is a view, or the union of several
   */
  public void requireWritable() {
    if (isUnion()) {
      throw new IllegalArgumentException(
          table
              + " is read from the tables "
              + subtypeTables()
              + ", as each type of "
              + table.model().getName()
              + " has its own: write to these, or write objects with insert, update, upsert or"
              + " delete, which find the table of each");
    }
    if (table instanceof View) {
      throw new IllegalArgumentException(
          table
              + " is a view, the model "
              + table.model().getName()
              + " has @View, and views are read only: write to the tables that it reads");
    }
  }

  /** Writes what FROM names, by an alias where that is not the table's name. */
  void renderAs(SqlWriter writer, String alias) {
    if (isUnion()) {
      writer.part(new UnionSql(table)).sql(" AS ").identifier(alias);
      return;
    }
    renderName(writer);
    if (table.alias() != null && !(table.joinPath() != null && alias.equals(table.name()))) {
      writer.sql(" AS ").identifier(alias);
    }
  }

  /** Writes the table's name, with its schema and without alias, as DDL needs it. */
  public void renderName(SqlWriter writer) {
    if (table.schema() != null) {
      writer.identifier(table.schema()).sql(".");
    }
    writer.identifier(table.name());
  }

  /**
   * The text of a statement of this table that is the same whatever its values: rendered when it is
   * first wanted, and cached with the table.
   *
   * @param key tells it from the table's other statements
   * @param statement renders it
   */
  public String cachedText(Object key, SqlPart statement) {
    String cached = texts.get(key);
    if (cached != null) {
      return cached;
    }
    String text = SqlWriter.render(statement).sql();
    if (texts.size() < MOST_TEXTS) {
      texts.put(key, text);
    }
    return text;
  }

  /**
   * The SELECT that reads the row with a key, made once. Its parameters are the columns of the
   * primary key, in their order.
   */
  public String selectByKey() {
    return cachedText("SELECT", this::renderSelectByKey);
  }

  private void renderSelectByKey(SqlWriter writer) {
    writer.within(
        List.of(table),
        within -> {
          within.sql("SELECT ").results(columns).sql(" FROM ").part(table);
          String before = " WHERE ";
          for (Column<M, ?> column : primaryKey) {
            within.sql(before).part(column).sql(" = ").sql(column.type().placeholder());
            before = " AND ";
          }
          Condition filter = table.filter();
          if (filter != null) {
            within.sql(" AND ").part(filter);
          }
        });
  }
}
