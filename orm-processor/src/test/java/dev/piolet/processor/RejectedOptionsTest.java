package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** What must not compile, because of how the values of a column come about. */
final class RejectedOptionsTest {
  @Test
  void generationOfWhatHasNoNull() {
    errorsOf(
            """
            @Table
            record Event(
                @Field(primaryKey = true, generation = Generation.IDENTITY_ALWAYS) long id,
                @Field(generation = Generation.IDENTITY_BY_DEFAULT) int number) {}
            """)
        .containsExactly(
            "Event.java:4:35: generation = IDENTITY_BY_DEFAULT makes a value where the property is null, but "
                + "\"number\" is int, which has no null. Make it @Nullable Integer");
  }

  @Test
  void generationOfAnotherType() {
    errorsOf(
            """
            @Table
            class Event {
              @Field(generation = Generation.IDENTITY_ALWAYS) @Nullable String a;
              @Field(generation = Generation.SEQUENCE, sequence = "s") java.util.@Nullable UUID b;
              @Field(generation = Generation.UUID_V7) @Nullable String c;
              @Field(primaryKey = true, generation = Generation.UUID_V7) java.util.@Nullable UUID d;
            }
            """)
        .containsExactly(
            "Event.java:3:33: generation = IDENTITY_ALWAYS makes whole numbers, but the property \"a\" is "
                + "stored as text. Make its type Long, Integer or Short, or choose another "
                + "generation",
            "Event.java:4:33: generation = SEQUENCE makes whole numbers, but the property \"b\" is stored as "
                + "uuid. Make its type Long, Integer or Short, or choose another generation",
            "Event.java:5:33: generation = UUID_V7 makes a UUID, but the property \"c\" is stored as text. Make "
                + "its type java.util.UUID, or choose another generation");
  }

  @Test
  void sequenceAndGenerationThatDoNotAgree() {
    errorsOf(
            """
            @Table
            class Event {
              @Field(generation = Generation.SEQUENCE) @Nullable Long a;
              @Field(sequence = "event_seq") @Nullable Long b;
              @Field(
                  generation = Generation.IDENTITY_ALWAYS,
                  sequence = "event_seq")
              @Nullable Long c;
            }
            """)
        .containsExactly(
            "Event.java:3:33: generation = SEQUENCE needs the sequence's name. Add sequence = \"...\"",
            "Event.java:4:21: sequence = \"event_seq\" has no effect, because the generation of \"b\" is "
                + "another. Add generation = Generation.SEQUENCE",
            "Event.java:7:18: sequence = \"event_seq\" has no effect, because the generation of \"c\" is "
                + "another. Add generation = Generation.SEQUENCE");
  }

  @Test
  void blocksOfWhatTheProgramDoesNotNumber() {
    errorsOf(
            """
            @Table
            class Event {
              @Field(
                  primaryKey = true,
                  generation = Generation.SEQUENCE,
                  sequence = "a_seq",
                  allocationSize = 0)
              @Nullable Long a;
              @Field(allocationSize = 50) @Nullable Long b;
              @Field(generation = Generation.SEQUENCE, sequence = "c_seq", allocationSize = 50)
              @Nullable Long c;
            }
            """,
            """
            @Table
            class Other {
              @Field(
                  primaryKey = true,
                  generation = Generation.SEQUENCE,
                  sequence = "a_seq",
                  allocationSize = 50,
                  access = Access.READ_ONLY)
              @Nullable Long a;
              @Field(primaryKey = true, allocationSize = -1) long b;
            }
            """)
        .containsExactlyInAnyOrder(
            "Event.java:7:24: allocationSize = 0: a block has one number or more. Make it what the sequence "
                + "increments by, its INCREMENT BY, or remove it",
            "Event.java:9:27: allocationSize = 50 has no effect, because the generation of \"b\" is another. Add "
                + "generation = Generation.SEQUENCE and sequence = \"...\"",
            "Event.java:10:81: allocationSize = 50 is for keys, but \"c\" is not of the primary key. Remove it: "
                + "the database numbers the column",
            "Other.java:7:24: allocationSize = 50 lets the program number objects, but \"a\" is read-only. "
                + "Remove one of the two",
            "Other.java:10:46: allocationSize = -1: a block has one number or more. Make it what the sequence "
                + "increments by, its INCREMENT BY, or remove it");
  }

