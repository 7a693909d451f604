package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** What must not compile, because of an embedded value. */
final class RejectedEmbeddedTest {
  @Test
  void typesThatCannotBeEmbedded() {
    errorsOf(
            """
            @Table
            record User(
                int id,
                @Embedded
                String text,
                @Embedded
                Nothing nothing,
                @Embedded
                Node node,
                @Embedded
                Hidden hidden) {
              record Nothing() {}
              record Node(int value, @Embedded @Nullable Node next) {}
              private record Hidden(int x) {}
            }
            """)
        .containsExactly(
            "User.java:4:5: The property \"text\" of User is @Embedded, but its type, "
                + "java.lang.String, is no record. Make it one, or store the value as JSON: "
                + "@Field(json = true)",
            "User.java:6:5: The property \"nothing\" of User embeds app.User.Nothing, which has no "
                + "components. Give it one",
            "User.java:11:12: The property \"hidden\" of User has the type app.User.Hidden, which "
                + "UserTable cannot use. Make that type public, or package-private in the same "
                + "package",
            "User.java:13:26: The property \"node.next\" of User embeds app.User.Node within itself, "
                + "which would be columns without end. Remove @Embedded there, and store that "
                + "component as JSON: @Field(json = true)");
  }

  @Test
  void fieldAndEmbedded() {
    errorsOf(
            """
            @Table
            class User {
              int id;
              @Embedded
              @Field(name = "x")
              Point point;
              @Embedded
              private Point secret;
            }

            record Point(int x, int y) {}
            """)
        .containsExactly(
            "User.java:5:3: The property \"point\" of User has both @Embedded and @Field, but becomes "
                + "no column itself. Put @Field on the components of its type, or remove one of "
                + "the two",
            "User.java:8:17: The property \"secret\" of User is private and has no accessible getter "
                + "and setter. Add Point getSecret() and setSecret(Point), or leave the property "
                + "out with @Transient");
  }

  @Test
  void clashingColumns() {
    errorsOf(
            """
            @Table
            record User(
                int homeX,
                @Embedded
                Point home,
                @Embedded(
                    prefix = "home_")
                Point other) {}

            record Point(int x, @Field(name = "x") int y) {}
            """)
        .containsExactly(
            "User.java:5:11: The properties \"homeX\" and \"home.x\" of User have the same column, "
                + "\"home_x\". Give one another prefix: @Embedded(prefix = \"...\"); or another "
                + "name",
            "User.java:5:11: The properties \"homeX\" and \"home.y\" of User have the same column, "
                + "\"home_x\". Give one another prefix: @Embedded(prefix = \"...\"); or another "
                + "name",
            "User.java:7:18: The properties \"homeX\" and \"other.x\" of User have the same column, "
                + "\"home_x\". Give one another prefix: @Embedded(prefix = \"...\"); or another "
                + "name",
            "User.java:7:18: The properties \"homeX\" and \"other.y\" of User have the same column, "
                + "\"home_x\". Give one another prefix: @Embedded(prefix = \"...\"); or another "
                + "name");
  }

  @Test
  void componentsThatCannotBe() {
    errorsOf(
            """
            @Table
            record User(
                int id,
                @Embedded Point point) {}

            record Point(
                @Field(primaryKey = true)
                int x,
                Thread thread,
                @Field(defaultExpression = "1")
                int y,
                @Version
                int version) {}
            """)
        .containsExactly(
            "User.java:7:25: The property \"point.x\" of User is within an embedded value, which cannot "
                + "be of the primary key. Declare the parts of the key in User itself, each with "
                + "@Field(primaryKey = true)",
            "User.java:7:5: @Field on \"x\" has no effect: Point has no @Table. Annotate it; or make "
                + "it abstract, if models inherit its columns",
            "User.java:9:12: The property \"point.thread\" of User has the type java.lang.Thread, which "
                + "cannot be stored. Convert it with @Convert",
            "User.java:11:9: The property \"point.y\" of User is within an embedded value, but gets "
                + "its value from the database or from the write, which cannot be put into a "
                + "record. Declare it in User itself",
            "User.java:13:9: The property \"point.version\" of User is within an embedded value, but "
                + "gets its value from the database or from the write, which cannot be put into "
                + "a record. Declare it in User itself");
  }
}
