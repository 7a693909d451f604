package dev.piolet.internal.write;

import dev.piolet.internal.model.Tracking;
import dev.piolet.schema.Column;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.Ref;
import dev.piolet.schema.References;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That one object of a graph refers to another: by a reference that it has, or because it was said
 * to be a child, whose property then gets the parent's key. Not thread-safe.
 */
final class SaveEdge {
  private final SaveNode child;
  private final SaveNode parent;
  private final List<Column<Object, ?>> columns;
  private final @Nullable ForeignKey<?, ?> key;
  private final @Nullable Ref<?> reference;
  private final boolean isSaid;
  private boolean isDeferred;

  private SaveEdge(
      SaveNode child,
      SaveNode parent,
      List<Column<Object, ?>> columns,
      @Nullable ForeignKey<?, ?> key,
      @Nullable Ref<?> reference,
      boolean isSaid) {
    this.child = child;
    this.parent = parent;
    this.columns = columns;
    this.key = key;
    this.reference = reference;
    this.isSaid = isSaid;
  }

  /** One of a reference that an object has. */
  static SaveEdge found(
      SaveNode child, SaveNode parent, Column<Object, ?> column, Ref<?> reference) {
    return new SaveEdge(child, parent, List.of(column), null, reference, false);
  }

  /** One of an object that was said to be a child, which has a reference to the parent. */
  static SaveEdge said(
      SaveNode child, SaveNode parent, Column<Object, ?> column, Ref<?> reference) {
    return new SaveEdge(child, parent, List.of(column), null, reference, true);
  }

  /** One of an object that was said to be a child, and gets the key of its parent. */
  static SaveEdge said(SaveNode child, SaveNode parent, ForeignKey<?, ?> key) {
    return new SaveEdge(child, parent, columns(key.columns()), key, null, true);
  }

  @SuppressWarnings(
      "unchecked") // the columns are of the table of the object that they are asked of
  static List<Column<Object, ?>> columns(List<? extends Column<?, ?>> columns) {
    return (List<Column<Object, ?>>) (List<?>) columns;
  }

  static boolean isKeyless(Object model, Column<Object, ?> column) {
    return References.isKeyless(model, column);
  }

  /** Whether an object has the key of another already, by which it refers to it. */
  static boolean refers(SaveNode child, ForeignKey<?, ?> key, SaveNode parent) {
    List<Column<Object, ?>> columns = columns(key.columns());
    List<Column<Object, ?>> referenced = columns(key.referencedColumns());
    if (!child.has(columns) || !parent.has(referenced)) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      Object value = Objects.requireNonNull(referenced.get(i).valueIn(parent.model()));
      if (!isSame(columns.get(i), child.model(), value)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a column that refers can become NULL in a row that is there. */
  static boolean canBeNull(Table<Object> table, Column<Object, ?> column) {
    return column.options().nullable()
        && column.options().isUpdatable()
        && !column.options().primaryKey()
        && !TableMetadata.of(table).isEmbedded(column);
  }

  SaveNode child() {
    return child;
  }

  SaveNode parent() {
    return parent;
  }

  List<Column<Object, ?>> columns() {
    return columns;
  }

  @Nullable Ref<?> reference() {
    return reference;
  }

  /** Whether it was said, and not found in the child. */
  boolean isSaid() {
    return isSaid;
  }

  boolean isAlong(ForeignKey<?, ?> other) {
    return columns.equals(other.columns());
  }

  /** Whether the child is known by what it refers to. */
  boolean isOfKey() {
    return columns.stream().anyMatch(column -> column.options().primaryKey());
  }

  /** Whether the parent has, before it is written, what the child refers to. */
  boolean isKnown() {
    return parent.has(referenced());
  }

  private List<Column<Object, ?>> referenced() {
    return key == null
        ? columns(TableMetadata.of(parent.table()).primaryKey())
        : columns(key.referencedColumns());
  }

  /** Whether the child can be written without it, and get it afterwards. */
  boolean canWait() {
    return columns.stream().allMatch(column -> canBeNull(child.table(), column));
  }

  boolean isDeferred() {
    return isDeferred;
  }

  void defer() {
    isDeferred = true;
  }

  /** Whether the parent has to be written before the child. */
  boolean orders() {
    boolean isOfItself = parent == child && isKnown();
    return !isDeferred && !isOfItself && parent.mayBeNew() && !child.is(SaveNode.Action.NONE);
  }

  /** Puts the parent's key into the properties of the child, where these are no reference. */
  void put(Tracking tracking) {
    if (key == null) {
      return;
    }
    List<Column<Object, ?>> referenced = referenced();
    for (int i = 0; i < columns.size(); i++) {
      Object value = referenced.get(i).valueIn(parent.model());
      if (value == null) {
        throw new IllegalArgumentException(
            "A "
                + parent.table().model().getName()
                + " has no value in "
                + referenced.get(i)
                + ", by which the objects that were said to be its children refer to it");
      }
      if (!isSame(columns.get(i), child.model(), value)) {
        child.refer(tracking, columns.get(i), value);
      }
    }
  }

  @SuppressWarnings("unchecked") // both columns of a foreign key have values of one type
  private static <T> boolean isSame(Column<Object, T> column, Object model, Object value) {
    return column.type().same(column.valueIn(model), (T) value);
  }

  /** Takes the reference out of the child before it is written without it. */
  void takeOut(Tracking tracking) {
    if (reference != null) {
      child.refer(tracking, columns.get(0), null);
    }
  }

  /** Puts it into the child, which was written without it. */
  void putBack(Tracking tracking) {
    if (reference == null) {
      put(tracking);
    } else {
      child.refer(tracking, columns.get(0), reference);
    }
  }

  /** Puts the parent as it is stored into the reference, where that is to what it was. */
  void fill(Tracking tracking) {
    Ref<?> filled = reference;
    Object before = filled == null ? null : filled.model().orElse(null);
    if (filled != null && before != null) {
      tracking.undoing(child.model(), () -> References.fill(filled, before));
      References.fill(filled, parent.model());
    }
  }
}
