package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** What must not compile, because of one property or a clash of two. */
final class RejectedColumnsTest {
  @Test
  void typesThatCannotBeStored() {
    errorsOf(
            """
            @Table
            record Event(
                java.util.Date date,
                java.sql.Timestamp timestamp,
                StringBuilder tags,
                java.util.Optional<String> note,
                Number size,
                Event parent,
                java.sql.Array names,
                Object thing,
                java.time.ZonedDateTime at) {}
            """)
        .containsExactly(
            "3: The property \"date\" of Event has the type java.util.Date, which "
                + "cannot be stored. Use java.time.Instant",
            "4: The property \"timestamp\" of Event has the type java.sql.Timestamp, "
                + "which cannot be stored. Use java.time.Instant or java.time.LocalDateTime",
            "5: The property \"tags\" of Event has the type java.lang.StringBuilder, "
                + "which cannot be stored. Use String",
            "6: The property \"note\" of Event has the type "
                + "java.util.Optional<java.lang.String>, which cannot be stored. Use the "
                + "type itself with @Nullable",
            "7: The property \"size\" of Event has the type java.lang.Number, which "
                + "cannot be stored. Use java.math.BigDecimal",
            "8: The property \"parent\" of Event has the type app.Event, which cannot "
                + "be stored. Store that model's key instead, with @Field(references = ...)",
            "9: The property \"names\" of Event has the type java.sql.Array, which "
                + "cannot be stored. Use a List",
            "10: The property \"thing\" of Event has the type java.lang.Object, which "
                + "cannot be stored. Store it as JSON with @Field(json = true) or convert it "
                + "with @Convert",
            "11: The property \"at\" of Event has the type java.time.ZonedDateTime, "
                + "which cannot be stored. Use java.time.OffsetDateTime or java.time.Instant");
  }

  @Test
  void typeOutOfReach() {
    errorsOf(
            """
            @Table
            class User {
              private enum Mood { SAD }
              Mood mood;
            }
            """)
        .containsExactly(
            "4: The property \"mood\" of User has the type app.User.Mood, which UserTable "
                + "cannot use. Make that type public, or package-private in the same package");
  }

  @Test
  void privateFieldsWithoutAccessors() {
    errorsOf(
            """
            @Table
            class User {
              private String name;
              private String email;
              private @Nullable Integer age;
              final int size = 1;
              private boolean active;

              String getEmail() { return email; }
              int getAge() { return age; }
              static String getName() { return ""; }
              void setName(Object name) {}
              private boolean isActive() { return active; }
              void setActive(boolean active) throws Exception {}
            }
            """)
        .containsExactly(
            "3: The property \"name\" of User is private and has no accessible getter and "
                + "setter. Add String getName() and setName(String), or leave the property out with "
                + "@Transient",
            "4: The property \"email\" of User is private and has no accessible setter. Add "
                + "setEmail(String), or leave the property out with @Transient",
            "5: The property \"age\" of User is private and has no accessible getter and "
                + "setter. Add Integer getAge() and setAge(Integer), or leave the property out with "
                + "@Transient",
            "6: The property \"size\" of User is final and has no accessible setter. Add "
                + "setSize(int), or leave the property out with @Transient",
            "7: The property \"active\" of User is private and has no accessible getter and "
                + "setter. Add boolean getActive() and setActive(boolean), or leave the property "
                + "out with @Transient");
  }

  @Test
  void methodsOfObjectAreNoGetters() {
    errorsOf(
            """
            @Table
            class User {
              private int hashCode;
              private String toString;

              public User(int hashCode, String toString) {}
            }
            """)
        .containsExactly(
            "3: The property \"hashCode\" of User is private and has no accessible getter. "
                + "Add int getHashCode(), or leave the property out with @Transient",
            "4: The property \"toString\" of User is private and has no accessible getter. "
                + "Add String getToString(), or leave the property out with @Transient");
  }

  @Test
  void nullabilityThatCannotBe() {
    errorsOf(
            """
            @Table
            class User {
              @java.lang.annotation.Target(java.lang.annotation.ElementType.FIELD)
              @interface Nullable {}

              @Nullable int age;
            }
            """,
            """
            @Table
            record Picture(
                @Nullable byte[] data) {}
            """)
        .containsExactly(
            "3: @Nullable on the property \"data\" of Picture says that the array's elements "
                + "can be null. For the array itself, write: byte @Nullable []",
            "6: The property \"age\" of User is @Nullable, but its type, int, has no null. "
                + "Make it Integer, or remove @Nullable");
  }

