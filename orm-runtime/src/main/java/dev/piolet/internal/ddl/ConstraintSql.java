package dev.piolet.internal.ddl;

import dev.piolet.annotations.Deferrable;
import dev.piolet.annotations.OnDelete;
import dev.piolet.annotations.OnUpdate;
import dev.piolet.schema.CheckConstraint;
import dev.piolet.schema.Constraint;
import dev.piolet.schema.ExclusionConstraint;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.PrimaryKey;
import dev.piolet.schema.Table;
import dev.piolet.schema.UniqueConstraint;
import dev.piolet.sql.SqlWriter;
import dev.piolet.type.Literals;

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
      writer.sql("PRIMARY KEY ").part(Text.names(key.columns()));
    } else if (constraint instanceof UniqueConstraint<?> unique) {
      unique(writer, unique);
    } else if (constraint instanceof CheckConstraint<?> check) {
      writer.sql("CHECK (").sql(check.condition()).sql(")");
    } else if (constraint instanceof ExclusionConstraint<?> exclusion) {
      exclusion(writer, exclusion);
    } else if (constraint instanceof ForeignKey<?> foreignKey) {
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
    writer.sql("UNIQUE ").sql(unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "");
    writer.part(Text.names(unique.columns())).sql(clause(unique.deferrable()));
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

  private static void foreignKey(SqlWriter writer, ForeignKey<?> foreignKey) {
    writer.sql("FOREIGN KEY ").part(Text.names(foreignKey.columns())).sql(" REFERENCES ");
    foreignKey.referencedTable().renderName(writer);
    writer.sql(" ").part(Text.names(foreignKey.referencedColumns()));
    OnUpdate onUpdate = foreignKey.options().onUpdate();
    if (onUpdate != OnUpdate.NO_ACTION) {
      writer.sql(" ON UPDATE ").sql(words(onUpdate));
    }
    OnDelete onDelete = foreignKey.options().onDelete();
    if (onDelete != OnDelete.NO_ACTION) {
      writer.sql(" ON DELETE ").sql(words(onDelete));
    }
    writer.sql(clause(foreignKey.options().deferrable()));
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
