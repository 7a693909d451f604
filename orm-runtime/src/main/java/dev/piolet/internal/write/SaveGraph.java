package dev.piolet.internal.write;

import dev.piolet.annotations.Generation;
import dev.piolet.internal.execute.WholeCalls;
import dev.piolet.internal.model.Tracking;
import dev.piolet.internal.write.SaveNode.Action;
import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnRole;
import dev.piolet.schema.ForeignKey;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.Ref;
import dev.piolet.schema.References;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableMetadata;
import dev.piolet.schema.Tables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Objects to save, with all that they refer to by references, and what is said of them besides:
 * which are children of which. Not thread-safe.
 */
public final class SaveGraph {
  private final Tracking tracking;
  private final WholeCalls calls;
  private final IdentityHashMap<Object, SaveNode> nodes = new IdentityHashMap<>();
  private final List<SaveNode> inOrder = new ArrayList<>();
  private final Deque<SaveNode> waiting = new ArrayDeque<>();
  private final List<SaveOrphans> orphans = new ArrayList<>();
  private final List<SaveLinks> links = new ArrayList<>();

  SaveGraph(Tracking tracking, WholeCalls calls) {
    this.tracking = tracking;
    this.calls = calls;
  }

  /**
   * Adds an object, and all that it refers to.
   *
   * @throws IllegalArgumentException when its class has no generated table, or one of a view
   */
  public SaveNode add(Object model) {
    SaveNode node = place(model);
    follow();
    return node;
  }

  /**
   * Adds an object that is to refer to another.
   *
   * @param key the foreign key by which it does
   * @throws IllegalArgumentException when it is a child of another one by that key
   */
  public SaveNode addChild(Object model, ForeignKey<?, ?> key, SaveNode parent) {
    SaveNode child = place(model);
    refer(child, key, parent);
    follow();
    return child;
  }

  /**
   * Adds an object, which is written; what it refers to is added by {@link #follow}, when all else
   * has been said of it.
   */
  public SaveNode place(Object model) {
    return node(model, true);
  }

  /**
   * Adds an object that others are to refer to. It is written where it has no key yet, or may be
   * known to have changed.
   *
   * @param key the foreign key by which they do
   */
  public SaveNode placeTarget(Object model, ForeignKey<?, ?> key) {
    SaveNode node = node(model, tracking.tracks(model));
    if (!node.isWritten() && isNew(node, key)) {
      write(node);
    }
    return node;
  }

  private static boolean isNew(SaveNode node, ForeignKey<?, ?> key) {
    return !node.has(SaveEdge.columns(TableMetadata.of(node.table()).primaryKey()))
        || !node.has(SaveEdge.columns(key.referencedColumns()));
  }

  /**
   * Makes an object refer to another. It is written, unless it has no other reason to be and refers
   * to that already.
   *
   * @throws IllegalArgumentException when it was said to refer to another one by that key
   */
  public void refer(SaveNode child, ForeignKey<?, ?> said, SaveNode parent) {
    ForeignKey<?, ?> key = TableMetadata.of(child.table()).own(said);
    if (!child.isWritten() && SaveEdge.refers(child, key, parent)) {
      return;
    }
    write(child);
    for (SaveEdge edge : List.copyOf(child.edges())) {
      if (edge.isAlong(key)) {
        if (edge.isSaid() && edge.parent() != parent) {
          throw new IllegalArgumentException(
              "An object of "
                  + child.table().model().getName()
                  + " is a child of two others by "
                  + key.name()
                  + ". Give it to one of them");
        }
        child.remove(edge);
      }
    }
    child.add(edge(child, key, parent));
  }

  /**
   * Makes an object refer to none by a foreign key: what can be NULL of its columns becomes so.
   * Where what is referred to may be there and not be shown, they are left as they are.
   *
   * @throws IllegalArgumentException when none of them can
   */
  public void referToNone(SaveNode child, ForeignKey<?, ?> said) {
    ForeignKey<?, ?> key = TableMetadata.of(child.table()).own(said);
    List<Column<Object, ?>> columns = SaveEdge.columns(key.columns());
    if (columns.stream().anyMatch(child::isNull) || mayBeHidden(key)) {
      return;
    }
    write(child);
    List<Column<Object, ?>> clearable =
        columns.stream().filter(column -> SaveEdge.canBeNull(child.table(), column)).toList();
    if (clearable.isEmpty()) {
      throw new IllegalArgumentException(
          "An object of "
              + child.table().model().getName()
              + " is to refer to none by "
              + key.name()
              + ", whose columns cannot be NULL. Give it what it refers to");
    }
    for (Column<Object, ?> column : clearable) {
      child.refer(tracking, column, null);
    }
  }

  private static boolean mayBeHidden(ForeignKey<?, ?> key) {
    return !key.options().enforced()
        || TableMetadata.of(key.referencedTable()).columnOf(ColumnRole.SOFT_DELETE) != null;
  }

  /** A property that is a reference gets one to the parent, unless it has one. */
  private SaveEdge edge(SaveNode child, ForeignKey<?, ?> key, SaveNode parent) {
    Column<Object, ?> column = SaveEdge.columns(key.columns()).get(0);
    if (!column.options().isReference() || !key.options().to().isEmpty()) {
      return SaveEdge.said(child, parent, key);
    }
    Ref<?> present = References.in(child.model(), column);
    Ref<?> wanted = Ref.of(parent.model());
    boolean isThere =
        present != null
            && (present.model().orElse(null) == parent.model() || present.equals(wanted));
    if (present != null && isThere) {
      return SaveEdge.said(child, parent, column, present);
    }
    child.refer(tracking, column, wanted);
    return SaveEdge.said(child, parent, column, wanted);
  }

