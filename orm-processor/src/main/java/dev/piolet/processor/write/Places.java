package dev.piolet.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.TableModel;
import java.util.List;
import java.util.Objects;

/**
 * Where a mapping finds the columns of its model: they are all of a table's, or some of those of a
 * sealed model's, which rows and numbers are of.
 *
 * @param rows the table
 * @param areWhole whether the columns are all of the table's
 */
record Places(TableModel rows, boolean areWhole) {
  /** All columns of a table. */
  static Places whole(TableModel table) {
    return new Places(table, true);
  }

  /** The columns of a type, in the table of the sealed model that permits it. */
  static Places within(TableModel whole) {
    return new Places(whole, false);
  }

  /** A column as the table has it. */
  ColumnModel of(ColumnModel own) {
    return areWhole ? own : Objects.requireNonNull(rows.findColumn(own.property()));
  }

  List<ColumnModel> of(List<ColumnModel> own) {
    return areWhole ? own : own.stream().map(this::of).toList();
  }

  /** A choice by the number of a column. What a type has not is null in its objects. */
  CodeBlock cases(String number, CodeBlock cases) {
    return areWhole
        ? ObjectWriter.switchOf(number, cases)
        : ObjectWriter.switchOf(number, cases, CodeBlock.of("null"));
  }

  int numberOf(ColumnModel own) {
    return rows.numberOf(of(own));
  }
}
