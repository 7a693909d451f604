package dev.piolet.migrations.models;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Generation;
import dev.piolet.catalog.CatalogColumn;
import dev.piolet.catalog.CatalogSequence;
import dev.piolet.catalog.CatalogTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the property of a column. */
final class ColumnSource {
  private static final Set<String> WHOLE_NUMBERS = Set.of("int2", "int4", "int8");

  private final Context context;
  private final CatalogTable table;
  private final CatalogColumn column;
  private final CatalogTable.Name tableName;
  private final String object;
  private final boolean isKey;
  private final boolean isLoneKey;
  private final @Nullable CatalogSequence sequence;

  ColumnSource(Context context, CatalogTable table, CatalogColumn column) {
    this.context = context;
    this.table = table;
    this.column = column;
    this.tableName = Names.keyOf(table);
    this.object = Context.object(table, column);
    List<String> key = Context.keyColumns(table);
    this.isKey = key.contains(column.name());
    this.isLoneKey = isKey && key.size() == 1;
    this.sequence = column.identity().isEmpty() ? numbering() : null;
  }

  /**
   * Writes it.
   *
   * @param simple the constraints and indexes that {@code @Field} says
   */
  PropertySource write(SimpleConstraints simple) {
    ColumnTypes.Chosen chosen =
        context.types().choose(column.typeName(), column.type(), context.notes().of(object));
    ClassName keyType = context.keys().find(table, column.name());
    boolean isNullable = table.isView() || !column.notNull() || isFilled();
    TypeName boxed = keyType == null ? chosen.type() : keyType;
    TypeName type = isNullable ? PropertySource.nullable(boxed) : PropertySource.required(boxed);
    String property = context.names().property(tableName, column.name());
    Members field = new Members(Field.class);
    if (!JavaNames.isDerived(property, column.name())) {
      field.text("name", column.name());
    }
    field.flag("primaryKey", isKey);
    generation(field, keyType != null);
    simple.write(field, column.name());
    values(field);
    if (keyType == null) {
      typeMembers(field, chosen);
    }
    collation(field);
    field.text("check", simple.checks().get(column.name()));
    field.text("comment", column.comment());
    if (column.unvalidated()) {
      context.notes().add(object, "NOT NULL that is NOT VALID", "It is NOT NULL; validate it");
    }
    return new PropertySource(
        property, type, field.isEmpty() ? null : field.build(), column.comment());
  }

  static void typeMembers(Members field, ColumnTypes.Chosen chosen) {
    field
        .text("type", chosen.written())
        .number("length", chosen.length(), 0)
        .number("precision", chosen.precision(), 0)
        .number("scale", chosen.scale(), 0);
  }

  /** Whether something else than the program makes a value. */
  private boolean isFilled() {
    return column.expression() != null || !column.identity().isEmpty();
  }

  private void generation(Members field, boolean hasKeyType) {
    boolean isNumber =
        WHOLE_NUMBERS.contains(column.typeName().name()) && !column.typeName().isArray();
    if (column.identity().equals("a")) {
      field.constant("generation", Generation.IDENTITY_ALWAYS, Generation.AUTO);
    } else if (column.identity().equals("d") && (!isLoneKey || hasKeyType)) {
      field.constant("generation", Generation.IDENTITY_BY_DEFAULT, Generation.AUTO);
    } else if (sequence != null) {
      field.constant("generation", Generation.SEQUENCE, Generation.AUTO);
      field.text("sequence", sequence.name());
      field.number("allocationSize", sequence.increment(), 1);
    } else if (isLoneKey && isNumber && !hasKeyType && column.expression() != null) {
      field.constant("generation", Generation.NONE, Generation.AUTO);
    }
    identityOptions();
  }

  private void identityOptions() {
    CatalogSequence identity = table.identities().get(column.name());
    if (identity != null) {
      SequenceNotes.options(identity, column.type(), 1, context.notes().of(object));
    }
  }

  private void values(Members field) {
    if (column.isGenerated()) {
      field.text("generatedAs", SqlText.bare(String.valueOf(column.expression())));
      field.flag("virtual", column.generated().equals("v"));
      field.flag("notNull", column.notNull() && !isKey);
    } else if (sequence == null && column.expression() != null && !table.isView()) {
      field.text("defaultExpression", column.expression());
      field.flag("notNull", column.notNull() && !isKey);
    }
  }

  /** The sequence that numbers it in a way that models say, or null. */
  private @Nullable CatalogSequence numbering() {
    CatalogSequence found = SequenceNotes.of(context.catalog(), column);
    if (found == null) {
      return null;
    }
    boolean isModelled =
        column.notNull()
            && WHOLE_NUMBERS.contains(column.typeName().name())
            && !column.typeName().isArray()
            && found.schema().equals(table.schema())
            && (found.increment() == 1 || isKey && found.increment() > 1);
    if (isModelled) {
      SequenceNotes.options(found, column.type(), found.increment(), context.notes().of(object));
      return found;
    }
    context
        .notes()
        .add(
            object,
            "the sequence \"" + found.name() + "\" of its default",
            "The default is said; the sequence has to be there before the table");
    return null;
  }

  private void collation(Members field) {
    String collation = column.collation();
    if (collation == null || table.isView()) {
      return;
    }
    List<String> path = SqlText.path(collation);
    boolean isText =
        column.typeName().kind() == 'b'
            && !column.typeName().isArray()
            && Set.of("text", "varchar", "bpchar", "citext").contains(column.typeName().name());
    if (path.size() == 1 && isText) {
      field.text("collation", path.get(0));
    } else {
      context
          .notes()
          .add(
              object,
              "the collation " + collation,
              "Its type's; models name those of text, that the search path finds");
    }
  }
}
