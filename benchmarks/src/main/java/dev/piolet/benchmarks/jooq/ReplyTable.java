package dev.piolet.benchmarks.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table {@code reply}, as jOOQ's generator writes it. */
final class ReplyTable extends TableImpl<Record> {
  static final ReplyTable REPLY = new ReplyTable();

  private static final long serialVersionUID = 1;

  final TableField<Record, Long> ID =
      createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, Long> NOTE_ID =
      createField(DSL.name("note_id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, String> AUTHOR =
      createField(DSL.name("author"), SQLDataType.CLOB.nullable(false), this);
  final TableField<Record, String> BODY =
      createField(DSL.name("body"), SQLDataType.CLOB.nullable(false), this);

  private ReplyTable() {
    super(DSL.name("reply"));
  }
}
