package dev.piolet;

import dev.piolet.internal.write.SaveGraph;
import dev.piolet.internal.write.SaveNode;
import dev.piolet.schema.ForeignKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The children that an object is {@linkplain Session#save saved} with: the objects that refer to it
 * by a foreign key. Immutable and thread-safe; every method returns a copy.
 *
 * <pre>{@code
 * conn.save(
 *     owner,
 *     Children.of(PET.ownerKey, Owner::pets)
 *         .and(Children.of(VISIT.petKey, Pet::visits))
 *         .withOrphansDeleted());
 * }</pre>
 *
 * @param <P> the parent
 * @param <C> a child
 */
public final class Children<P, C> {
  private final ForeignKey<C, ? super P> key;
  private final Function<? super P, ? extends Collection<? extends C>> children;
  private final boolean deletesOrphans;
  private final @Nullable BiConsumer<? super P, ? super List<C>> taker;
  private final List<Children<C, ?>> further;

  private Children(
      ForeignKey<C, ? super P> key,
      Function<? super P, ? extends Collection<? extends C>> children,
      boolean deletesOrphans,
      @Nullable BiConsumer<? super P, ? super List<C>> taker,
      List<Children<C, ?>> further) {
    this.key = key;
    this.children = children;
    this.deletesOrphans = deletesOrphans;
    this.taker = taker;
    this.further = further;
  }

  /**
   * The children of each object that is saved.
   *
   * @param key the foreign key of the children's table by which they refer to their parent: the
   *     parent's key is put into their property, be it a key or a {@link dev.piolet.schema.Ref}
   * @param children gives the children of an object; none are an empty collection
   * @throws IllegalArgumentException when the key has a period, which several rows cover together
   */
  public static <P, C> Children<P, C> of(
      ForeignKey<C, P> key, Function<? super P, ? extends Collection<? extends C>> children) {
    if (key.options().period()) {
      throw new IllegalArgumentException(
          "The rows that "
              + key.name()
              + " refers to are several, which cover its period together, so that none is the"
              + " parent: save the objects by themselves");
    }
    return new Children<>(key, children, false, null, List.of());
  }

  /**
   * The same, and rows are deleted that refer to a parent and are of none of the children that are
   * given; where their table marks rows as deleted, they are marked. Without this they stay as they
   * are. They are deleted before the children are written.
   */
  public Children<P, C> withOrphansDeleted() {
    return new Children<>(key, children, true, taker, further);
  }

  /** The same, with children of these children. Said again, these are more. */
  public Children<P, C> and(Children<C, ?> ofChildren) {
    List<Children<C, ?>> more = new ArrayList<>(further);
    more.add(ofChildren);
    return new Children<>(key, children, deletesOrphans, taker, List.copyOf(more));
  }

  /**
   * The same, and gives the children as they are stored: of records these are other objects than
   * those that were given, as generated keys are in them.
   *
   * @param children takes a parent and its children, both as stored and these in the order in which
   *     they were given, when all is written, and before it is committed
   */
  public Children<P, C> stored(BiConsumer<? super P, ? super List<C>> children) {
    return new Children<>(
        key, this.children, deletesOrphans, Objects.requireNonNull(children), further);
  }

  /**
   * Adds the children of an object.
   *
   * @param after takes what is to be done when all is written
   */
  @SuppressWarnings("unchecked") // what is stored is of the class of what was given
  void addTo(SaveGraph graph, SaveNode parent, P model, List<Runnable> after) {
    Collection<? extends C> given = children.apply(model);
    if (given == null) {
      throw new IllegalArgumentException(
          "The children by "
              + key.name()
              + " are null. Where there are none, give an empty collection");
    }
    List<SaveNode> nodes = new ArrayList<>();
    for (C child : given) {
      SaveNode node = graph.addChild(Objects.requireNonNull(child, "child"), key, parent);
      nodes.add(node);
      further.forEach(each -> each.addTo(graph, node, child, after));
    }
    if (deletesOrphans) {
      graph.deleteOrphans(SaveGraph.keyTo(parent, key), parent, nodes);
    }
    BiConsumer<? super P, ? super List<C>> taking = taker;
    if (taking != null) {
      after.add(
          () ->
              taking.accept(
                  (P) parent.model(), (List<C>) nodes.stream().map(SaveNode::model).toList()));
    }
  }
}
