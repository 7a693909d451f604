package dev.piolet.processor;

import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** What must not compile of references. */
final class RejectedReferencesTest {
  private static final String TARGETS =
      """
      @Table
      record Kind(@Field(primaryKey = true) int id, String name) {}

      @Table
      record Pair(@Field(primaryKey = true) int left, @Field(primaryKey = true) int right) {}

      @Table
      record Keyless(int id) {}

      record Plain(int id) {}
      """;

  private static ListAssert<String> errorsOf(String... sources) {
    return RejectedModels.errorsOf(
        Stream.of(sources)
            .map(source -> "import dev.piolet.schema.Ref; " + source)
            .toArray(String[]::new));
  }

  @Test
  void ofWhatHasNoSingleKey() {
    errorsOf(
            TARGETS,
            """
            @Table
            class Pet {
              Ref<Pair> pair;
              Ref<Keyless> keyless;
              Ref<Plain> plain;
              Ref<?> any;
              Ref raw;
              Ref<Kind> kind;
            }
            """)
        .containsExactly(
            "Pet.java:3:13: The property \"pair\" of Pet has the type Ref<Pair>, but the "
                + "primary key of Pair has 2 columns, and a reference is one column. Write a "
                + "property for each of them, with @ForeignKey(properties = {...}, references = "
                + "Pair.class) on the class; or give Pair a key of one column, or leave the "
                + "property out with @Transient",
            "Pet.java:4:16: The property \"keyless\" of Pet has the type Ref<Keyless>, but "
                + "Keyless has no primary key to refer to. Give it one: @Field(primaryKey = true), "
                + "or leave the property out with @Transient",
            "Pet.java:5:14: The property \"plain\" of Pet has the type Ref<Plain>, but a "
                + "reference is to a class with @Table. Name one: Ref<TheModel>, or leave the "
                + "property out with @Transient",
            "Pet.java:6:10: The property \"any\" of Pet has the type Ref<?>, but a reference "
                + "is to a class with @Table. Name one: Ref<TheModel>, or leave the property out "
                + "with @Transient",
            "Pet.java:7:7: The property \"raw\" of Pet has the type Ref, but a reference is "
                + "to a class with @Table. Name one: Ref<TheModel>, or leave the property out with "
                + "@Transient");
  }

  @Test
  void ofWhatIsSaidBesides() {
    errorsOf(
            TARGETS,
            """
            @Table
            class Pet {
              @Field(references = Pair.class) Ref<Kind> other;
              @Field(type = "bigint") Ref<Kind> typed;
              @Field(json = true) Ref<Kind> json;
              @Field(generation = Generation.IDENTITY_BY_DEFAULT) Ref<Kind> generated;
              @Version Ref<Kind> version;
              @Field(onDelete = OnDelete.SET_NULL) Ref<Kind> nulled;
              @Field(primaryKey = true) @Nullable Ref<Kind> key;
            }
            """)
        .containsExactly(
            "Pet.java:3:27: The property \"other\" of Pet has the type Ref<Kind>, which "
                + "refers to Kind. Remove references",
            "Pet.java:4:17: The property \"typed\" of Pet has the type Ref<Kind>, which is "
                + "stored as the key that it refers to. Remove type",
            "Pet.java:5:17: The property \"json\" of Pet has the type Ref<Kind>, which is "
                + "stored as the key that it refers to. Remove json",
            "Pet.java:6:33: The property \"generated\" of Pet is a reference, whose key "
                + "nothing generates. Remove generation",
            "Pet.java:7:3: @Version cannot be of the type dev.piolet.schema.Ref<app.Kind>, "
                + "which \"version\" has. Make it int, long, short, Instant, OffsetDateTime or "
                + "LocalDateTime",
            "Pet.java:8:29: onDelete = SET_NULL needs a column that can be NULL, but "
                + "\"nulledId\" is not @Nullable. Make it @Nullable, or choose another action",
            "Pet.java:9:49: The property \"key\" is of the primary key of Pet, which is "
                + "never NULL. Remove @Nullable");
  }

  @Test
  void ofTheModelItself() {
    errorsOf(
            TARGETS,
            """
            @Table
            class Pet {
              Kind kind;
            }
            """)
        .containsExactly(
            "Pet.java:3:8: The property \"kind\" of Pet has the type app.Kind, which cannot "
                + "be stored. An object with nothing but its key would not be one: refer to the "
                + "row with Ref<Kind>, which has the object where it was fetched; or store its "
                + "key, with @Field(references = Kind.class), or leave the property out with "
                + "@Transient");
  }

