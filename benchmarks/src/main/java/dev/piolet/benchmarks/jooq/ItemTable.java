package dev.piolet.benchmarks.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table {@code item}, as jOOQ's generator writes it. */
final class ItemTable extends TableImpl<Record> {
  static final ItemTable ITEM = new ItemTable();

  private static final long serialVersionUID = 1;

  final TableField<Record, Long> ID =
      createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);
  final TableField<Record, String> NAME =
      createField(DSL.name("name"), SQLDataType.CLOB.nullable(false), this);
  final TableField<Record, Integer> QUANTITY =
      createField(DSL.name("quantity"), SQLDataType.INTEGER.nullable(false), this);

  private ItemTable() {
    super(DSL.name("item"));
  }
}
