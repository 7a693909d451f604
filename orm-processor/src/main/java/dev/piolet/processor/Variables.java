package dev.piolet.processor;

import dev.piolet.processor.code.NameAllocator;

/**
 * The names of parameters and locals in one generated class. None is a column's, because it would
 * hide the column.
 */
final class Variables {
  final String row;
  final String first;
  final String alias;
  final String copy;
  final String key;
  final String deleted;
  final String number;
  final String parameters;
  final String index;
  final String column;
  final String parts;

  /** The model: {@code user} for {@code User}. */
  final String model;

  Variables(TableModel table) {
    NameAllocator names = new NameAllocator();
    names.newName("yield");
    table.fields().forEach(names::newName);
    row = names.newName("row");
    first = names.newName("first");
    alias = names.newName("alias");
    copy = names.newName("copy");
    key = names.newName("key");
    deleted = names.newName("withDeleted");
    number = names.newName("number");
    parameters = names.newName("parameters");
    index = names.newName("index");
    column = names.newName("column");
    parts = names.newName("parts");
    model = names.newName(Names.variable(table.model().simpleName()));
  }
}
