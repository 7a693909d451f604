package dev.piolet.schema;

import dev.piolet.error.UnknownSubtypeException;
import dev.piolet.spi.SealedMapping;
import dev.piolet.sql.Condition;
import dev.piolet.sql.Expressions;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TextExpression;
import dev.piolet.type.Literals;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the rows of a sealed hierarchy's types apart. */
final class Discriminators {
  private Discriminators() {}

  /** A label as SQL has it: text of the program, so that statements are the same for any value. */
  private record Label(String text) implements TextExpression {
    @Override
    public PgType<String> type() {
      return PgTypes.TEXT;
    }

    @Override
    public void render(SqlWriter writer) {
      writer.sql(Literals.quote(text));
    }
  }

  /**
   * The condition that a row is of the only type that a table shows, or of one of some, or null
   * where it shows all.
   */
  static @Nullable Condition ofSubtype(Table<?> table) {
    if (table instanceof SubtypeTable<?> && table instanceof SealedTable<?>) {
      SealedMapping<?> mapping = (SealedMapping<?>) table.metadata().mapping();
      return isOneOf(table, mapping.labelsOf(table.model()), table.model());
    }
    Column<?, ?> column = discriminator(table);
    String label = column == null ? null : column.options().label();
    return label == null ? null : is(table, label);
  }

  private static Condition is(Table<?> table, String label) {
    return ((TextColumn<?>) Objects.requireNonNull(discriminator(table))).eq(new Label(label));
  }

  private static @Nullable Column<?, ?> discriminator(Table<?> table) {
    return table.metadata().columnOf(ColumnRole.DISCRIMINATOR);
  }

  /** The condition that a row has one of some labels. */
  static Condition isOneOf(Table<?> table, List<String> labels, Class<?> type) {
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("No row of " + table + " is a " + type.getName());
    }
    if (labels.size() == 1) {
      return is(table, labels.get(0));
    }
    Column<?, ?> column = Objects.requireNonNull(discriminator(table));
    List<Label> list = labels.stream().map(Label::new).toList();
    return Expressions.condition(
        writer -> writer.part(column).sql(" IN (").list(list, ", ").sql(")"));
  }

  /** The error of a label that no type has. */
  static UnknownSubtypeException unknown(Column<?, ?> column, String label, List<String> known) {
    Table<?> table = column.table();
    return new UnknownSubtypeException(
        table.name(),
        column.name(),
        label,
        "The column "
            + column
            + " of table \""
            + table.name()
            + "\" holds '"
            + label
            + "', which is the label of no type that "
            + table.model().getName()
            + " permits: theirs are "
            + known
            + ". Add the type, give one this label with @Label, or correct the row");
  }
}