  @Test
  void blocksOfTwoColumns() {
    errorsOf(
            """
            @Table
            class Event {
              @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "s", allocationSize = 1)
              @Nullable Long a;
              @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "s", allocationSize = 5)
              @Nullable Long b;
              @Field(primaryKey = true, generation = Generation.SEQUENCE, sequence = "s", allocationSize = 5)
              @Nullable Long c;
            }
            """,
            """
            @View(query = "SELECT 1 AS a")
            record Other(@Field(allocationSize = 5) long a) {}
            """)
        .containsExactlyInAnyOrder(
            "Event.java:7:96: Event has two properties with an allocationSize, \"b\" and \"c\", but the program "
                + "numbers one alone. Remove one of the two",
            "Other.java:2:38: allocationSize = 5 has no effect, because the generation of \"a\" is another. Add "
                + "generation = Generation.SEQUENCE and sequence = \"...\"",
            "Other.java:2:38: allocationSize is for columns that are written, but \"a\" is a column of a view. "
                + "Remove it");
  }

  @Test
  void defaultsOfWhatTheDatabaseMakes() {
    errorsOf(
            """
            @Table
            class Event {
              @Field(
                  generation = Generation.IDENTITY_BY_DEFAULT,
                  defaultExpression = "1")
              @Nullable Long a;
              @Field(generatedAs = "1", defaultExpression = "1") int b;
              @Field(generatedAs = "1", generation = Generation.IDENTITY_ALWAYS) @Nullable Integer c;
              @Field(generatedAs = "1", access = Access.INSERT_ONLY) int d;
              @Field(generatedAs = "1", access = Access.READ_ONLY) int e;
            }
            """)
        .containsExactly(
            "Event.java:5:27: The property \"a\" has a default and generation = IDENTITY_BY_DEFAULT, which is "
                + "one too. Remove one of the two",
            "Event.java:7:24: The database computes \"b\", because of generatedAs, so that defaultExpression "
                + "cannot be. Remove one of the two",
            "Event.java:8:24: The database computes \"c\", because of generatedAs, so that generation = "
                + "IDENTITY_ALWAYS cannot be. Remove one of the two",
            "Event.java:9:24: The database computes \"d\", because of generatedAs, so that access = INSERT_ONLY "
                + "cannot be. Remove one of the two");
  }

  @Test
  void virtualColumns() {
    errorsOf(
            """
            @Table
            class Event {
              @Field(virtual = true) int a;
              @Field(primaryKey = true, generatedAs = "1", virtual = true) int b;
              @Field(unique = true, generatedAs = "1", virtual = true) int c;
              @Field(references = Event.class, generatedAs = "1", virtual = true) int d;
            }
            """)
        .containsExactly(
            "Event.java:3:20: virtual = true needs to know what \"a\" is computed from. Add generatedAs = "
                + "\"...\"",
            "Event.java:4:58: The virtual column of \"b\" is not stored, so it cannot be the primary key. Remove "
                + "virtual, so that it is stored",
            "Event.java:5:54: The virtual column of \"c\" is not stored, so it cannot be unique. Remove "
                + "virtual, so that it is stored",
            "Event.java:6:65: The virtual column of \"d\" is not stored, so it cannot be a foreign key. Remove "
                + "virtual, so that it is stored");
  }

  @Test
  void readOnlyKeyWithoutOrigin() {
    errorsOf(
            """
            @Table
            record Event(
                @Field(primaryKey = true, access = Access.READ_ONLY) @Nullable Long id) {}
            """,
            """
            @Table
            record Other(
                @Field(primaryKey = true, access = Access.READ_ONLY, defaultExpression = "1") int id) {}
            """)
        .containsExactly(
            "Event.java:3:46: The key \"id\" is read-only, but nothing makes its values. Add a generation or a "
                + "defaultExpression; or make it access = Access.INSERT_ONLY, so that objects give "
                + "them");
  }

  @Test
  void collationOfWhatIsNoText() {
    errorsOf(
            """
            @Table
            record Event(
                @Field(collation = "C") String name,
                @Field(collation = "C") char letter,
                @Field(collation = "de-DE") int size) {}
            """)
        .containsExactly(
            "Event.java:5:24: collation = \"de-DE\" needs text, but the property \"size\" is stored as integer. "
                + "Remove it");
  }