  @Test
  void clashingNames() {
    errorsOf(
            """
            @Table
            class User {
              int officeId;
              int office_id;
              int other;
              @Field(
                  name = "other")
              int another;
              int USER;
            }
            """)
        .containsExactly(
            "4: The properties \"officeId\" and \"office_id\" of User have the same column, "
                + "\"office_id\". Give one another name: @Field(name = \"...\")",
            "7: The properties \"other\" and \"another\" of User have the same column, "
                + "\"other\". Give one another name: @Field(name = \"...\")",
            "9: The property \"USER\" has the name of the constant in UserTable. Rename it; "
                + "@Field(name = \"user\") keeps its column");
  }

  @Test
  void hiddenPropertyOfTheSuperclass() {
    errorsOf(
            """
            abstract class Base {
              int id;
            }
            """,
            """
            @Table
            class User extends Base {
              int id;
            }
            """)
        .containsExactly(
            "3: The property \"id\" of User has the name of a property of Base, its "
                + "superclass. Rename one, or leave one out with @Transient");
  }

  @Test
  void namesOfTheDatabase() {
    errorsOf(
            """
            @Table
            record User(
                int xmin,
                @Field(name = "\\t") int blank,
                @Field(
                    name = "x123456789x123456789x123456789x123456789x123456789x123456789x123")
                int longest) {}
            """)
        .containsExactly(
            "3: The column name \"xmin\" is that of a system column, which every table has. "
                + "Give another: @Field(name = \"...\")",
            "4: The column name \"\t\" is blank. Write a name",
            "6: The column name "
                + "\"x123456789x123456789x123456789x123456789x123456789x123456789x123\" has 64 "
                + "bytes, and PostgreSQL would cut it after 63. Give a shorter one: name = \"...\"");
  }

  @Test
  void keysThatAreNull() {
    String problem =
        "%d: The property \"%s\" is of the primary key of %s, which is never NULL, but is @Nullable,"
            + " and nothing makes its value. Remove @Nullable, or say what makes it: %s";
    errorsOf(
            """
            @Table
            record Seat(
                @Field(primaryKey = true) @Nullable Long hall,
                @Field(primaryKey = true) Long row,
                @Field(primaryKey = true, generation = Generation.IDENTITY_BY_DEFAULT)
                @Nullable Integer number,
                @Field(primaryKey = true) @Nullable String letter,
                @Field(primaryKey = true, defaultExpression = "now()")
                java.time.@Nullable Instant since) {}
            """,
            """
            @Table
            class Text { @Field(primaryKey = true)
              @Nullable String id; }
            """,
            """
            @Table
            record Token(@Field(primaryKey = true) java.util.@Nullable UUID id) {}
            """,
            """
            @Table
            record Note(@Field(primaryKey = true) @Nullable Key id) {
              record Key(String value) {} }
            """,
            """
            @Table
            class Old {

              @Field(primaryKey = true, generation = Generation.NONE)
              @Nullable Long id;
            }
            """,
            """
            @Table
            record Lone(@Field(primaryKey = true) @Nullable Short id) {}
            """)
        .containsExactlyInAnyOrder(
            problem.formatted(3, "hall", "Seat", "generation = Generation.IDENTITY_BY_DEFAULT"),
            problem.formatted(7, "letter", "Seat", "defaultExpression = \"...\""),
            problem.formatted(3, "id", "Text", "defaultExpression = \"...\""),
            problem.formatted(2, "id", "Token", "generation = Generation.UUID_V7"),
            problem.formatted(2, "id", "Note", "defaultExpression = \"...\""),
            problem.formatted(5, "id", "Old", "generation = Generation.IDENTITY_BY_DEFAULT"));
  }

  @Test
  void annotationsOnMethods() {
    errorsOf(
            """
            @Table
            class User {
              private String name;
              private boolean aFlag;
              private java.net.URI link;
              @Field(name = "n")
              String getName() { return name; }
              void setName(String name) { this.name = name; }
              @Version
              boolean isaFlag() { return aFlag; }
              @Transient
              void setaFlag(boolean aFlag) { this.aFlag = aFlag; }
              @Convert(Object.class)
              java.net.URI link() { return link; }
              @Embedded
              String shout() { return name; }
            }
            """)
        .filteredOn(error -> !error.contains("not applicable"))
        .contains(
            "6: @Field on the method \"getName\" has no effect: a model's properties are its fields."
                + " Move it to the field \"name\"",
            "9: @Version on the method \"isaFlag\" has no effect: a model's properties are its"
                + " fields. Move it to the field \"aFlag\"",
            "11: @Transient on the method \"setaFlag\" has no effect: a model's properties are its"
                + " fields. Move it to the field \"aFlag\"",
            "13: @Convert on the method \"link\" has no effect: a model's properties are its fields."
                + " Move it to the field \"link\"",
            "15: @Embedded on the method \"shout\" has no effect: a model's properties are its"
                + " fields. Move it to the field");
  }

