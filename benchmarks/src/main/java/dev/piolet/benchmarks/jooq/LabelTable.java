package dev.piolet.benchmarks.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table {@code label}, as jOOQ's generator writes it. */
final class LabelTable extends TableImpl<Record> {
  static final LabelTable LABEL = new LabelTable();

  private static final long serialVersionUID = 1;

  final TableField<Record, Long> ID =
      createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, Long> POST_ID =
      createField(DSL.name("post_id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, String> NAME =
      createField(DSL.name("name"), SQLDataType.CLOB.nullable(false), this);

  private LabelTable() {
    super(DSL.name("label"));
  }
}
