package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** What must not compile of sealed models whose types have a table each. */
final class RejectedUnionTest {
  @Test
  void eachTypeIsATable() {
    errorsOf(
            """
            @Table(subtypes = Subtypes.TABLE_EACH)
            sealed interface Payment {
              record Card(@Field(primaryKey = true) int id) implements Payment {}
              @View(query = "SELECT 1 AS id")
              record Cash(@Field(primaryKey = true) int id) implements Payment {}
            }
            """)
        .contains(
            "Payment.java:3:3: Card, which Payment permits, has no @Table, and each type is to have"
                + " a table of its own. Add it",
            "Payment.java:5:3: Cash, which Payment permits, is a view, and each type is to have a"
                + " table of its own. Make it one");
  }

  @Test
  void keysThatTheDatabaseMakesDifferFromThoseOfOtherTables() {
    errorsOf(
            """
            @Table(subtypes = Subtypes.TABLE_EACH)
            sealed interface Payment {
              @Table
              record Card(@Field(primaryKey = true) @Nullable Long id) implements Payment {}
              @Table
              record Cash(@Field(primaryKey = true) @Nullable Long id) implements Payment {}
            }
            """,
            """
            @Table(subtypes = Subtypes.TABLE_EACH)
            sealed interface Shape {
              @Table
              record Circle(
                  @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "s")
                      @Nullable Long id)
                  implements Shape {}
              @Table(schema = "other")
              record Square(
                  @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "s")
                      @Nullable Long id)
                  implements Shape {}
            }
            """)
        .containsExactly(
            "Payment.java:4:56: Each table would number its rows by itself, so that rows of several"
                + " types could have the same \"id\". Number them by one sequence,"
                + " @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence ="
                + " \"payment_id\"), or make it a UUID with Generation.UUID_V7",
            "Shape.java:6:26: The sequence \"s\" would be one in each of the schemas of the types,"
                + " [(none), other], so that rows of several types could have the same \"id\". Put"
                + " the tables into one schema");
  }

  @Test
  void onlyOneSequenceMakesKeysThatDiffer() {
    errorsOf(
            """
            @Table(subtypes = Subtypes.TABLE_EACH)
            sealed interface Payment {
              @Table
              record Card(
                  @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "a")
                      @Nullable Long id)
                  implements Payment {}
              @Table
              record Cash(
                  @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "b")
                      @Nullable Long id)
                  implements Payment {}
            }
            """)
        .containsExactly(
            "Payment.java:11:26: The property \"id\" of Card and of Cash would share a column, but"
                + " their values come about in different ways. Make them alike, or give one another"
                + " name, also as a property");
  }

  @Test
  void columnsOfOneNameAreAlike() {
    errorsOf(
            """
            @Table(subtypes = Subtypes.TABLE_EACH)
            sealed interface Payment {
              @Table
              record Card(@Field(primaryKey = true) int id, int days, @SoftDelete boolean deleted)
                  implements Payment {}
              @Table
              record Cash(@Field(primaryKey = true) int id, long days) implements Payment {}
            }
            """,
            """
            @Table(subtypes = Subtypes.TABLE_EACH)
            sealed interface Shape {
              @Table
              record Circle(@Field(primaryKey = true) int id, int type) implements Shape {}
              @Table
              record Square(int number) implements Shape {}
            }
            """,
            """
            @Table(subtypes = Subtypes.TABLE_EACH)
            sealed interface Place {
              @Table
              record Seat(@Field(primaryKey = true) int id) implements Place {}
              @Table
              record Aisle(int number) implements Place {}
            }
            """)
        .containsExactlyInAnyOrder(
            "Payment.java:4:79: The property \"deleted\" of Card is filled by the database in each"
                + " row, but Cash has none of that name. Give it one",
            "Payment.java:7:54: The property \"days\" of Card and of Cash would share a column, but"
                + " their types are int and long. Make them alike, or give one another name, also"
                + " as a property",
            "Place.java:6:3: The property \"id\" of Seat is of the primary key, but Aisle has none"
                + " of that name. Give it one",
            "Shape.java:4:55: The property \"type\" of Circle is called as what tells the types"
                + " apart. Rename it, or that: @Discriminator(\"...\")");
  }

  @Test
  void whatIsSaidOfATableIsSaidOfThoseOfTheTypes() {
    errorsOf(
            """
            @Table(
                schema = "shop", comment = "none", subtypes = Subtypes.TABLE_EACH)
            @Check("id > 0")
            @RowSecurity
            sealed interface Payment {
              @Table
              @Discriminator("kind")
              record Card(@Field(primaryKey = true) int id) implements Payment {}
            }
            """,
            """
            @Table(
                subtypes = Subtypes.TABLE_EACH)
            record Order(@Field(primaryKey = true) int id) {}
            """)
        .containsExactlyInAnyOrder(
            "Order.java:2:24: subtypes has no effect on Order, which is not sealed. Remove it",
            "Payment.java:2:14: schema has no effect on Payment: there is no table of it, as each"
                + " of its types has its own. Put it on these",
            "Payment.java:2:32: comment has no effect on Payment: there is no table of it, as each"
                + " of its types has its own. Put it on these",
            "Payment.java:3:1: @Check has no effect on Payment: there is no table of it, as each of"
                + " its types has its own. Put it on these",
            "Payment.java:4:1: @RowSecurity has no effect on Payment: there is no table of it, as"
                + " each of its types has its own. Put it on these",
            "Payment.java:7:3: @Discriminator is of the whole table, and not of the rows of Card."
                + " Put it on Payment");
  }

  @Test
  void aUnionIsReferredToByNoForeignKey() {
    errorsOf(
            """
            @Table(subtypes = Subtypes.TABLE_EACH)
            sealed interface Payment {
              @Table
              record Card(@Field(primaryKey = true) int id) implements Payment {}
            }
            """,
            """
            import dev.piolet.schema.Ref;
            @Table
            @ForeignKey(properties = "second", references = Payment.class)
            record Order(@Field(references = Payment.class) int first, int second, Ref<Payment> third) {}
            """)
        .hasSize(3)
        .allMatch(
            error ->
                error.contains(
                    "Each type of Payment has a table of its own, and a foreign key refers to rows"
                        + " of one table. Refer to one of the types, or keep the key without"
                        + " references"));
  }

  @Test
  void problemsOfATypeAreToldOnce() {
    errorsOf(
            """
            @Table(subtypes = Subtypes.TABLE_EACH)
            sealed interface Payment {
              @Table
              record Card(@Field(primaryKey = true) int id, Thread thread) implements Payment {}
            }
            """)
        .singleElement()
        .asString()
        .startsWith("Payment.java:4:56: The property \"thread\" of Card has");
  }
}
