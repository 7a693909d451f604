package dev.piolet.benchmarks.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table {@code fortune}, as jOOQ's generator writes it. */
final class FortuneTable extends TableImpl<Record> {
  static final FortuneTable FORTUNE = new FortuneTable();

  private static final long serialVersionUID = 1;

  final TableField<Record, Integer> ID =
      createField(DSL.name("id"), SQLDataType.INTEGER.nullable(false), this);
  final TableField<Record, String> MESSAGE =
      createField(DSL.name("message"), SQLDataType.CLOB.nullable(false), this);

  private FortuneTable() {
    super(DSL.name("fortune"));
  }
}
