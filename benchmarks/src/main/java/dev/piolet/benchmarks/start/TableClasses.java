package dev.piolet.benchmarks.start;

import dev.piolet.benchmarks.compile.Compilation;
import dev.piolet.benchmarks.compile.Compilations;
import dev.piolet.benchmarks.compile.SourceFile;
import java.util.List;
import java.util.stream.IntStream;

/** The classes of the same tables of 15 columns, as each library has them. */
public final class TableClasses {
  private static final List<String> LIBRARIES = List.of("jooq", "piolet-record", "hibernate");

  private static final String JOOQ =
      """
      package models;

      import org.jooq.Record;
      import org.jooq.TableField;
      import org.jooq.impl.DSL;
      import org.jooq.impl.SQLDataType;
      import org.jooq.impl.TableImpl;

      public final class Model%1$dTable extends TableImpl<Record> {
        public static final Model%1$dTable MODEL%1$d = new Model%1$dTable();

        private static final long serialVersionUID = 1;

        public final TableField<Record, Long> ID =
            createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);
        public final TableField<Record, String> EMAIL =
            createField(DSL.name("email"), SQLDataType.CLOB.nullable(false), this);
        public final TableField<Record, String> FIRST_NAME =
            createField(DSL.name("first_name"), SQLDataType.CLOB.nullable(false), this);
        public final TableField<Record, String> LAST_NAME =
            createField(DSL.name("last_name"), SQLDataType.CLOB.nullable(false), this);
        public final TableField<Record, String> CITY =
            createField(DSL.name("city"), SQLDataType.CLOB, this);
        public final TableField<Record, Integer> AGE =
            createField(DSL.name("age"), SQLDataType.INTEGER.nullable(false), this);
        public final TableField<Record, Long> POINTS =
            createField(DSL.name("points"), SQLDataType.BIGINT.nullable(false), this);
        public final TableField<Record, java.math.BigDecimal> BALANCE =
            createField(DSL.name("balance"), SQLDataType.NUMERIC.nullable(false), this);
        public final TableField<Record, Boolean> ACTIVE =
            createField(DSL.name("active"), SQLDataType.BOOLEAN.nullable(false), this);
        public final TableField<Record, Double> RATING =
            createField(DSL.name("rating"), SQLDataType.DOUBLE.nullable(false), this);
        public final TableField<Record, java.time.LocalDate> BORN =
            createField(DSL.name("born"), SQLDataType.LOCALDATE.nullable(false), this);
        public final TableField<Record, java.time.OffsetDateTime> CREATED_AT =
            createField(
                DSL.name("created_at"), SQLDataType.TIMESTAMPWITHTIMEZONE.nullable(false), this);
        public final TableField<Record, java.time.OffsetDateTime> SEEN_AT =
            createField(DSL.name("seen_at"), SQLDataType.TIMESTAMPWITHTIMEZONE, this);
        public final TableField<Record, java.util.UUID> TOKEN =
            createField(DSL.name("token"), SQLDataType.UUID.nullable(false), this);
        public final TableField<Record, Integer> FLOOR =
            createField(DSL.name("floor"), SQLDataType.INTEGER, this);

        private Model%1$dTable() {
          super(DSL.name("model%1$d"));
        }
      }
      """;

  private TableClasses() {}

  /** The names of the libraries; the first is what the others are compared with. */
  public static List<String> libraries() {
    return LIBRARIES;
  }

  /**
   * What compiles a library's tables.
   *
   * @param models how many there are
   * @throws IllegalArgumentException if there is no library of that name
   */
  public static Compilation of(String library, int models) {
    return library.equals("jooq") ? jooq(models) : Compilations.of(library, models);
  }

  /** As jOOQ's generator writes them, without their records. */
  private static Compilation jooq(int models) {
    List<SourceFile> sources =
        IntStream.range(0, models)
            .mapToObj(i -> new SourceFile("models.Model" + i + "Table", JOOQ.formatted(i)))
            .toList();
    return new Compilation(sources, List::of, List.of());
  }
}