  /** Has the rows deleted that refer to an object, and are none of its children. */
  public void deleteOrphans(ForeignKey<?, ?> key, SaveNode parent, List<SaveNode> children) {
    if (!TableMetadata.of(key.table()).isUnion()) {
      deleteOrphansOf(key, parent, children);
      return;
    }
    for (Table<?> part : TableMetadata.of(key.table()).subtypeTables()) {
      List<SaveNode> own = children.stream().filter(node -> node.table().equals(part)).toList();
      deleteOrphansOf(TableMetadata.of(part).own(key), parent, own);
    }
  }

  private void deleteOrphansOf(ForeignKey<?, ?> key, SaveNode parent, List<SaveNode> children) {
    SaveOrphans same =
        orphans.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
    if (same == null) {
      same = SaveOrphans.of(key);
      orphans.add(same);
    }
    same.parents().add(parent);
    same.children().addAll(children);
  }

  /**
   * Has rows of a table between made, so that they say that objects belong to another, where there
   * are none.
   *
   * @param key the foreign key of that table to the one object
   * @param targetKey the foreign key of that table to the others
   * @param deletesOthers whether its other rows that refer to the one object are deleted
   * @throws IllegalArgumentException when such rows need more than both keys
   */
  public void link(
      ForeignKey<?, ?> key,
      ForeignKey<?, ?> targetKey,
      SaveNode from,
      List<SaveNode> targets,
      boolean deletesOthers) {
    SaveLinks same =
        links.stream().filter(one -> one.isOf(key, targetKey)).findFirst().orElse(null);
    if (same == null) {
      same = new SaveLinks(LinkTable.of(key, targetKey));
      links.add(same);
    }
    same.add(from, targets);
    if (deletesOthers) {
      same.deleteOthers(from);
    }
  }

  List<SaveNode> nodes() {
    return inOrder;
  }

  List<SaveOrphans> orphans() {
    return orphans;
  }

  List<SaveLinks> links() {
    return links;
  }

  @SuppressWarnings("unchecked") // the table of an object's class has objects of that class
  private SaveNode node(Object model, boolean isWritten) {
    SaveNode node = nodes.get(model);
    if (node == null) {
      Table<Object> table = (Table<Object>) Tables.of(model.getClass());
      calls.settle(List.of(model));
      node = new SaveNode(table, model);
      nodes.put(model, node);
      inOrder.add(node);
      waiting.add(node);
    }
    if (isWritten) {
      write(node);
    }
    return node;
  }

  private static void write(SaveNode node) {
    TableMetadata.of(node.table()).requireWritable();
    node.write();
  }

  /** Adds all that the objects refer to which were added since the last time. */
  public void follow() {
    SaveNode node = waiting.poll();
    while (node != null) {
      for (Column<Object, ?> column : node.table().columns()) {
        boolean isSaid = node.edges().stream().anyMatch(edge -> edgeIsOf(edge, column));
        if (column.options().isReference() && !isSaid) {
          follow(node, column);
        }
      }
      node = waiting.poll();
    }
  }

  private static boolean edgeIsOf(SaveEdge edge, Column<Object, ?> column) {
    return edge.columns().contains(column);
  }

  /**
   * What was fetched is written where it is known to have changed; what the program made a
   * reference of is saved.
   */
  private void follow(SaveNode node, Column<Object, ?> column) {
    Ref<?> reference = References.in(node.model(), column);
    Object target = reference == null ? null : reference.model().orElse(null);
    if (reference != null && target != null) {
      boolean isWritten = References.isGiven(reference) || tracking.tracks(target);
      node.add(SaveEdge.found(node, node(target, isWritten), column, reference));
    }
  }

  /** Decides of each object how it is written. */
  void plan() {
    inOrder.forEach(this::action);
    for (SaveNode node : inOrder) {
      for (SaveEdge edge : node.edges()) {
        if (!edge.parent().is(Action.INSERT) || edge.isKnown()) {
          edge.put(tracking);
        }
      }
    }
  }

  private Action action(SaveNode node) {
    if (node.is(Action.OPEN)) {
      node.act(Action.UPSERT);
      node.act(actionOf(node));
    }
    return node.action();
  }

  private Action actionOf(SaveNode node) {
    if (!node.isWritten()) {
      return Action.NONE;
    }
    if (tracking.stored(node.table(), node.model()) != null) {
      return Action.UPDATE;
    }
    if (!(node.table() instanceof KeyedTable<Object, ?> table)) {
      return Action.INSERT;
    }
    List<Column<Object, ?>> fromParents = new ArrayList<>();
    for (SaveEdge edge : node.edges()) {
      if (edge.isOfKey() && action(edge.parent()) == Action.INSERT) {
        return Action.INSERT;
      }
      fromParents.addAll(edge.columns());
    }
    Collection<Column<Object, ?>> own = new ArrayList<>(table.primaryKey());
    own.removeAll(fromParents);
    if (own.stream().anyMatch(node::isAbsent)) {
      return Action.INSERT;
    }
    boolean isGenerated =
        own.stream().anyMatch(column -> column.options().generation() != Generation.NONE);
    return isGenerated ? Action.UPDATE : Action.UPSERT;
  }
}
