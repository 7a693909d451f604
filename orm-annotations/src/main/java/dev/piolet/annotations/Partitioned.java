package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Divides the table into partitions.
 *
 * <pre>{@code
 * @Table
 * @Partitioned(
 *     by = PartitionBy.RANGE,
 *     properties = "day",
 *     partitions = {
 *       @Partitioned.Partition(name = "visit_2026", from = "'2026-01-01'", to = "'2027-01-01'"),
 *       @Partitioned.Partition(name = "visit_other", isDefault = true)
 *     })
 * public record Visit(@Field(primaryKey = true) long id, @Field(primaryKey = true) LocalDate day) {}
 * }</pre>
 *
 * <p>PostgreSQL wants the partition key's columns in the primary key and in every unique
 * constraint.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Partitioned {
  /**
   * The way in which a row's partition is chosen.
   *
   * @return the strategy
   */
  PartitionBy by();

  /**
   * The properties of the partition key, by their names in Java.
   *
   * @return one or more, unless there is an {@link #expression}
   */
  String[] properties() default {};

  /**
   * The partition key in SQL, where it is more than properties.
   *
   * @return an expression, with the names of columns as PostgreSQL has them; empty where there are
   *     {@link #properties}
   */
  String expression() default "";

  /**
   * The partitions that are created with the table. Others can be added later, by hand.
   *
   * @return the partitions
   */
  Partition[] partitions() default {};

  /** One partition. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Partition {
    /**
     * The partition's name as a table, exactly as PostgreSQL has it.
     *
     * @return its name
     */
    String name();

    /**
     * Where a range begins, in SQL; this value belongs to it.
     *
     * @return a literal for each part of the key: {@code '2026-01-01'} or {@code MINVALUE}
     */
    String[] from() default {};

    /**
     * Where a range ends, in SQL; this value belongs to the next.
     *
     * @return a literal for each part of the key
     */
    String[] to() default {};

    /**
     * The values of a list, in SQL.
     *
     * @return one or more literals, {@code NULL} among them where it is wanted
     */
    String[] in() default {};

    /**
     * Into how many parts a hash divides.
     *
     * @return the number; 0 where the table is not divided by hash
     */
    int modulus() default 0;

    /**
     * Which of the hash's parts this is.
     *
     * @return a number from 0, below the {@link #modulus}
     */
    int remainder() default 0;

    /**
     * Whether it takes the rows that no other partition takes.
     *
     * @return {@code true} for the default partition
     */
    boolean isDefault() default false;
  }
}
