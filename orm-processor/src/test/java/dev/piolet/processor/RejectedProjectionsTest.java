package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** Projections that must not compile. */
final class RejectedProjectionsTest {
  private static final String USER =
      """
      @Table
      record User(@Field(primaryKey = true) @Nullable Long id, String name, @Nullable Integer age) {}
      """;

  @Test
  void onlyARecordIsAProjection() {
    errorsOf(
            """
            @Projection
            class Summary {
              int id;
            }
            """)
        .containsExactly(
            "Summary.java:2:1: Summary has @Projection, but only a record can be a projection. Make it one, or "
                + "remove @Projection");
  }

  @Test
  void privateRecordIsOutOfReach() {
    errorsOf(
            """
            class Reports {
              @Projection
              private record Summary(int id) {}
            }
            """)
        .containsExactly(
            "Reports.java:3:11: The record Summary has @Projection, but it, or a class around it, is private, so "
                + "its projection cannot use it. Remove \"private\"");
  }

  @Test
  void genericRecordHasNoFixedTypes() {
    errorsOf(
            """
            @Projection
            record Pair<A>(A left, A right) {}
            """)
        .containsExactly(
            "Pair.java:2:1: The record Pair has @Projection, but is generic, so its components have no fixed "
                + "types. Remove the type parameters; or remove @Projection, and select "
                + "row(Pair::new, ...)");
  }

  @Test
  void recordWithoutComponentsReadsNothing() {
    errorsOf(
            """
            @Projection
            record Nothing() {}
            """)
        .containsExactly("Nothing.java:2:1: Nothing has no components to read. Give it one");
  }

  @Test
  void componentsTypeHasToBeAccessible() {
    errorsOf(
            """
            class Reports {
              private enum Mood { SAD }
              @Projection
              record Summary(java.util.List<Mood> moods) {}
            }
            """)
        .containsExactly(
            "Reports.java:4:39: The component \"moods\" has the type java.util.List<app.Reports.Mood>, which "
                + "Reports_SummaryProjection cannot use, because it, or a class around it, is not "
                + "accessible. Remove \"private\"");
  }

  @Test
  void componentIsAPropertyOfTheModel() {
    errorsOf(
            USER,
            """
            @Projection(of = User.class)
            record Summary(
                long id,
                String nmae) {}
            """)
        .containsExactly(
            "Summary.java:4:12: The component \"nmae\" is no property of app.User, which has \"id\", \"name\", "
                + "\"age\". Rename it to one of them; make it a model, a record with @Projection(of = "
                + "...), or a List, Set or Optional of one; or remove \"of\", and pass what to select "
                + "for each component");
  }

  @Test
  void componentHasTheTypeOfTheProperty() {
    errorsOf(
            USER,
            """
            @Projection(of = User.class)
            record Summary(
                int id,
                String name) {}
            """)
        .containsExactly(
            "Summary.java:3:9: The component \"id\" has the type int, but the property \"id\" of app.User has the "
                + "type java.lang.Long. Make it java.lang.Long; or remove \"of\", and pass what to "
                + "select for each component");
  }

  @Test
  void componentTakesNullWhereTheColumnHoldsIt() {
    errorsOf(
            USER,
            """
            @Projection(of = User.class)
            record Summary(
                int age) {}
            """,
            """
            @Projection(of = User.class)
            record Boxed(
                Integer age) {}
            """)
        .containsExactlyInAnyOrder(
            "Summary.java:3:9: The component \"age\" takes no null, but the property \"age\" of app.User can be "
                + "null. Make it @Nullable, and a box: java.lang.Integer; or an Optional",
            "Boxed.java:3:13: The component \"age\" takes no null, but the property \"age\" of app.User can be "
                + "null. Make it @Nullable; or an Optional");
  }

  @Test
  void modelHasATable() {
    errorsOf(
            """
            @Projection(
                of = String.class)
            record Summary(int id) {}
            """)
        .containsExactly(
            "Summary.java:2:16: java.lang.String has no @Table, so there are no columns to take. Annotate it, or "
                + "remove \"of\"");
  }

