package dev.piolet.spi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of a table whose rows are objects of several types, those of a sealed one. Its first
 * column holds the label of a row's type, by which a row is read; an object is written by its
 * class. Thread-safe.
 *
 * @param <M> the sealed type
 */
public abstract class SealedMapping<M> extends TableMapping<M> {
  private final List<Subtype<? extends M>> subtypes;
  private @Nullable MappedColumns columnsOfTable;

  /**
   * A type of the rows.
   *
   * @param type its class
   * @param label what the first column holds of its rows
   * @param mapping reads and sets its properties, by the numbers of the whole table's columns
   */
  public record Subtype<S>(Class<S> type, String label, TableMapping<S> mapping) {}

  /** A mapping of some types, which its table makes. */
  protected SealedMapping(List<Subtype<? extends M>> subtypes) {
    this.subtypes = subtypes;
  }

  /** The labels of the rows whose objects are of a type, in the order of declaration. */
  public final List<String> labelsOf(Class<?> type) {
    return subtypes.stream()
        .filter(subtype -> type.isAssignableFrom(subtype.type()))
        .map(Subtype::label)
        .toList();
  }

  @Override
  public final void attach(MappedColumns table) {
    super.attach(table);
    columnsOfTable = table;
    subtypes.forEach(subtype -> subtype.mapping().attach(table));
  }

  @Override
  public final M read(ResultSet row, int first) throws SQLException {
    return subtypeOf(row, first).mapping().read(row, first);
  }

  private Subtype<? extends M> subtypeOf(ResultSet row, int first) throws SQLException {
    String label = getString(row, first, 0);
    for (Subtype<? extends M> subtype : subtypes) {
      if (subtype.label().equals(label)) {
        return subtype;
      }
    }
    List<String> known = subtypes.stream().map(Subtype::label).toList();
    throw Objects.requireNonNull(columnsOfTable).unknownLabel(0, label, known);
  }

  @SuppressWarnings("unchecked") // the mapping is of the class of the model
  private TableMapping<M> mappingOf(M model) {
    Class<?> type = model.getClass();
    for (Subtype<? extends M> subtype : subtypes) {
      if (subtype.type() == type) {
        return (TableMapping<M>) subtype.mapping();
      }
    }
    throw new IllegalArgumentException(type.getName() + " is no type of this table's rows");
  }

  @Override
  public final M refresh(M model, ResultSet row, int first) throws SQLException {
    Subtype<? extends M> stored = subtypeOf(row, first);
    if (stored.type() != model.getClass()) {
      throw new IllegalStateException(
          "A row of a "
              + model.getClass().getName()
              + " has become one of a "
              + stored.type().getName()
              + ", which its object cannot. Read it again with get(...)");
    }
    return mappingOf(model).refresh(model, row, first);
  }

  @Override
  public final M withGenerated(M model, ResultSet row, int first) throws SQLException {
    return mappingOf(model).withGenerated(model, row, first);
  }

  @Override
  public final boolean fillsPlainly() {
    return subtypes.stream().allMatch(subtype -> subtype.mapping().fillsPlainly());
  }

  @Override
  public final M withUpdated(M model, ResultSet row, int first) throws SQLException {
    return mappingOf(model).withUpdated(model, row, first);
  }

  @Override
  public final M withDeletion(M model, ResultSet row, int first) throws SQLException {
    return mappingOf(model).withDeletion(model, row, first);
  }

  @Override
  public final M numbered(M model, long number) {
    return mappingOf(model).numbered(model, number);
  }

  @Override
  public final @Nullable Object value(M model, int column) {
    return mappingOf(model).value(model, column);
  }

  @Override
  public final @Nullable Object reference(M model, int column) {
    return mappingOf(model).reference(model, column);
  }

  @Override
  public final M withReference(M model, int column, @Nullable Object value) {
    return mappingOf(model).withReference(model, column, value);
  }

  @Override
  public final boolean write(PrimitiveOutput out, M model, int column) {
    return mappingOf(model).write(out, model, column);
  }

  @Override
  public final Runnable restorer(M model) {
    return mappingOf(model).restorer(model);
  }

  @Override
  public final @Nullable M snapshot(M model) {
    return mappingOf(model).snapshot(model);
  }

  @Override
  public final void assign(M from, M to, int column) {
    mappingOf(from).assign(from, to, column);
  }
}