  @Test
  void typesOfPurposes() {
    errorsOf(
            """
            @Table
            class Event {
              @Version String version;
              @CreatedAt java.time.LocalDate created;
              @UpdatedAt long updated;
              @SoftDelete @Nullable String deleted;
            }
            """)
        .containsExactly(
            "Event.java:3:3: @Version cannot be of the type java.lang.String, which \"version\" has. Make it "
                + "int, long, short, Instant, OffsetDateTime or LocalDateTime",
            "Event.java:4:3: @CreatedAt cannot be of the type java.time.LocalDate, which \"created\" has. Make "
                + "it Instant, OffsetDateTime or LocalDateTime",
            "Event.java:5:3: @UpdatedAt cannot be of the type long, which \"updated\" has. Make it Instant, "
                + "OffsetDateTime or LocalDateTime",
            "Event.java:6:3: @SoftDelete cannot be of the type java.lang.String, which \"deleted\" has. Make it "
                + "boolean, @Nullable Instant, OffsetDateTime or LocalDateTime");
  }

  @Test
  void nullsOfSoftDeletion() {
    errorsOf(
            """
            @Table
            record Event(int id, @SoftDelete java.time.Instant deletedAt) {}
            """,
            """
            @Table
            record Other(
                int id,
                @SoftDelete @Nullable Boolean deleted) {}
            """)
        .containsExactly(
            "Event.java:2:22: The property \"deletedAt\" is null in a row that is not deleted, but it is not "
                + "@Nullable. Make it @Nullable",
            "Other.java:4:5: The property \"deleted\" says whether a row is deleted, which NULL does not. "
                + "Remove @Nullable");
  }

  @Test
  void nullablePrimitiveVersion() {
    errorsOf(
            """
            @Table
            class User {
              @java.lang.annotation.Target(java.lang.annotation.ElementType.FIELD)
              @interface Nullable {}

              @Version @Nullable int version;
            }
            """)
        .containsExactly(
            "User.java:6:26: The property \"version\" of User is @Nullable, but its type, int, has no null. "
                + "Make it Integer, or remove @Nullable");
  }

  @Test
  void purposesThatClash() {
    errorsOf(
            """
            @Table
            class Event {
              @Field(primaryKey = true) @Version int a;
              @Version int b;
              @CreatedAt
              @UpdatedAt java.time.Instant c;
              @Field(access = Access.READ_ONLY) @CreatedAt java.time.Instant d;
              @Field(generatedAs = "now()") @UpdatedAt java.time.Instant e;
            }
            """)
        .containsExactly(
            "Event.java:3:29: The property \"a\" is of the primary key, which cannot have @Version. Put that on "
                + "another property",
            "Event.java:4:3: Event has @Version twice, on \"a\" and on \"b\". Remove one of the two",
            "Event.java:6:3: The property \"c\" has @CreatedAt and @UpdatedAt, but a column has one purpose. "
                + "Remove one of the two",
            "Event.java:7:37: @CreatedAt says what is written to \"d\", and so does access = READ_ONLY. Remove "
                + "one of the two",
            "Event.java:8:33: @UpdatedAt says what is written to \"e\", and so does generatedAs. Remove one of "
                + "the two");
  }

  @Test
  void purposesOfWhatIsNoColumn() {
    errorsOf(
            """
            @Table
            class Event {
              int id;
              @Version static int version;
              @CreatedAt @Transient java.time.Instant created;
            }
            """,
            """
            class Other {
              @SoftDelete boolean deleted;
            }
            """)
        .containsExactly(
            "Other.java:2:3: @SoftDelete on \"deleted\" has no effect: Other has no @Table. Annotate it; or "
                + "make it abstract, if models inherit its columns",
            "Event.java:4:3: @Version on \"version\" has no effect: the field is static, so it is no column. "
                + "Remove one of the two",
            "Event.java:5:3: @CreatedAt on \"created\" has no effect: the field is @Transient, so it is no "
                + "column. Remove one of the two");
  }

  @Test
  void wrappersAndDomainsAreWhatTheyWrap() {
    errorsOf(
            """
            @Table
            record Event(
                @Field(primaryKey = true, generation = Generation.UUID_V7) @Nullable EventId id,
                @Field(collation = "C") Title title,
                @Field(generation = Generation.IDENTITY_ALWAYS) @Nullable Number number) {}
            """,
            """
            @Domain
            record EventId(java.util.UUID value) {}
            """,
            """
            @Domain
            record Title(String value) {}
            """,
            """
            record Number(Long value) {}
            """)
        .isEmpty();
  }
}