  @Test
  void ofRowsThatRefer() {
    errorsOf(
            TARGETS,
            """
            @Table
            class Pet {
              java.util.List<Kind> kinds;
            }
            """)
        .containsExactly(
            "Pet.java:3:24: The property \"kinds\" of Pet has the type List<Kind>, and a row has "
                + "no other rows in it. Read these with it, by list(...) in a query, or into a "
                + "record with @Projection(of = ...) that has them as a component, or leave the "
                + "property out with @Transient");
  }

  @Test
  void whereThereIsNoColumn() {
    errorsOf(
            TARGETS,
            """
            @Table
            class Pet {
              java.util.List<Ref<Kind>> kinds;
              Wrapper wrapper;
            }

            record Wrapper(Ref<Kind> kind) {}

            @Composite
            record Whole(Ref<Kind> kind) {}
            """)
        .containsExactly(
            "Pet.java:3:29: The property \"kinds\" of Pet has the type List<Ref<Kind>>, "
                + "whose element has the type Ref<Kind>, which properties of models and of records "
                + "with @Embedded in them can have. Use the type of its key, int, or leave the "
                + "property out with @Transient",
            "Pet.java:4:11: The property \"wrapper\" of Pet has the type Wrapper, whose "
                + "component \"kind\" has the type Ref<Kind>, which properties of models and of "
                + "records with @Embedded in them can have. Use the type of its key, int, or leave "
                + "the property out with @Transient",
            "Pet.java:10:24: The component \"kind\" of Whole has the type Ref<Kind>, which "
                + "properties of models and of records with @Embedded in them can have. Use the "
                + "type of its key, int");
  }

  @Test
  void inProjections() {
    errorsOf(
            TARGETS,
            """
            @Table
            record Pet(@Field(primaryKey = true) int id, Ref<Kind> kind) {}

            @Projection(of = Pet.class)
            record Row(int id, Ref<Kind> kind) {}

            @Projection(of = Pet.class)
            record Other(Ref<Kind> kindId) {}
            """)
        .containsExactly(
            "Pet.java:5:30: The component \"kind\" is no property of app.Pet, which has "
                + "\"id\", \"kindId\". Rename it to one of them; make it a model, a record with "
                + "@Projection(of = ...), or a List, Set or Optional of one; or remove \"of\", and "
                + "pass what to select for each component",
            "Pet.java:8:24: The component \"kindId\" has the type "
                + "dev.piolet.schema.Ref<app.Kind>, but the property \"kindId\" of app.Pet has the "
                + "type java.lang.Integer. Make it java.lang.Integer; or remove \"of\", and pass "
                + "what to select for each component");
  }

  @Test
  void namesThatClash() {
    errorsOf(
            TARGETS,
            """
            @Table
            @Unique("kind")
            class Pet {
              Ref<Kind> kind;
              @Field(name = "other") int kindId;
            }

            @Table
            class Cat {
              Ref<Kind> kind;
              @Field(name = "kind_id") int other;
            }
            """)
        .containsExactly(
            "Pet.java:2:9: @Unique names the property \"kind\", which Pet does not have. Did "
                + "you mean \"kindId\"? Its properties are: kindId",
            "Pet.java:5:30: The properties \"kind\" and \"kindId\" of Pet are both "
                + "\"kindId\" in its table, as a reference is its key there. Rename one, or leave "
                + "one out with @Transient",
            "Pet.java:11:17: The properties \"kindId\" and \"other\" of Cat have the same "
                + "column, \"kind_id\". Give one another name: @Field(name = \"...\")");
  }

  @Test
  void inCircles() {
    errorsOf(
            """
            @Table
            record Egg(@Field(primaryKey = true) Ref<Hen> hen) {}

            @Table
            record Hen(@Field(primaryKey = true) Ref<Egg> egg) {}

            @Table
            record Self(@Field(primaryKey = true) Ref<Self> self) {}
            """)
        .containsExactly(
            "Egg.java:2:47: The property \"hen\" of Egg has the type Ref<Hen>, but the key "
                + "of Hen is a reference that leads back to it. Give one of them a key of its own",
            "Egg.java:5:47: The property \"egg\" of Hen has the type Ref<Egg>, but the key "
                + "of Egg is a reference that leads back to it. Give one of them a key of its own",
            "Egg.java:8:49: The property \"self\" of Self has the type Ref<Self>, but the "
                + "key of Self is a reference that leads back to it. Give one of them a key of its "
                + "own");
  }
}
