package dev.piolet.benchmarks.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table {@code world}, as jOOQ's generator writes it. */
final class WorldTable extends TableImpl<Record> {
  static final WorldTable WORLD = new WorldTable();

  private static final long serialVersionUID = 1;

  final TableField<Record, Integer> ID =
      createField(DSL.name("id"), SQLDataType.INTEGER.nullable(false), this);
  final TableField<Record, Integer> RANDOM_NUMBER =
      createField(DSL.name("random_number"), SQLDataType.INTEGER.nullable(false), this);

  private WorldTable() {
    super(DSL.name("world"));
  }
}
