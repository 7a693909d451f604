package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** What must not compile, because of the class as a whole. */
final class RejectedClassesTest {
  @Test
  void interfaceIsNoTable() {
    errorsOf(
            """
            @Table
            interface User {}
            """)
        .containsExactly(
            "User.java:2:1: The interface User has @Table, but only a class or a record can be a table. "
                + "Make it one, or seal it, so that it is a table of the types that it permits; or remove "
                + "@Table");
  }

  @Test
  void enumIsNoTable() {
    errorsOf(
            """
            @Table
            enum Mood { SAD }
            """)
        .containsExactly(
            "Mood.java:2:1: The enum Mood has @Table, but only a class or a record can be a table. Make "
                + "it one, or remove @Table");
  }

  @Test
  void annotationIsNoTable() {
    errorsOf(
            """
            @Table
            @interface Mark {}
            class Other {}
            """)
        .containsExactly(
            "Other.java:2:2: The annotation Mark has @Table, but only a class or a record can be a table. "
                + "Make it one, or remove @Table");
  }

  @Test
  void abstractClassHasNoObjects() {
    errorsOf(
            """
            @Table
            abstract class User {
              String name;
            }
            """)
        .containsExactly(
            "User.java:2:10: The class User has @Table, but is abstract, so no row can be read into it. "
                + "Remove \"abstract\"; or seal it, so that it is a table of the classes that it permits; "
                + "or remove @Table, and put it on the subclasses, which "
                + "inherit the columns");
  }

  @Test
  void innerClassNeedsAnotherObject() {
    errorsOf(
            """
            class Shop {
              @Table
              class Order {
                int number;
              }
            }
            """)
        .containsExactly(
            "Shop.java:3:3: The class Order has @Table, but is an inner class, so it cannot be made "
                + "without an object of the class around it. Make it static");
  }

  @Test
  void genericClassHasNoFixedTypes() {
    errorsOf(
            """
            @Table
            class Box<T> {
              T content;
            }
            """,
            """
            @Table
            record Pair<T>(T left, T right) {}
            """)
        .containsExactly(
            "Box.java:2:1: The class Box has @Table, but is generic, so its columns have no fixed types. "
                + "Remove the type parameters; or make it an abstract class without @Table, and put "
                + "@Table on the subclasses that fix them",
            "Pair.java:2:1: The class Pair has @Table, but is generic, so its columns have no fixed "
                + "types. Remove the type parameters; or make it an abstract class without @Table, "
                + "and put @Table on the subclasses that fix them");
  }

  @Test
  void privateClassIsOutOfReach() {
    errorsOf(
            """
            class Shop {
              @Table
              private static class Order {
                int number;
              }

              private static class Office {
                @Table
                record Desk(int number) {}
              }
            }
            """)
        .containsExactly(
            "Shop.java:3:18: The class Order has @Table, but it, or a class around it, is private, so its "
                + "table cannot use it. Remove \"private\"",
            "Shop.java:9:5: The class Desk has @Table, but it, or a class around it, is private, so its "
                + "table cannot use it. Remove \"private\"");
  }

  @Test
  void localClassIsOutOfReach() {
    errorsOf(
            """
            @Table
            record User(String name) {
              static Object local() {
                @Table
                record Local(int number) {}

                class Other {
                  @Table
                  static class Member {}
                }
                return new Other();
              }
            }
            """)
        .containsExactly(
            "User.java:5:5: The class Local has @Table, but is declared in a method's body, where its table"
                + " cannot use it. Declare it outside of the method",
            "User.java:9:14: The class Member has @Table, but is declared in a method's body, where its table"
                + " cannot use it. Declare it outside of the method");
  }

  @Test
  void everythingIsReportedAtOnce() {
    errorsOf(
            """
            class Shop {
              @Table
              private abstract class Order<T> {
                java.util.Date date;
              }
            }
            """)
        .containsExactly(
            "Shop.java:3:20: The class Order has @Table, but is abstract, so no row can be read into it. "
                + "Remove \"abstract\"; or seal it, so that it is a table of the classes that it permits; "
                + "or remove @Table, and put it on the subclasses, which "
                + "inherit the columns",
            "Shop.java:3:20: The class Order has @Table, but is an inner class, so it cannot be made "
                + "without an object of the class around it. Make it static",
            "Shop.java:3:20: The class Order has @Table, but is generic, so its columns have no fixed "
                + "types. Remove the type parameters; or make it an abstract class without @Table, "
                + "and put @Table on the subclasses that fix them",
            "Shop.java:3:20: The class Order has @Table, but it, or a class around it, is private, so its "
                + "table cannot use it. Remove \"private\"");
  }

