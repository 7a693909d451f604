package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** What must not compile, because of a JSON column. */
final class RejectedJsonTest {
  @Test
  void typesThatCannotBeJson() {
    errorsOf(
            """
            @Table
            record User(
                @Field(json = true)
                String text,
                @Field(json = true) java.util.List list,
                @Field(json = true) java.util.List<Tag> tags) {
              private record Tag(String name) {}
            }
            """)
        .containsExactly(
            "User.java:3:19: The property \"text\" of User is a String, which may be JSON already, or a "
                + "text to become JSON. Write type = \"jsonb\" instead of json = true where it "
                + "is JSON; where it is a text, leave json out",
            "User.java:5:40: The property \"list\" of User has the type List without what it is made "
                + "of, so that JSON cannot be read into it. Write its type arguments",
            "User.java:6:45: The property \"tags\" of User has the type java.util.List<app.User.Tag>, "
                + "which UserTable cannot use. Make that type public, or package-private in the "
                + "same package");
  }

  @Test
  void unknownTypes() {
    errorsOf(
            """
            @Table
            record User(
                int id,
                @Field(json = true) java.util.List<Unknown> list) {}
            """)
        .containsExactly(
            "User.java:4:40: cannot find symbol\n  symbol:   class Unknown\n  location: class app.User",
            "User.java:4:49: The type of the property \"list\" is java.util.List<Unknown>, which the "
                + "compiler cannot find. Correct its name or import it; if another annotation "
                + "processor generates it, see why that one did not");
  }

  @Test
  void whatJsonColumnsCannotHave() {
    errorsOf(
            """
            @Table
            record User(
                @Field(json = true,
                    length = 3) int[] length,
                @Field(json = true,
                    precision = 3) int[] precision,
                @Field(json = true,
                    collation = "C") int[] collation,
                @Field(json = true,
                    primaryKey = true) int[] key,
                @Field(json = true,
                    references = User.class) int[] reference,
                @Field(json = true,
                    type = "text") int[] text,
                @Field(json = true,
                    type = "jsonb[]") int[] array,
                @Field(json = true, type = "json",
                    unique = true) int[] unique,
                @Field(json = true, type = "json",
                    index = true) int[] index) {}
            """)
        .containsExactly(
            "User.java:4:18: The property \"length\" of User is stored as JSON, whose column has no "
                + "length. Remove it",
            "User.java:6:21: The property \"precision\" of User is stored as JSON, whose column has no "
                + "precision. Remove it",
            "User.java:8:21: The property \"collation\" of User is stored as JSON, whose column has no "
                + "collation. Remove it",
            "User.java:10:22: The property \"key\" of User is stored as JSON, whose column has no "
                + "primaryKey. Remove it",
            "User.java:12:26: The property \"reference\" of User is stored as JSON, whose column has no "
                + "references. Remove it",
            "User.java:14:16: The property \"text\" of User is stored as JSON, but its type is text. "
                + "Write type = \"json\", leave it out for jsonb, or remove json = true",
            "User.java:16:16: The property \"array\" of User is stored as JSON, but its type is "
                + "jsonb[]. Write type = \"json\", leave it out for jsonb, or remove json = true",
            "User.java:18:18: The property \"unique\" of User is stored as json, whose values "
                + "PostgreSQL cannot compare. Store it as jsonb, or remove unique",
            "User.java:20:17: The property \"index\" of User is stored as json, whose values PostgreSQL "
                + "cannot compare. Store it as jsonb, or remove index");
  }
}
