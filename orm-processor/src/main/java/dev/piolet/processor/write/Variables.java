package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.piolet.processor.model.Names;
import dev.piolet.processor.model.TableModel;
import java.util.stream.Stream;

/**
 * The names of parameters and locals in one generated class. None is a column's, because it would
 * hide the column.
 */
final class Variables {
  final String row;
  final String first;
  final String alias;
  final String schema;
  final String copy;
  final String key;
  final String deleted;
  final String number;
  final String out;
  final String column;
  final String parts;
  final String value;

  /** The model: {@code user} for {@code User}. */
  final String model;

  Variables(TableModel table) {
    this(table, table.model());
  }

  /** The names for a mapping to a model in the class of a table, whose fields are in scope. */
  Variables(TableModel table, ClassName mapped) {
    NameAllocator names = new NameAllocator();
    names.newName("yield", "yield");
    table.fields().forEach(field -> names.newName(field, "field " + field));
    row = names.newName("row", "row");
    first = names.newName("first", "first");
    alias = names.newName("alias", "alias");
    schema = names.newName("schema", "schema");
    copy = names.newName("copy", "copy");
    key = names.newName("key", "key");
    deleted = names.newName("withDeleted", "withDeleted");
    number = names.newName("number", "number");
    out = names.newName("out", "out");
    column = names.newName("column", "column");
    parts = names.newName("parts", "parts");
    model = names.newName(Names.variable(mapped.simpleName()), "model");
    value = names.newName("value", "value");
  }

  Stream<String> all() {
    return Stream.of(
        row, first, alias, schema, copy, key, deleted, number, out, column, parts, model, value);
  }
}