  @Test
  void onDeleteThatCannotBe() {
    errorsOf(
            """
            @Table
            record User(
                @Field(primaryKey = true, references = User.class,
                    onDelete = OnDelete.SET_NULL)
                Long id,
                @Field(
                    onDelete = OnDelete.CASCADE)
                long officeId,
                @Field(references = User.class,
                    onDelete = OnDelete.SET_NULL)
                long bossId) {}
            """)
        .containsExactly(
            "4: onDelete = SET_NULL needs a column that can be NULL, but \"id\" is of the "
                + "primary key. Choose another action",
            "7: onDelete = CASCADE needs to know what the property \"officeId\" refers to. "
                + "Add references = TheModel.class",
            "10: onDelete = SET_NULL needs a column that can be NULL, but \"bossId\" is not "
                + "@Nullable. Make it @Nullable, or choose another action");
  }

  @Test
  void referencesThatCannotBe() {
    errorsOf(
            """
            @Table
            record User(
                @Field(
                    references = String.class)
                String noModel,
                @Field(
                    references = int[].class)
                int noClass,
                @Field(
                    references = Keyless.class)
                int noKey,
                @Field(
                    references = Pair.class)
                int twoKeys,
                @Field(
                    references = Named.class)
                int otherType) {}

            @Table
            record Keyless(int number) {}

            @Table
            record Pair(@Field(primaryKey = true) int a, @Field(primaryKey = true) int b) {}

            @Table
            record Named(@Field(primaryKey = true) String name) {}
            """)
        .containsExactly(
            "4: String has no @Table, so nothing can refer to it. Annotate it, or refer to a "
                + "class that is a table",
            "7: int[] has no @Table, so nothing can refer to it. Annotate it, or refer to a "
                + "class that is a table",
            "10: Keyless has no primary key to refer to. Give it one: @Field(primaryKey = "
                + "true)",
            "13: The primary key of Pair has 2 columns, and one column cannot refer to it. "
                + "Remove references, and let as many refer to it together: @ForeignKey(properties "
                + "= {\"twoKeys\", ...}, references = Pair.class) on User; or give Pair a key of "
                + "one column",
            "16: The property \"otherType\" is stored as integer, but the primary key of "
                + "Named, \"name\", as text. Make the property's type String");
  }

  @Test
  void annotationsWithoutEffect() {
    errorsOf(
            """
            @Table
            class User {
              int id;
              @Field
              static int count;
              @Field
              transient int cached;
              @Field
              @Transient int selected;
            }
            """,
            """
            class Plain {
              @Field
              int id;
            }
            """,
            """
            interface Constants {
              @Field
              int ID = 1;
            }
            """,
            """
            @Table
            record Point(
                int x,
                @Transient
                int y) {}
            """)
        .containsExactly(
            "2: @Field on \"ID\" has no effect: the field is static, so it is no column. "
                + "Remove one of the two",
            "2: @Field on \"id\" has no effect: Plain has no @Table. Annotate it; or make it "
                + "abstract, if models inherit its columns",
            "4: @Field on \"count\" has no effect: the field is static, so it is no column. "
                + "Remove one of the two",
            "4: The component \"y\" cannot be left out, because the record's constructor "
                + "needs it. Remove @Transient, or make the record a class",
            "6: @Field on \"cached\" has no effect: the field is transient, so it is no "
                + "column. Remove one of the two",
            "8: @Field on \"selected\" has no effect: the field is @Transient, so it is no "
                + "column. Remove one of the two");
  }

  @Test
  void problemsOfSuperclasses() {
    errorsOf(
            """
            abstract class Base<T> {
              T value;
              private int hidden;
            }
            """,
            """
            @Table
            class User extends Base<Thread> {
              int id;
            }
            """)
        .containsExactly(
            "2: The property \"value\" of Base has the type java.lang.Thread, which "
                + "cannot be stored. Convert it with @Convert, or leave the property out "
                + "with @Transient",
            "3: The property \"hidden\" of Base is private and has no accessible "
                + "getter and setter. Add int getHidden() and setHidden(int), or leave the "
                + "property out with @Transient");
  }
}
