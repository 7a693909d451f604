package dev.piolet.benchmarks.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table {@code note}, as jOOQ's generator writes it. */
final class NoteTable extends TableImpl<Record> {
  static final NoteTable NOTE = new NoteTable();

  private static final long serialVersionUID = 1;

  final TableField<Record, Long> ID =
      createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, Long> POST_ID =
      createField(DSL.name("post_id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, String> AUTHOR =
      createField(DSL.name("author"), SQLDataType.CLOB.nullable(false), this);
  final TableField<Record, String> BODY =
      createField(DSL.name("body"), SQLDataType.CLOB.nullable(false), this);
  final TableField<Record, Integer> LIKES =
      createField(DSL.name("likes"), SQLDataType.INTEGER.nullable(false), this);

  private NoteTable() {
    super(DSL.name("note"));
  }
}
