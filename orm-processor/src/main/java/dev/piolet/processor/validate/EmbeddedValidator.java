package dev.piolet.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.EmbeddedModel;
import dev.piolet.processor.model.EmbeddedModel.Kind;
import dev.piolet.processor.model.Member;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.model.Problem;
import dev.piolet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** Finds all that is wrong with one embedded value, beside its columns. */
final class EmbeddedValidator {
  private final TableModel table;
  private final EmbeddedModel embedded;
  private final List<Problem> problems = new ArrayList<>();

  EmbeddedValidator(TableModel table, EmbeddedModel embedded) {
    this.table = table;
    this.embedded = embedded;
  }

  List<Problem> validate() {
    ColumnModel whole = embedded.whole();
    validateType(embedded.kind());
    if (whole.place().annotation() != null) {
      add(
          whole.place(),
          """
          The property "%s" of %s has both @Embedded and @Field, but becomes no column itself. \
          Put @Field on the components of its type, or remove one of the two"""
              .formatted(whole.property(), whole.owner()));
    }
    if (embedded.kind() == Kind.RECORD && !embedded.isEmbedded()) {
      problems.addAll(new ColumnValidator(table, whole).validateProperty(embedded.type()));
    }
    for (Member member : embedded.members()) {
      if (member instanceof ColumnModel column) {
        validateColumn(column);
      }
    }
    return problems;
  }

  private void validateType(Kind kind) {
    ColumnModel whole = embedded.whole();
    if (kind == Kind.NO_RECORD) {
      TypeName type = embedded.type();
      add(
          embedded.place(),
          """
          The property "%s" of %s is @Embedded, but its type, %s, is no record. Make it one, \
          or store the value as JSON: @Field(json = true)"""
              .formatted(whole.property(), whole.owner(), type));
    }
    if (kind == Kind.ENDLESS) {
      add(
          embedded.place(),
          """
          The property "%s" of %s embeds %s within itself, which would be columns without end. \
          Remove @Embedded there, and store that component as JSON: @Field(json = true)"""
              .formatted(whole.property(), whole.owner(), embedded.type()));
    }
    if (kind == Kind.RECORD && embedded.members().isEmpty()) {
      add(
          embedded.place(),
          "The property \"%s\" of %s embeds %s, which has no components. Give it one"
              .formatted(whole.property(), whole.owner(), embedded.type()));
    }
    if (kind == Kind.RECORD && whole.hints().typeIsHidden()) {
      add(
          whole.place().bare(),
          """
          The property "%s" of %s has the type %s, which %s cannot use. Make that type \
          public, or package-private in the same package"""
              .formatted(
                  whole.property(), whole.owner(), embedded.type(), table.table().simpleName()));
    }
  }

  private void validateColumn(ColumnModel column) {
    if (column.primaryKey()) {
      add(
          column.place().at("primaryKey"),
          """
          The property "%s" of %s is within an embedded value, which cannot be of the primary \
          key. Declare the parts of the key in %s itself, each with @Field(primaryKey = true)"""
              .formatted(column.property(), column.owner(), table.model().simpleName()));
    } else if (column.options().isFilledByInsert()) {
      add(
          column.place().bare(),
          """
          The property "%s" of %s is within an embedded value, but gets its value from the \
          database or from the write, which cannot be put into a record. Declare it in %s itself"""
              .formatted(column.property(), column.owner(), table.model().simpleName()));
    }
  }

  private void add(Place place, String message) {
    problems.add(new Problem(message, place));
  }
}