  @Test
  void nestedProjectionNamesItsModel() {
    errorsOf(
            USER,
            """
            @Projection(of = User.class)
            record Summary(
                Name name) {}
            """,
            """
            @Projection
            record Name(String name) {}
            """)
        .containsExactly(
            "Summary.java:3:10: The component \"name\" has the type app.Name, whose @Projection names no model, so "
                + "that it is not known which columns it is read from. Write @Projection(of = ...) "
                + "there, or remove \"of\" here");
  }

  @Test
  void projectionDoesNotContainItself() {
    errorsOf(
            USER,
            """
            @Projection(of = User.class)
            record Node(
                Link link) {}
            """,
            """
            @Projection(of = User.class)
            record Link(
                String name, @Nullable Node node) {}
            """)
        .containsExactlyInAnyOrder(
            "Node.java:3:10: The component \"link\" has the type app.Link, which leads back to itself, so it "
                + "would be read from columns without end. Give it a record that nests no further, "
                + "or remove \"of\"",
            "Link.java:3:33: The component \"node\" has the type app.Node, which leads back to itself, so it "
                + "would be read from columns without end. Give it a record that nests no further, "
                + "or remove \"of\"");
  }

  @Test
  void unknownTypeIsNamed() {
    errorsOf(
            """
            @Projection
            record Summary(
                java.util.List<Missing> missing) {}
            """)
        .anyMatch(
            error ->
                error.startsWith("Summary.java:3:29: The type of the component \"missing\" is "));
  }

  @Test
  void listThatIsNotImportedIsNoBug() {
    errorsOf(
            USER,
            """
            @Projection(of = User.class)
            record Summary(
                Set<User> users) {}
            """)
        .hasSize(2)
        .anyMatch(error -> error.startsWith("Summary.java:3:5: cannot find symbol"))
        .anyMatch(error -> error.startsWith("Summary.java:3:15: The type of the component"));
  }

  @Test
  void twoProjectionsOfOneName() {
    errorsOf(
            """
            class Shop {
              @Projection
              record Order(int id) {}
            }

            @Projection
            record Shop_Order(int id) {}
            """)
        .containsExactly(
            "Shop.java:7:1: app.Shop_Order would get the projection app.Shop_OrderProjection, which is that of "
                + "app.Shop.Order already. Rename one of the two");
  }

  @Test
  void useOfAProjectionWithErrorsIsNoFurtherError() {
    errorsOf(
            USER,
            """
            @Projection(of = User.class)
            record Summary(
                String nmae) {
              static Object all = SummaryProjection.of(UserTable.USER);
              static Object some = SummaryProjection.of(UserTable.USER.name);
            }
            """)
        .singleElement()
        .asString()
        .startsWith("Summary.java:3:12: The component \"nmae\"");
  }

  @Test
  void partOfAnotherTypeIsNoPart() {
    errorsOf(
            USER,
            """
            @Projection
            record Summary(long id, String name) {
              static Object wrong = SummaryProjection.of(UserTable.USER.name, UserTable.USER.name);
            }
            """)
        .singleElement()
        .asString()
        .startsWith(
            "Summary.java:3:60: incompatible types: dev.piolet.schema.TextColumn<app.User> cannot be");
  }

  @Test
  void optionalComponentIsOfThePropertysType() {
    errorsOf(
            USER,
            """
            @Projection(of = User.class)
            record Summary(
                java.util.Optional<String> age,
                java.util.Optional<Integer> name) {}
            """)
        .containsExactly(
            "Summary.java:3:32: The component \"age\" has the type java.util.Optional<java.lang.String>, but the "
                + "property \"age\" of app.User has the type java.lang.Integer. Make it "
                + "java.util.Optional<java.lang.Integer>; or remove \"of\", and pass what to select "
                + "for each component",
            "Summary.java:4:33: The component \"name\" has the type java.util.Optional<java.lang.Integer>, but the "
                + "property \"name\" of app.User has the type java.lang.String. Make it "
                + "java.util.Optional<java.lang.String>; or remove \"of\", and pass what to select "
                + "for each component");
  }
}
