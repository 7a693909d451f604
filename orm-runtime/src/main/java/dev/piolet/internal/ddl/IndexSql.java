package dev.piolet.internal.ddl;

import dev.piolet.annotations.NullOrder;
import dev.piolet.annotations.SortOrder;
import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.Index;
import dev.piolet.schema.IndexElement;
import dev.piolet.schema.IndexOptions;
import dev.piolet.schema.PrimaryKey;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.schema.UniqueIndex;
import dev.piolet.schema.UniqueOptions;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Identifiers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that create indexes. */
final class IndexSql {
  private IndexSql() {}

  static String create(Index<?> index, Existing existing) {
    return create(
        index,
        existing.clause() + Identifiers.quote(index.name()) + " ON " + Text.name(index.table()),
        index.options().tablespace());
  }

  /**
   * Creates an index.
   *
   * @param name its name and {@code ON} the table's, quoted
   * @param tablespace the tablespace that holds it, or null
   */
  static String create(Index<?> index, String name, @Nullable String tablespace) {
    IndexOptions options = index.options();
    return Text.of(
        writer -> {
          writer.sql(index instanceof UniqueIndex<?> ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
          writer.sql(name);
          if (!options.method().equals("btree")) {
            writer.sql(" USING ").sql(options.method());
          }
          String separator = " (";
          for (IndexElement element : index.elements()) {
            element(writer.sql(separator), element);
            separator = ", ";
          }
          writer.sql(")");
          rest(writer, options, tablespace);
        });
  }

  private static void rest(SqlWriter writer, IndexOptions options, @Nullable String tablespace) {
    if (!options.include().isEmpty()) {
      writer.sql(" INCLUDE ").part(Text.names(options.include()));
    }
    if (options.nullsNotDistinct()) {
      writer.sql(" NULLS NOT DISTINCT");
    }
    if (tablespace != null) {
      writer.sql(" TABLESPACE ").identifier(tablespace);
    }
    String where = options.where();
    if (where != null) {
      writer.sql(" WHERE ").sql(where);
    }
  }

  static void element(SqlWriter writer, IndexElement element) {
    element.renderKey(writer);
    String collation = element.collation();
    if (collation != null) {
      writer.sql(" COLLATE ").identifier(collation);
    }
    String operatorClass = element.operatorClass();
    if (operatorClass != null) {
      writer.sql(" ").sql(operatorClass);
    }
    if (element.order() == SortOrder.DESC) {
      writer.sql(" DESC");
    }
    if (element.nulls() != NullOrder.DEFAULT) {
      writer.sql(element.nulls() == NullOrder.FIRST ? " NULLS FIRST" : " NULLS LAST");
    }
  }

  /** A materialized view has no constraints, and says the same by an index. */
  static String ofConstraint(Constraint<?> constraint, Existing existing) {
    return ofConstraint(
        constraint,
        existing.clause()
            + Identifiers.quote(constraint.name())
            + " ON "
            + Text.name(constraint.table()));
  }

  /**
   * The same under another name.
   *
   * @param name its name and {@code ON} the view's, quoted
   */
  static String ofConstraint(Constraint<?> constraint, String name) {
    PrimaryKey<?> key = constraint instanceof PrimaryKey<?> one ? one : null;
    UniqueOptions options =
        key == null ? ((UniqueConstraint<?>) constraint).options() : UniqueOptions.DEFAULTS;
    List<? extends Column<?, ?>> columns =
        key == null ? ((UniqueConstraint<?>) constraint).columns() : key.columns();
    List<Column<?, ?>> include = key == null ? options.include() : key.options().include();
    return Text.of(
        writer -> {
          writer.sql("CREATE UNIQUE INDEX ").sql(name).sql(" ").part(Text.names(columns));
          if (!include.isEmpty()) {
            writer.sql(" INCLUDE ").part(Text.names(include));
          }
          writer.sql(options.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "");
        });
  }
}
