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
            "Event.java:3:20: The property \"date\" of Event has the type java.util.Date, which "
                + "cannot be stored. Use java.time.Instant",
            "Event.java:4:24: The property \"timestamp\" of Event has the type java.sql.Timestamp, "
                + "which cannot be stored. Use java.time.Instant or java.time.LocalDateTime",
            "Event.java:5:19: The property \"tags\" of Event has the type java.lang.StringBuilder, "
                + "which cannot be stored. Use String",
            "Event.java:6:32: The property \"note\" of Event has the type "
                + "java.util.Optional<java.lang.String>, which cannot be stored. Use the "
                + "type itself with @Nullable",
            "Event.java:7:12: The property \"size\" of Event has the type java.lang.Number, which "
                + "cannot be stored. Use java.math.BigDecimal",
            "Event.java:8:11: The property \"parent\" of Event has the type app.Event, which cannot "
                + "be stored. An object with nothing but its key would not be one: refer to the row "
                + "with Ref<Event>, which has the object where it was fetched; or store its key, "
                + "with @Field(references = Event.class)",
            "Event.java:9:20: The property \"names\" of Event has the type java.sql.Array, which "
                + "cannot be stored. Use a List",
            "Event.java:10:12: The property \"thing\" of Event has the type java.lang.Object, which "
                + "cannot be stored. Store it as JSON with @Field(json = true) or convert it "
                + "with @Convert",
            "Event.java:11:29: The property \"at\" of Event has the type java.time.ZonedDateTime, "
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
            "User.java:4:8: The property \"mood\" of User has the type app.User.Mood, which UserTable "
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
            "User.java:3:18: The property \"name\" of User is private and has no accessible getter and "
                + "setter. Add String getName() and setName(String), or leave the property out with "
                + "@Transient",
            "User.java:4:18: The property \"email\" of User is private and has no accessible setter. Add "
                + "setEmail(String), or leave the property out with @Transient",
            "User.java:5:29: The property \"age\" of User is private and has no accessible getter and "
                + "setter. Add Integer getAge() and setAge(Integer), or leave the property out with "
                + "@Transient",
            "User.java:6:13: The property \"size\" of User is final and has no accessible setter. Add "
                + "setSize(int), or leave the property out with @Transient",
            "User.java:7:19: The property \"active\" of User is private and has no accessible getter and "
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
            "User.java:3:15: The property \"hashCode\" of User is private and has no accessible getter. "
                + "Add int getHashCode(), or leave the property out with @Transient",
            "User.java:4:18: The property \"toString\" of User is private and has no accessible getter. "
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
            "Picture.java:3:22: @Nullable on the property \"data\" of Picture says that the array's elements "
                + "can be null. For the array itself, write: byte @Nullable []",
            "User.java:6:17: The property \"age\" of User is @Nullable, but its type, int, has no null. "
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
            "User.java:4:7: The properties \"officeId\" and \"office_id\" of User have the same column, "
                + "\"office_id\". Give one another name: @Field(name = \"...\")",
            "User.java:7:14: The properties \"other\" and \"another\" of User have the same column, "
                + "\"other\". Give one another name: @Field(name = \"...\")",
            "User.java:9:7: The property \"USER\" has the name of the constant in UserTable. Rename it; "
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
            "User.java:3:7: The property \"id\" of User has the name of a property of Base, its "
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
            "User.java:3:9: The column name \"xmin\" is that of a system column, which every table has. "
                + "Give another: @Field(name = \"...\")",
            "User.java:4:19: The column name \"\t\" is blank. Write a name",
            "User.java:6:16: The column name "
                + "\"x123456789x123456789x123456789x123456789x123456789x123456789x123\" has 64 "
                + "bytes, and PostgreSQL would cut it after 63. Give a shorter one: name = \"...\"");
  }

  @Test
  void keysThatAreNull() {
    String problem =
        "%s: The property \"%s\" is of the primary key of %s, which is never NULL, but is @Nullable,"
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
            problem.formatted(
                "Seat.java:3:46", "hall", "Seat", "generation = Generation.IDENTITY_BY_DEFAULT"),
            problem.formatted("Seat.java:7:48", "letter", "Seat", "defaultExpression = \"...\""),
            problem.formatted("Text.java:3:20", "id", "Text", "defaultExpression = \"...\""),
            problem.formatted("Token.java:2:65", "id", "Token", "generation = Generation.UUID_V7"),
            problem.formatted("Note.java:2:53", "id", "Note", "defaultExpression = \"...\""),
            problem.formatted(
                "Old.java:5:18", "id", "Old", "generation = Generation.IDENTITY_BY_DEFAULT"));
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
            "User.java:6:3: @Field on the method \"getName\" has no effect: a model's properties are its fields."
                + " Move it to the field \"name\"",
            "User.java:9:3: @Version on the method \"isaFlag\" has no effect: a model's properties are its"
                + " fields. Move it to the field \"aFlag\"",
            "User.java:11:3: @Transient on the method \"setaFlag\" has no effect: a model's properties are its"
                + " fields. Move it to the field \"aFlag\"",
            "User.java:13:3: @Convert on the method \"link\" has no effect: a model's properties are its fields."
                + " Move it to the field \"link\"",
            "User.java:15:3: @Embedded on the method \"shout\" has no effect: a model's properties are its"
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
            "User.java:4:28: onDelete = SET_NULL needs a column that can be NULL, but \"id\" is of the "
                + "primary key. Choose another action",
            "User.java:7:28: onDelete = CASCADE needs to know what the property \"officeId\" refers to. "
                + "Add references = TheModel.class",
            "User.java:10:28: onDelete = SET_NULL needs a column that can be NULL, but \"bossId\" is not "
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
            "User.java:4:28: String has no @Table, so nothing can refer to it. Annotate it, or refer to a "
                + "class that is a table",
            "User.java:7:27: int[] has no @Table, so nothing can refer to it. Annotate it, or refer to a "
                + "class that is a table",
            "User.java:10:29: Keyless has no primary key to refer to. Give it one: @Field(primaryKey = "
                + "true)",
            "User.java:13:26: The primary key of Pair has 2 columns, and one column cannot refer to it. "
                + "Remove references, and let as many refer to it together: @ForeignKey(properties "
                + "= {\"twoKeys\", ...}, references = Pair.class) on User; or give Pair a key of "
                + "one column",
            "User.java:16:27: The property \"otherType\" is stored as integer, but the primary key of "
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
            "Constants.java:2:3: @Field on \"ID\" has no effect: the field is static, so it is no column. "
                + "Remove one of the two",
            "Plain.java:2:3: @Field on \"id\" has no effect: Plain has no @Table. Annotate it; or make it "
                + "abstract, if models inherit its columns",
            "User.java:4:3: @Field on \"count\" has no effect: the field is static, so it is no column. "
                + "Remove one of the two",
            "Point.java:4:5: The component \"y\" cannot be left out, because the record's constructor "
                + "needs it. Remove @Transient, or make the record a class",
            "User.java:6:3: @Field on \"cached\" has no effect: the field is transient, so it is no "
                + "column. Remove one of the two",
            "User.java:8:3: @Field on \"selected\" has no effect: the field is @Transient, so it is no "
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
            "Base.java:2:5: The property \"value\" of Base has the type java.lang.Thread, which "
                + "cannot be stored. Convert it with @Convert, or leave the property out "
                + "with @Transient",
            "Base.java:3:15: The property \"hidden\" of Base is private and has no accessible "
                + "getter and setter. Add int getHidden() and setHidden(int), or leave the "
                + "property out with @Transient");
  }
}
