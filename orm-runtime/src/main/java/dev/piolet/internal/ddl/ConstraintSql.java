package dev.piolet.internal.ddl;

import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.Column;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.ExclusionConstraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.PrimaryKey;
import dev.piolet.schema.PrimaryKeyOptions;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.schema.UniqueOptions;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Literals;
import java.util.List;

/** The definitions of constraints. */
final class ConstraintSql {
  private ConstraintSql() {}

  /** Writes {@code CONSTRAINT "name"} and what it is, as CREATE and ALTER TABLE take it. */
  static void render(SqlWriter writer, Constraint<?> constraint) {
    writer.sql("CONSTRAINT ").identifier(constraint.name()).sql(" ");
    body(writer, constraint);
  }

  /** Writes what a constraint is, without its name. */
  static void body(SqlWriter writer, Constraint<?> constraint) {
    if (constraint instanceof PrimaryKey<?> key) {
      PrimaryKeyOptions options = key.options();
      writer.sql("PRIMARY KEY ");
      key(writer, key.columns(), options.withoutOverlaps(), options.include());
    } else if (constraint instanceof UniqueConstraint<?> unique) {
      unique(writer, unique);
    } else if (constraint instanceof CheckConstraint<?> check) {
      writer.sql("CHECK (").sql(check.condition()).sql(")");
      writer.sql(check.options().inherited() ? "" : " NO INHERIT");
      writer.sql(enforcement(check.options().enforced()));
    } else if (constraint instanceof ExclusionConstraint<?> exclusion) {
      exclusion(writer, exclusion);
    } else if (constraint instanceof ForeignKey<?, ?> foreignKey) {
      foreignKey(writer, foreignKey);
    }
  }

  /** Adds a constraint to a table that is there. */
  static String add(Constraint<?> constraint, Existing existing) {
    Table<?> table = constraint.table();
    String add =
        Text.of(
            writer ->
                writer
                    .sql("ALTER TABLE ")
                    .sql(Text.name(table))
                    .sql(" ADD ")
                    .part(within -> render(within, constraint)));
    String isMissing =
        "NOT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = "
            + Text.regclass(table.schema(), table.name())
            + " AND conname = "
            + Literals.quote(constraint.name())
            + ")";
    return existing.keepsAll() ? Text.onlyIf(isMissing, add) : add;
  }

  private static void unique(SqlWriter writer, UniqueConstraint<?> unique) {
    UniqueOptions options = unique.options();
    writer.sql("UNIQUE ").sql(options.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "");
    key(writer, unique.columns(), options.withoutOverlaps(), options.include());
    writer.sql(clause(options.deferrable()));
  }

  private static void key(
      SqlWriter writer,
      List<? extends Column<?, ?>> columns,
      boolean withoutOverlaps,
      List<Column<?, ?>> include) {
    writer.part(Text.names(columns, "", withoutOverlaps ? " WITHOUT OVERLAPS" : ""));
    if (!include.isEmpty()) {
      writer.sql(" INCLUDE ").part(Text.names(include));
    }
  }

  private static String enforcement(boolean enforced) {
    return enforced ? "" : " NOT ENFORCED";
  }

  private static void exclusion(SqlWriter writer, ExclusionConstraint<?> exclusion) {
    writer.sql("EXCLUDE USING ").sql(exclusion.method());
    String separator = " (";
    for (ExclusionConstraint.Element element : exclusion.elements()) {
      IndexSql.element(writer.sql(separator), element.element());
      writer.sql(" WITH ").sql(element.operator());
      separator = ", ";
    }
    writer.sql(")");
    String where = exclusion.where();
    if (where != null) {
      writer.sql(" WHERE (").sql(where).sql(")");
    }
    writer.sql(clause(exclusion.deferrable()));
  }

  private static void foreignKey(SqlWriter writer, ForeignKey<?, ?> foreignKey) {
    String period = foreignKey.options().period() ? "PERIOD " : "";
    writer.sql("FOREIGN KEY ").part(Text.names(foreignKey.columns(), period, ""));
    TableMetadata.of(foreignKey.referencedTable()).renderName(writer.sql(" REFERENCES "));
    writer.sql(" ").part(Text.names(foreignKey.referencedColumns(), period, ""));
    OnUpdate onUpdate = foreignKey.options().onUpdate();
    if (onUpdate != OnUpdate.NO_ACTION) {
      writer.sql(" ON UPDATE ").sql(words(onUpdate));
    }
    OnDelete onDelete = foreignKey.options().onDelete();
    if (onDelete != OnDelete.NO_ACTION) {
      writer.sql(" ON DELETE ").sql(words(onDelete));
    }
    writer.sql(clause(foreignKey.options().deferrable()));
    writer.sql(enforcement(foreignKey.options().enforced()));
  }

  private static String words(Enum<?> constant) {
    return constant.name().replace('_', ' ');
  }

  private static String clause(Deferrable deferrable) {
    return switch (deferrable) {
      case NOT_DEFERRABLE -> "";
      case INITIALLY_IMMEDIATE -> " DEFERRABLE INITIALLY IMMEDIATE";
      case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
    };
  }
}
