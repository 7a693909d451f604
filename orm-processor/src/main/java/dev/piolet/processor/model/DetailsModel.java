package dev.piolet.processor.model;

import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.PolicyCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of a table or view beside its name and columns.
 *
 * @param constraints its constraints and indexes, those of properties first
 * @param key what is said of its primary key beside its properties, or null
 * @param comment what {@code COMMENT ON} says, or empty
 * @param unlogged whether the table is unlogged
 * @param tablespace the tablespace's name, or empty
 * @param partitioning how it is divided, or null
 * @param rowSecurity its row-level security, or null
 * @param policies its policies
 * @param view what makes it a view, or null for a table
 */
public record DetailsModel(
    List<ConstraintModel> constraints,
    @Nullable KeyModel key,
    String comment,
    boolean unlogged,
    String tablespace,
    @Nullable PartitioningModel partitioning,
    @Nullable RowSecurityModel rowSecurity,
    List<PolicyModel> policies,
    @Nullable ViewModel view) {

  /** Constraints alone. */
  public static DetailsModel of(List<ConstraintModel> constraints) {
    return new DetailsModel(constraints, null, "", false, "", null, null, List.of(), null);
  }

  /** The same with other constraints and options of the key. */
  public DetailsModel with(List<ConstraintModel> others, @Nullable KeyModel otherKey) {
    return new DetailsModel(
        others, otherKey, comment, unlogged, tablespace, partitioning, rowSecurity, policies, view);
  }

  /** The options of a primary key beside its properties; the name is empty where none is given. */
  public record KeyModel(Place place, String name, List<String> include, boolean withoutOverlaps) {}

  /** How a table is divided. */
  public record PartitioningModel(
      Place place,
      PartitionBy by,
      List<String> properties,
      String expression,
      List<PartitionModel> partitions) {}

  /** One partition. */
  public record PartitionModel(
      Place place,
      String name,
      List<String> from,
      List<String> to,
      List<String> in,
      int modulus,
      int remainder,
      boolean isDefault) {}

  /** Row-level security. */
  public record RowSecurityModel(Place place, boolean force) {}

  /** A policy. */
  public record PolicyModel(
      Place place,
      String name,
      PolicyCommand command,
      List<String> roles,
      String using,
      String check,
      boolean permissive) {}

  /**
   * The options that make a model a view.
   *
   * @param isTableToo whether it has {@code @Table} besides
   * @param dependsOn the classes that the query reads
   */
  public record ViewModel(
      Place place,
      boolean isTableToo,
      String query,
      boolean materialized,
      List<Dependency> dependsOn) {
    /** A class that a query reads, and whether it is a table or view. */
    public record Dependency(TypeName model, boolean isModel) {}
  }

  public boolean isView() {
    return view != null;
  }

  /** Whether nothing has to be said of the table but its columns and constraints. */
  public boolean isPlain() {
    return comment.isEmpty()
        && !unlogged
        && tablespace.isEmpty()
        && partitioning == null
        && rowSecurity == null;
  }
}
