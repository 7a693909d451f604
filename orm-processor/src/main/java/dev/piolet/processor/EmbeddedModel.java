package dev.piolet.processor;

import dev.piolet.processor.code.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property whose record spreads over several columns.
 *
 * @param place the property, with its {@code @Embedded}
 * @param whole the property as if it were a column
 * @param kind whether its type can be spread
 * @param members what its components become, in order
 */
record EmbeddedModel(Place place, ColumnModel whole, Kind kind, List<Member> members)
    implements Member {
  /** What a property's type is. */
  enum Kind {
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

  boolean nullable() {
    return whole.nullable();
  }

  EmbeddedModel with(List<Member> otherMembers) {
    return new EmbeddedModel(place, whole, kind, otherMembers);
  }

  /** The record. */
  TypeName type() {
    return Objects.requireNonNull(whole.javaType());
  }

  /** The columns, those of embedded values within it too, in order. */
  List<ColumnModel> columns() {
    return columnsOf(members).toList();
  }

  /** The embedded values within it, however deep. */
  Stream<EmbeddedModel> nested() {
    return embeddedIn(members);
  }

  static Stream<ColumnModel> columnsOf(List<Member> members) {
    return members.stream()
        .flatMap(
            member ->
                member instanceof EmbeddedModel embedded
                    ? columnsOf(embedded.members())
                    : Stream.of((ColumnModel) member));
  }

  /** All embedded values among members, each before those within it. */
  static Stream<EmbeddedModel> embeddedIn(List<Member> members) {
    return members.stream()
        .filter(EmbeddedModel.class::isInstance)
        .map(EmbeddedModel.class::cast)
        .flatMap(embedded -> Stream.concat(Stream.of(embedded), embedded.nested()));
  }
}
