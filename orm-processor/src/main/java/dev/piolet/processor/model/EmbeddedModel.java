package dev.piolet.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property whose record spreads over several columns.
 *
 * @param place the property, with its {@code @Embedded}
 * @param whole the property as if it were a column
 * @param kind whether its type can be spread
 * @param members what its components become, in order
 */
public record EmbeddedModel(Place place, ColumnModel whole, Kind kind, List<Member> members)
    implements Member {
  /** The kinds of a property's type. */
  public enum Kind {
    /** A record, which can be spread. */
    RECORD,
    /** Anything else. */
    NO_RECORD,
    /** A record within itself. */
    ENDLESS,
    /** A type that the compiler does not know. */
    UNKNOWN
  }

  @Override
  public String property() {
    return whole.property();
  }

  @Override
  public @Nullable Accessor getter() {
    return whole.getter();
  }

  @Override
  public @Nullable Accessor setter() {
    return whole.setter();
  }

  public boolean nullable() {
    return whole.nullable();
  }

  public EmbeddedModel with(List<Member> otherMembers) {
    return new EmbeddedModel(place, whole, kind, otherMembers);
  }

  /** The same where it can be null, so that all of its columns can be NULL. */
  public EmbeddedModel asNullable() {
    return new EmbeddedModel(place, whole.withNullable(true), kind, members);
  }

  /** The record. */
  public TypeName type() {
    return Objects.requireNonNull(whole.javaType());
  }

  /** The columns, those of embedded values within it too, in order. */
  public List<ColumnModel> columns() {
    return columnsOf(members);
  }

  /** The columns of members, those of embedded values too, in order. */
  public static List<ColumnModel> columnsOf(List<Member> members) {
    List<ColumnModel> columns = new ArrayList<>(members.size());
    addColumns(members, columns);
    return Collections.unmodifiableList(columns);
  }

  private static void addColumns(List<Member> members, List<ColumnModel> columns) {
    for (Member member : members) {
      if (member instanceof EmbeddedModel embedded) {
        addColumns(embedded.members(), columns);
      } else {
        columns.add((ColumnModel) member);
      }
    }
  }

  /** All embedded values among members, each before those within it. */
  public static List<EmbeddedModel> embeddedIn(List<Member> members) {
    List<EmbeddedModel> embedded = new ArrayList<>();
    addEmbedded(members, embedded);
    return Collections.unmodifiableList(embedded);
  }

  private static void addEmbedded(List<Member> members, List<EmbeddedModel> embedded) {
    for (Member member : members) {
      if (member instanceof EmbeddedModel one) {
        embedded.add(one);
        addEmbedded(one.members(), embedded);
      }
    }
  }
}
