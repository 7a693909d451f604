package dev.piolet.benchmarks.jooq;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table {@code person}, as jOOQ's generator writes it. */
final class PersonTable extends TableImpl<Record> {
  static final PersonTable PERSON = new PersonTable();

  private static final long serialVersionUID = 1;

  final TableField<Record, Long> ID =
      createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);
  final TableField<Record, String> EMAIL =
      createField(DSL.name("email"), SQLDataType.CLOB.nullable(false), this);
  final TableField<Record, String> FIRST_NAME =
      createField(DSL.name("first_name"), SQLDataType.CLOB.nullable(false), this);
  final TableField<Record, String> LAST_NAME =
      createField(DSL.name("last_name"), SQLDataType.CLOB.nullable(false), this);
  final TableField<Record, String> CITY =
      createField(DSL.name("city"), SQLDataType.CLOB.nullable(false), this);
  final TableField<Record, Integer> AGE =
      createField(DSL.name("age"), SQLDataType.INTEGER.nullable(false), this);
  final TableField<Record, Long> POINTS =
      createField(DSL.name("points"), SQLDataType.BIGINT.nullable(false), this);
  final TableField<Record, BigDecimal> BALANCE =
      createField(DSL.name("balance"), SQLDataType.NUMERIC(12, 2).nullable(false), this);
  final TableField<Record, Boolean> ACTIVE =
      createField(DSL.name("active"), SQLDataType.BOOLEAN.nullable(false), this);
  final TableField<Record, Double> RATING =
      createField(DSL.name("rating"), SQLDataType.DOUBLE.nullable(false), this);
  final TableField<Record, LocalDate> BORN =
      createField(DSL.name("born"), SQLDataType.LOCALDATE.nullable(false), this);
  final TableField<Record, OffsetDateTime> CREATED_AT =
      createField(
          DSL.name("created_at"), SQLDataType.TIMESTAMPWITHTIMEZONE(6).nullable(false), this);
  final TableField<Record, UUID> TOKEN =
      createField(DSL.name("token"), SQLDataType.UUID.nullable(false), this);

  private PersonTable() {
    super(DSL.name("person"));
  }
}
