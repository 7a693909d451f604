package dev.piolet.benchmarks.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table {@code post}, as jOOQ's generator writes it. */
final class PostTable extends TableImpl<Record> {
  static final PostTable POST = new PostTable();

  private static final long serialVersionUID = 1;

  final TableField<Record, Long> ID =
      createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, String> TITLE =
      createField(DSL.name("title"), SQLDataType.CLOB.nullable(false), this);
  final TableField<Record, Integer> SCORE =
      createField(DSL.name("score"), SQLDataType.INTEGER.nullable(false), this);

  private PostTable() {
    super(DSL.name("post"));
  }
}