  @Test
  void tableNeedsColumns() {
    errorsOf(
            """
            @Table
            class Empty {
              static int count;
              @Transient int cached;
            }
            """,
            """
            @Table
            record Nothing() {}
            """)
        .containsExactly(
            "Empty.java:2:1: Empty has no columns. Give it a field that is neither static nor transient",
            "Nothing.java:2:1: Nothing has no columns. Give it a component");
  }

  @Test
  void noConstructorFits() {
    errorsOf(
            """
            @Table
            class User {
              final String name;
              @Nullable Integer age;

              User(String name, int age) {
                this.name = name;
                this.age = age;
              }

              private User() {
                this("", 0);
              }
            }
            """)
        .containsExactly(
            "User.java:2:1: User cannot be made: it has no accessible constructor without parameters, and "
                + "none whose parameters are properties (\"name\", \"age\"), by name and type, where "
                + "all others can be set. Add the one or the other; it must not be private, nor "
                + "throw a checked exception");
  }

  @Test
  void constructorMustNotThrowCheckedExceptions() {
    errorsOf(
            """
            @Table
            class User {
              String name;

              User() throws java.io.IOException {}
            }
            """)
        .containsExactly(
            "User.java:2:1: User cannot be made: it has no accessible constructor without parameters, and "
                + "none whose parameters are properties (\"name\"), by name and type, where all others "
                + "can be set. Add the one or the other; it must not be private, nor throw a checked "
                + "exception");
  }

  @Test
  void severalConstructorsFit() {
    errorsOf(
            """
            @Table
            class Point {
              final int x;
              final long y;

              Point(int x, long y) {
                this.x = x;
                this.y = y;
              }

              Point(long y, int x) {
                this(x, y);
              }
            }
            """)
        .containsExactly(
            "Point.java:2:1: Point cannot be made: it has several constructors whose parameters are as many of "
                + "its properties (\"x\", \"y\"). Add one without parameters, or make all but one of "
                + "them private");
  }

  @Test
  void generatedClassExistsAlready() {
    errorsOf(
            """
            @Table
            record User(String name) {}
            """,
            """
            class UserTable {}
            """)
        .containsExactly(
            "User.java:2:1: app.User would get the table app.UserTable, which is a class already. Rename "
                + "one of the two");
  }

  @Test
  void twoModelsHaveOneTable() {
    errorsOf(
            """
            class Shop {
              @Table
              record Order(int number) {}
            }
            """,
            """
            @Table
            record Shop_Order(int number) {}
            """)
        .containsExactly(
            "Shop_Order.java:2:1: app.Shop_Order would get the table app.Shop_OrderTable, which is that of "
                + "app.Shop.Order already. Rename one of the two");
  }

  @Test
  void namesOfTheDatabase() {
    errorsOf(
            """
            @Table(
                name = " ",
                schema = "a\\0b")
            record First(String name) {}
            """,
            """
            @Table
            record AModelWhoseNameIsSoLongThatPostgreSqlWouldCutItWithoutManyWords(String name) {}
            """,
            """
            @Table(name = "Täääääääääääääääääääääääääääääää")
            record JustRight(String name) {}
            """)
        .containsExactly(
            "AModelWhoseNameIsSoLongThatPostgreSqlWouldCutItWithoutManyWords.java:2:1: The table name "
                + "\"a_model_whose_name_is_so_long_that_postgre_sql_would_cut_it_without_many_words\" "
                + "has 78 bytes, and PostgreSQL would cut it after 63. Give a shorter one: name = "
                + "\"...\"",
            "First.java:2:12: The table name \" \" is blank. Write a name",
            "First.java:3:14: The schema name holds U+0000, which PostgreSQL cannot store. Remove it");
  }

  @Test
  void otherModelsStillGetTheirTables() {
    errorsOf(
            """
            @Table
            record Bad(java.util.Date date, @Field(primaryKey = true) int id) {
              static Object useOfTheSkeleton() {
                return BadTable.BAD.id.options().primaryKey() ? BadTable.BAD.date : null;
              }
            }
            """,
            """
            @Table
            record Good(@Field(primaryKey = true, references = Bad.class) int id) {
              static Object use() {
                return GoodTable.GOOD.as("other").id;
              }
            }
            """)
        .containsExactly(
            "Bad.java:2:27: The property \"date\" of Bad has the type java.util.Date, which cannot be "
                + "stored. Use java.time.Instant");
  }
}
