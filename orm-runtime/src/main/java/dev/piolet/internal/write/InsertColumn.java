package dev.piolet.internal.write;

import dev.piolet.annotations.Access;
import dev.piolet.annotations.Generation;
import dev.piolet.schema.Automatic;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOptions;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.Table;
import dev.piolet.sql.Bind;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column that an INSERT sets, and where its values come from. */
record InsertColumn<M>(Column<M, ?> column, Source source) {
  /** Where the values come from. */
  enum Source {
    /** The models have them. */
    MODEL,
    /** The program makes them. */
    PROGRAM,
    /** An expression of the statement makes them. */
    STATEMENT
  }

  /**
   * How an INSERT fills a column.
   *
   * @param isNull whether the model has no value
   * @return null when it leaves the column out, for the database to fill
   */
  static <M> @Nullable InsertColumn<M> of(Column<M, ?> column, boolean isNull) {
    Source source = source(column.options(), isNull);
    return source == null ? null : new InsertColumn<>(column, source);
  }

  private static @Nullable Source source(ColumnOptions options, boolean isNull) {
    ColumnRole role = options.role();
    if (isMadeByProgram(options, isNull)) {
      return Source.PROGRAM;
    }
    if (options.generatedAs() != null
        || options.access() == Access.READ_ONLY
        || options.generation() == Generation.IDENTITY_ALWAYS) {
      return null;
    }
    if (role == ColumnRole.CREATED_AT
        || role == ColumnRole.UPDATED_AT
        || (role == ColumnRole.VERSION && isNull)) {
      return Source.STATEMENT;
    }
    boolean isLeft =
        isNull && (options.generation() != Generation.NONE || options.defaultExpression() != null);
    return isLeft ? null : Source.MODEL;
  }

  /** The columns that the INSERT of a model sets. */
  static <M> List<InsertColumn<M>> of(Table<M> table, M model) {
    List<InsertColumn<M>> columns = new ArrayList<>(table.columns().size());
    for (Column<M, ?> column : table.columns()) {
      InsertColumn<M> filled = of(column, column.valueIn(model) == null);
      if (filled != null) {
        columns.add(filled);
      }
    }
    return columns;
  }

  /** The columns of which it makes a difference that a model has no value. */
  static <M> List<Column<M, ?>> optional(Table<M> table) {
    List<Column<M, ?>> optional = new ArrayList<>();
    for (Column<M, ?> column : table.columns()) {
      if (source(column.options(), true) != source(column.options(), false)) {
        optional.add(column);
      }
    }
    return optional;
  }

  /** Those columns whose values the models have. */
  static <M> List<Column<M, ?>> ofModels(List<InsertColumn<M>> columns) {
    List<Column<M, ?>> own = new ArrayList<>();
    for (InsertColumn<M> filled : columns) {
      if (filled.source == Source.MODEL) {
        own.add(filled.column);
      }
    }
    return own;
  }

  private static boolean isMadeByProgram(ColumnOptions options, boolean isNull) {
    return options.generation() == Generation.UUID_V7
        && (isNull || options.access() == Access.READ_ONLY);
  }

  boolean isBound() {
    return source != Source.STATEMENT;
  }

  /** Writes the value of one model. */
  void render(SqlWriter writer, M model) {
    if (isBound()) {
      writer.bind(bind(model));
    } else {
      writer.sql(expression());
    }
  }

  /** The value of one model, where it {@linkplain #isBound is bound}. */
  Bind<?> bind(M model) {
    return source == Source.PROGRAM
        ? new Bind<>(PgTypes.UUID, UuidV7.next())
        : InsertSql.bind(column, model);
  }

  /** Adds the values of many models, and gives what they are called in SQL. */
  String addTo(Unnest rows, List<M> models) {
    return switch (source) {
      case MODEL -> rows.add(column, models);
      case PROGRAM -> rows.add(PgTypes.UUID, made(models.size()));
      case STATEMENT -> expression();
    };
  }

  /** New UUIDs. */
  static List<UUID> made(int count) {
    return Stream.generate(UuidV7::next).limit(count).toList();
  }

  /** The expression that makes the value of a {@link Source#STATEMENT}. */
  String expression() {
    return column.options().role() == ColumnRole.VERSION
        ? Automatic.firstVersion(column)
        : Automatic.NOW;
  }
}
