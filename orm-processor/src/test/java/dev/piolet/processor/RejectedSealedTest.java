package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** What must not compile of sealed models and the types that they permit. */
final class RejectedSealedTest {
  @Test
  void whatIsNotSealedIsNoTable() {
    errorsOf(
            """
            @Table
            interface Payment {}
            """,
            """
            @Table
            abstract class Shape {}
            """)
        .containsExactly(
            "Payment.java:2:1: The interface Payment has @Table, but only a class or a record can"
                + " be a table. Make it one, or seal it, so that it is a table of the types that it"
                + " permits; or remove @Table",
            "Shape.java:2:10: The class Shape has @Table, but is abstract, so no row can be read"
                + " into it. Remove \"abstract\"; or seal it, so that it is a table of the classes"
                + " that it permits; or remove @Table, and put it on the subclasses, which inherit"
                + " the columns");
  }

  @Test
  void openAndAbstractTypesCannotBeTold() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              non-sealed interface Other extends Payment {}
              abstract non-sealed class Half implements Payment {}
              non-sealed class Open implements Payment { int number; }
              enum Kind implements Payment { ONE }
              final class Box<T> implements Payment { int number; }
              sealed class Both implements Payment { int number; }
              final class Child extends Both {}
            }
            """)
        .containsExactlyInAnyOrder(
            "Payment.java:3:14: Other, which Payment permits, is abstract and not sealed, so its"
                + " objects cannot be told. Make it sealed, or a record or final class",
            "Payment.java:4:23: Half, which Payment permits, is abstract and not sealed, so its"
                + " objects cannot be told. Make it sealed, or a record or final class",
            "Payment.java:5:14: Open, which Payment permits, is a class that others can extend, and"
                + " so is no row's alone. Make it final, or a record",
            "Payment.java:6:3: Kind, which Payment permits, is an enum, which has no columns. Make"
                + " it a record or final class",
            "Payment.java:7:9: Box, which Payment permits, is generic, so its columns have no fixed"
                + " types. Remove the type parameters",
            "Payment.java:8:10: Both, which Payment permits, is a class that others can extend, and"
                + " so is no row's alone. Make it final, or a record");
  }

  @Test
  void aGenericModelHasNoFixedTypes() {
    errorsOf(
            """
            @Table
            sealed interface Payment<T> {
              record Card(int id) implements Payment<String> {}
            }
            """)
        .containsExactly(
            "Payment.java:2:8: The class Payment has @Table, but is generic, so its columns have no"
                + " fixed types. Remove the type parameters; or make it an abstract class without"
                + " @Table, and put @Table on the subclasses that fix them");
  }

  @Test
  void aTypeIsNoTableOfItsOwn() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              @Table
              record Card(int id) implements Payment {}
            }
            """)
        .containsExactly(
            "Payment.java:3:3: The rows of Card are in the table of Payment, which permits it."
                + " Remove @Table from one of the two");
  }

  @Test
  void aTypeBetweenIsNoTableOfItsOwn() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              @Table
              sealed interface Electronic extends Payment {}
              record Card(int id) implements Electronic {}
            }
            """)
        .containsExactly(
            "Payment.java:3:3: The rows of Electronic are in the table of Payment. Remove @Table"
                + " from one of the two");
  }

  @Test
  void privateTypesAreOutOfReach() {
    errorsOf(
            """
            class Shop {
              @Table
              abstract static sealed class Payment {
                @Field(primaryKey = true) int id;
                private static final class Card extends Payment {}
              }
            }
            """)
        .containsExactly(
            "Shop.java:5:26: Card, which Payment permits, or a class around it, is private, so its"
                + " table cannot use it. Remove \"private\"");
  }

  @Test
  void labelsTellTypesApart() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              record Card(int id) implements Payment {}
              @Label("card")
              record Other(int id) implements Payment {}
              @Label("")
              record Nameless(int id) implements Payment {}
            }
            """)
        .containsExactly(
            "Payment.java:4:10: app.Payment.Card and app.Payment.Other have the same label,"
                + " \"card\", so their rows cannot be told apart. Give one another:"
                + " @Label(\"...\")",
            "Payment.java:6:10: The label of Nameless is empty. Write one");
  }

  @Test
  void labelsAreOfTypesThatAreRows() {
    errorsOf(
            """
            @Label("x")
            record Card(int id) {}
            """)
        .containsExactly(
            "Card.java:1:118: @Label on \"Card\" has no effect: it is no constant of an enum, nor a"
                + " type that a sealed model permits. Remove it");
  }

  @Test
  void propertiesOfOneColumnAreAlike() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              record Card(
                  int id,
                  int amount,
                  @Field(name = "no") String number,
                  @Field(unique = true) String code,
                  @Field(length = 3) String currency,
                  @Field(access = Access.INSERT_ONLY) String by)
                  implements Payment {}
              record Transfer(
                  int id, long amount, String number, String code, String currency, String by)
                  implements Payment {}
            }
            """)
        .containsExactly(
            wouldShare("12:20", "amount", "their types are int and long"),
            wouldShare("12:35", "number", "their names are \"no\" and \"number\""),
            wouldShare("12:50", "code", "only one of them is unique"),
            wouldShare("12:63", "currency", "they are stored in different ways"),
            wouldShare("12:80", "by", "their values come about in different ways"));
  }

  private static String wouldShare(String place, String property, String difference) {
    return "Payment.java:"
        + place
        + ": The property \""
        + property
        + "\" of Card and of Transfer would share a column, but "
        + difference
        + ". Make them alike, or give one another name, also as a property";
  }

  @Test
  void propertiesOfOneColumnReferAlike() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              record Card(int id, @Field(references = User.class) long userId) implements Payment {}
              record Cash(int id, long userId) implements Payment {}
            }
            """,
            """
            @Table
            record User(@Field(primaryKey = true) long id) {}
            """)
        .containsExactly(
            "Payment.java:4:28: The property \"userId\" of Card and of Cash would share a column,"
                + " but they refer to different rows. Make them alike, or give one another name,"
                + " also as a property");
  }

  @Test
  void differentPropertiesHaveDifferentColumns() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              record Card(int id, @Field(name = "text") String number) implements Payment {}
              record Cash(int id, @Field(name = "text") String note) implements Payment {}
            }
            """)
        .containsExactly(
            "Payment.java:4:37: The properties \"number\" and \"note\" of Payment have the same"
                + " column, \"text\". Give one another name: @Field(name = \"...\")");
  }

  @Test
  void theKeyIsOfAllTypes() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              record Card(@Field(primaryKey = true) int id) implements Payment {}
              record Cash(int id) implements Payment {}
              record Other(int number) implements Payment {}
            }
            """)
        .containsExactlyInAnyOrder(
            "Payment.java:4:19: The property \"id\" of Card and of Cash would share a column, but"
                + " only one of them is of the primary key. Make them alike, or give one another"
                + " name, also as a property",
            "Payment.java:5:3: The property \"id\" of Card is of the primary key, but Other has"
                + " none of that name. Give it one");
  }

  @Test
  void whatTheDatabaseFillsIsOfAllTypes() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              record Card(int id, @Field(defaultExpression = "1") @Nullable Integer rank)
                  implements Payment {}
              record Cash(int id) implements Payment {}
            }
            """)
        .containsExactly(
            "Payment.java:3:73: The property \"rank\" of Card is filled by the database in each"
                + " row, but Cash has none of that name. Give it one");
  }

  @Test
  void theDiscriminatorHasANameOfItsOwn() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              record Card(int id, String type) implements Payment {}
            }
            """,
            """
            @Table
            @Discriminator("kind")
            sealed interface Shape {
              record Square(int id, @Field(name = "kind") String sort) implements Shape {}
            }
            """,
            """
            @Table
            @Discriminator("my kind")
            sealed interface Thing {
              record Stone(int id) implements Thing {}
            }
            """)
        .containsExactlyInAnyOrder(
            "Payment.java:3:30: The property \"type\" of Card is called as what tells the types"
                + " apart. Rename it, or that: @Discriminator(\"...\")",
            "Shape.java:4:39: The property \"sort\" of Square has the column \"kind\", which tells"
                + " the types apart. Give it another, @Field(name = \"...\"), or call that one"
                + " otherwise: @Discriminator(\"...\")",
            "Thing.java:2:16: \"my kind\" cannot be the name of a field, so the generated table"
                + " cannot have it. Write another, and with name = \"...\" that of the column");
  }

  @Test
  void aDiscriminatorTellsTypesOfASealedModelApart() {
    errorsOf(
            """
            @Table
            @Discriminator("kind")
            record Card(int id) {}
            """,
            """
            @Discriminator("kind")
            sealed interface Shape {
              record Square(int id) implements Shape {}
            }
            """)
        .containsExactlyInAnyOrder(
            "Card.java:2:1: @Discriminator on Card has no effect: there are no types to tell apart."
                + " Remove it, or put it on a sealed type with @Table",
            "Shape.java:1:118: @Discriminator on Shape has no effect: there are no types to tell"
                + " apart. Remove it, or put it on a sealed type with @Table");
  }

  @Test
  void constraintsOfOneTypeDoNotHoldForOthers() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              @Unique("amount")
              @Unique(value = {"number", "holder"}, nullsNotDistinct = true)
              record Card(int id, int amount, String number, String holder) implements Payment {}
              record Cash(int id, int amount) implements Payment {}
            }
            """)
        .containsExactlyInAnyOrder(
            "Payment.java:3:3: Rows of Cash have these columns too, so that this would hold for"
                + " them. Put it on Payment, for all, or on Cash as well",
            "Payment.java:4:3: The rows of Cash are NULL in these columns, and so would all be"
                + " alike. Remove nullsNotDistinct");
  }

  @Test
  void whatIsOfTheWholeTableIsOfTheModel() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              @PrimaryKey(name = "x")
              @RowSecurity
              record Card(@Field(primaryKey = true) int id) implements Payment {}
            }
            """)
        .containsExactlyInAnyOrder(
            "Payment.java:3:3: @PrimaryKey is of the whole table, and not of the rows of Card. Put"
                + " it on Payment",
            "Payment.java:4:3: @RowSecurity is of the whole table, and not of the rows of Card. Put"
                + " it on Payment");
  }

  @Test
  void aReferenceIsToTheWholeTable() {
    errorsOf(
            """
            @Table
            sealed interface Payment {
              record Card(@Field(primaryKey = true) int id) implements Payment {}
            }
            """,
            """
            @Table
            record Purchase(@Field(references = Payment.Card.class) int paymentId) {}
            """)
        .containsExactly(
            "Purchase.java:2:49: The rows of Card are in the table of Payment, which permits it."
                + " Refer to that: Payment.class");
  }

  @Test
  void problemsOfPropertiesAreToldAtTheirTypes() {
    errorsOf(
            """
            @Table
            abstract sealed class Payment permits Card, Cash {
              @Field(primaryKey = true) int id;
              Object what;
            }
            """,
            """
            final class Card extends Payment {
              Thread thread;
            }
            """,
            """
            final class Cash extends Payment {}
            """)
        .hasSize(2)
        .anyMatch(
            error -> error.startsWith("Payment.java:4:10: The property \"what\" of Payment has"))
        .anyMatch(error -> error.startsWith("Card.java:2:10: The property \"thread\" of Card has"));
  }
}
