package dev.piolet.processor;

import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** What must not compile, because of the type of a property or what is said of its column's. */
final class RejectedTypesTest {
  @Test
  void namesOfTypesThatPostgresHas() {
    errorsOf(
            """
            @Table
            record Event(
                Box box,
                List<Line> lines,
                Money money,
                Path path) {
              @dev.piolet.annotations.Composite
              record Box(int width, int height) {}
              enum Line { RED, BLUE }
              @dev.piolet.annotations.Domain
              record Money(java.math.BigDecimal amount) {}
              @dev.piolet.annotations.EnumType(name = "way")
              enum Path { LEFT, RIGHT }
            }
            """)
        .containsExactly(
            "Event.java:3:9: The property \"box\" of Event has the type Box, which would be the type \"box\" in"
                + " PostgreSQL, and that is one of its own. Give it another name:"
                + " @Composite(name = \"...\")",
            "Event.java:4:16: The property \"lines\" of Event has the type List<Line>, whose element has the type"
                + " Line, which would be the type \"line\" in PostgreSQL, and that is one of its own."
                + " Give it another name: @EnumType(name = \"...\")",
            "Event.java:5:11: The property \"money\" of Event has the type Money, which would be the type"
                + " \"money\" in PostgreSQL, and that is one of its own. Give it another name:"
                + " @Domain(name = \"...\")");
  }

  @Test
  void namesOfTypesThatAreMisspelled() {
    String unknown = "which Piolet does not know, and so not what it has in parentheses. ";
    String domain = "Remove the parentheses; or give the type a name, with CREATE DOMAIN";
    errorsOf(
            """
            @Table
            record Event(
                @Field(type = "varchr(10)")
                String name,
                @Field(type = "bigitn")
                long number,
                @Field(type = "numerc(10,2)[]")
                java.util.List<java.math.BigDecimal> prices,
                @Field(type = "charakter varying(5)")
                String code,
                @Field(type = "geometry(3)")
                String shape,
                Spot spot) {}
            @dev.piolet.annotations.Composite
            record Spot(
                @Field(type = "carchar(3)")
                String code) {}
            """)
        .filteredOn(error -> error.contains("does not know"))
        .containsExactlyInAnyOrder(
            "Event.java:3:19: The property \"name\" of Event has the column type varchr(10), "
                + unknown
                + "Did you mean \"varchar(10)\"? "
                + domain,
            "Event.java:5:19: The property \"number\" of Event has the column type bigitn, which Piolet does not"
                + " know. Did you mean \"bigint\"? A column of long can be bigint or oid; a type of"
                + " your own can hold a String, or what @Convert makes a String of",
            "Event.java:7:19: The property \"prices\" of Event has the column type numerc(10, 2), which Piolet does"
                + " not know. Did you mean \"numeric(10, 2)\"? A column of BigDecimal can be numeric"
                + " or money; a type of your own can hold a String, or what @Convert makes a String"
                + " of",
            "Event.java:9:19: The property \"code\" of Event has the column type charakter varying(5), "
                + unknown
                + "Did you mean \"character varying(5)\"? "
                + domain,
            "Event.java:11:19: The property \"shape\" of Event has the column type geometry(3), "
                + unknown
                + domain,
            "Event.java:16:19: The component \"code\" of Spot has the column type carchar(3), "
                + unknown
                + "Did you mean \"varchar(3)\"? "
                + domain);
  }

  /** Such a class has another name in generated code, unless its package is hidden too. */
  @Test
  void propertiesNamedLikeTheClassesOfTypesAndTheirPackages() {
    errorsOf(
            """
            @Table
            record Event(Spot SpotType, int app) {}
            @dev.piolet.annotations.Composite
            record Spot(int x, int y) {}
            """)
        .first(STRING)
        .isEqualTo(
            "Event.java:2:1: EventTable has to name the class app.SpotType, but \"SpotType\" and \"app\" mean"
                + " something else here. Rename the property; @Field(name = \"...\") keeps its"
                + " column");
  }

  @Test
  void collectionsThatSayTooLittle() {
    errorsOf(
            """
            @SuppressWarnings("rawtypes")
            @Table
            record Event(
                List raw,
                List<?> any,
                List<? extends Number> bounded,
                java.util.Collection<String> collection,
                java.util.ArrayList<Integer> arrayList,
                java.util.HashSet<String> hashSet,
                java.util.Set<List<String>> lists,
                List<String>[] genericArray,
                char[] chars,
                Byte[] bytes,
                List<Thread> threads,
                java.util.Map<String, String> labels,
                java.util.Map<String, Integer> counts) {}
            """)
        .containsExactly(
            "Event.java:4:10: The property \"raw\" of Event has the type java.util.List, which does "
                + "not say of what. Write List<String>, or what else it has",
            "Event.java:5:13: The property \"any\" of Event has the type java.util.List<?>, whose "
                + "elements can be of several types. Write List<String>",
            "Event.java:6:28: The property \"bounded\" of Event has the type java.util.List<? "
                + "extends java.lang.Number>, whose elements can be of several types. Write "
                + "List<Number>",
            "Event.java:7:34: The property \"collection\" of Event has the type "
                + "java.util.Collection<java.lang.String>, which cannot be stored. Use "
                + "List<String>",
            "Event.java:8:34: The property \"arrayList\" of Event has the type "
                + "java.util.ArrayList<java.lang.Integer>, which cannot be stored. Use "
                + "List<Integer>",
            "Event.java:9:31: The property \"hashSet\" of Event has the type "
                + "java.util.HashSet<java.lang.String>, which cannot be stored. Use "
                + "Set<String>",
            "Event.java:10:33: The property \"lists\" of Event has the type "
                + "java.util.Set<java.util.List<java.lang.String>>, and an array of "
                + "PostgreSQL whose elements are arrays is no set of them. Make it a List",
            "Event.java:11:20: The property \"genericArray\" of Event has the type "
                + "java.util.List<java.lang.String>[], and Java has no such arrays that can "
                + "be made safely. Make it a List",
            "Event.java:12:12: The property \"chars\" of Event has the type char[], which cannot be "
                + "stored. Use String",
            "Event.java:13:12: The property \"bytes\" of Event has the type java.lang.Byte[], which "
                + "cannot be stored. Use byte[]",
            "Event.java:14:18: The property \"threads\" of Event has the type List<Thread>, whose "
                + "element has the type java.lang.Thread, which cannot be stored. Convert it "
                + "with @Convert",
            "Event.java:15:35: The property \"labels\" of Event has the type "
                + "java.util.Map<java.lang.String, java.lang.String>, which can be stored as "
                + "hstore or as JSON. Say which: @Field(type = \"hstore\") or @Field(json = "
                + "true)",
            "Event.java:16:36: The property \"counts\" of Event has the type "
                + "java.util.Map<java.lang.String, java.lang.Integer>, which cannot be "
                + "stored. Store it as JSON, with @Field(json = true); a Map<String, String> "
                + "can be hstore");
  }

  @Test
  void classesThatAreNoColumns() {
    errorsOf(
            """
            @Table
            class Event {
              Pair pair;
              Shape shape;
              Runnable task;
              java.util.Currency currency;
              Object thing;
              dev.piolet.value.Range<String> names;

              record Pair(int left, int right) {}

              interface Shape {}
            }
            """)
        .containsExactly(
            "Event.java:3:8: The property \"pair\" of Event has the type app.Event.Pair, which "
                + "cannot be stored. Spread it over columns with @Embedded, make it a type "
                + "of PostgreSQL with @Composite on the record, store it as JSON with "
                + "@Field(json = true) or convert it with @Convert, or leave the property "
                + "out with @Transient",
            "Event.java:4:9: The property \"shape\" of Event has the type app.Event.Shape, which "
                + "cannot be stored. Store it as JSON with @Field(json = true) or convert it "
                + "with @Convert, or leave the property out with @Transient",
            "Event.java:5:12: The property \"task\" of Event has the type java.lang.Runnable, which "
                + "cannot be stored. Convert it with @Convert, or leave the property out "
                + "with @Transient",
            "Event.java:6:22: The property \"currency\" of Event has the type java.util.Currency, "
                + "which cannot be stored. Convert it with @Convert, or leave the property "
                + "out with @Transient",
            "Event.java:7:10: The property \"thing\" of Event has the type java.lang.Object, which "
                + "cannot be stored. Store it as JSON with @Field(json = true) or convert it "
                + "with @Convert, or leave the property out with @Transient",
            "Event.java:8:34: The property \"names\" of Event has the type "
                + "dev.piolet.value.Range<java.lang.String>, which cannot be stored. Its "
                + "bounds can be Integer, Long, BigDecimal, LocalDate, LocalDateTime, "
                + "OffsetDateTime or Instant, or leave the property out with @Transient");
  }

  @Test
  void wrongPairs() {
    errorsOf(
            """
            @Table
            record Event(
                @Field(type = "inet") String address,
                @Field(type = "int4") long number,
                @Field(type = "timestamp with time zone") java.time.LocalDateTime at,
                @Field(type = "varchar(20)") List<String> names,
                @Field(type = "text[]") String name,
                @Field(type = "color") int color,
                @Field(type = "bigserial") long id,
                @Field(type = "numeric(") BigDecimal price,
                @Field(type = "text") Mood mood,
                @Field(type = "bytea") float[] vector,
                @Field(type = "text") int[] numbers,
                @Field(type = "varchar(2)") char letter,
                @Field(type = "my_type(3)") String custom) {
              enum Mood { SAD }
            }
            """)
        .containsExactly(
            "Event.java:3:19: The property \"address\" of Event has the type String, but its column "
                + "the type inet. Make the column text, varchar, char, bpchar, citext, "
                + "jsonb, json, jsonpath, xml, tsvector, tsquery, ltree or lquery, or the "
                + "property Inet, InetAddress, Inet4Address or Inet6Address",
            "Event.java:4:19: The property \"number\" of Event has the type long, but its column the "
                + "type integer. Make the column bigint or oid, or the property int",
            "Event.java:5:19: The property \"at\" of Event has the type LocalDateTime, but its "
                + "column the type timestamptz. Make the column timestamp, or the property "
                + "OffsetDateTime or Instant",
            "Event.java:6:19: The property \"names\" of Event has the type List<String>, but its "
                + "column the type varchar(20), which is no array. Write: type = "
                + "\"varchar(20)[]\"",
            "Event.java:7:19: The property \"name\" of Event has the type String, but its column the "
                + "type text[]. Remove the brackets, or make the property a List",
            "Event.java:8:19: The property \"color\" of Event has the column type color, which "
                + "Piolet does not know. A column of int can be integer; a type of your own "
                + "can hold a String, or what @Convert makes a String of",
            "Event.java:9:19: The property \"id\" of Event has the column type bigserial, which is "
                + "no type but a default. Remove it: a primary key that is @Nullable is "
                + "generated, and @Field(generation = ...) says how",
            "Event.java:10:19: The property \"price\" of Event has the column type \"numeric(\", "
                + "which is no type of SQL. Write one as in CREATE TABLE: \"varchar(40)\", "
                + "\"numeric(10, 2)\", \"text[]\"",
            "Event.java:11:19: The property \"mood\" of Event has the type Mood, whose column takes "
                + "no type. Remove it: an enum is stored as an enum of PostgreSQL, which "
                + "@EnumType names; @Convert can store it as something else",
            "Event.java:12:19: The property \"vector\" of Event has the type float[], but its column "
                + "the type bytea, which is no array. Remove it",
            "Event.java:13:19: The property \"numbers\" of Event has the type int[], but its column "
                + "the type text, which is no array. Remove it",
            "Event.java:14:19: The property \"letter\" of Event has the type char, but its column "
                + "the type varchar(2). Make the column varchar(1) or \"char\", or the property String",
            "Event.java:15:19: The property \"custom\" of Event has the column type my_type(3), "
                + "which Piolet does not know, and so not what it has in parentheses. Remove "
                + "the parentheses; or give the type a name, with CREATE DOMAIN");
  }

  @Test
  void lengthsAndPrecisions() {
    errorsOf(
            """
            @Table
            record Event(
                @Field(length = 10) long number,
                @Field(length = -1) String negative,
                @Field(length = 20_000_000) String endless,
                @Field(type = "varchar(40)", length = 40) String twice,
                @Field(type = "text", length = 40) String text,
                @Field(type = "numeric(2, 1, 0)") BigDecimal three,
                @Field(type = "bigint(20)") long ofMySql,
                @Field(type = "varchar(0)") String none,
                @Field(type = "numeric(2, 1001)") BigDecimal small,
                @Field(scale = 2) BigDecimal scaled,
                @Field(precision = 2, scale = -1001) BigDecimal smaller,
                @Field(precision = 1001) BigDecimal huge,
                @Field(precision = 7) java.time.Instant precise,
                @Field(precision = 2) String digits,
                @Field(precision = 5, scale = 2) java.time.LocalTime time,
                @Field(length = 3) Mood mood,
                @Field(length = 2) char letter,
                @Field(length = 3) float[] vector,
                @Field(length = 8) Address address,
                @Field(length = 8) Email email) {
              enum Mood { SAD }
            }

            @Composite
            record Address(String street) {}

            @Domain
            record Email(String value) {}
            """)
        .containsExactly(
            "Event.java:3:21: The property \"number\" of Event is stored as bigint, which takes no "
                + "length. Remove it; these take one: bit, bpchar, char, varbit, varchar, "
                + "vector",
            "Event.java:4:21: The property \"negative\" of Event has the length -1, but varchar "
                + "takes 1 to 10485760. Choose one of these",
            "Event.java:5:21: The property \"endless\" of Event has the length 20000000, but varchar "
                + "takes 1 to 10485760. Choose one of these",
            "Event.java:6:43: The property \"twice\" of Event has a length beside the column type "
                + "\"varchar(40)\", which says it already. Remove one of the two",
            "Event.java:7:36: The property \"text\" of Event is stored as text, which takes no "
                + "length. Remove it; these take one: bit, bpchar, char, varbit, varchar, "
                + "vector",
            "Event.java:8:19: The property \"three\" of Event has the column type \"numeric(2, 1, "
                + "0)\", but numeric takes two numbers in parentheses. Write: \"numeric(2, "
                + "1)\"",
            "Event.java:9:19: The property \"ofMySql\" of Event has the column type \"bigint(20)\", "
                + "but bigint takes nothing in parentheses. Write: \"bigint\"",
            "Event.java:10:19: The property \"none\" of Event has the length 0, but varchar takes 1 "
                + "to 10485760. Choose one of these",
            "Event.java:11:19: The property \"small\" of Event has the scale 1001, but numeric takes -1000 to "
                + "1000. Choose one of these",
            "Event.java:12:20: The property \"scaled\" of Event has a scale, which needs a "
                + "precision. Say how many digits there are in all: precision = ...",
            "Event.java:13:35: The property \"smaller\" of Event has the scale -1001, but numeric takes -1000 to "
                + "1000. Choose one of these",
            "Event.java:14:24: The property \"huge\" of Event has the precision 1001, but numeric "
                + "takes 1 to 1000. Choose one of these",
            "Event.java:15:24: The property \"precise\" of Event has the precision 7, but "
                + "timestamptz takes 1 to 6. Choose one of these",
            "Event.java:16:24: The property \"digits\" of Event is stored as text, which takes no "
                + "precision. Remove it; these take one: interval, numeric, time, timestamp, "
                + "timestamptz, timetz",
            "Event.java:17:35: The property \"time\" of Event is stored as time, which takes no "
                + "scale. Remove it; these take one: numeric",
            "Event.java:18:21: The property \"mood\" of Event has the type Mood, whose column takes "
                + "no length. Remove it: an enum is stored as an enum of PostgreSQL, which "
                + "@EnumType names; @Convert can store it as something else",
            "Event.java:19:21: The property \"letter\" of Event has the type char, whose column "
                + "takes no length. Remove it, or make the property a String",
            "Event.java:20:21: The property \"vector\" of Event is stored as real[], which takes no "
                + "length. For a vector, add: type = \"vector\"",
            "Event.java:21:21: The property \"address\" of Event has the type Address, whose column "
                + "takes no length. Remove it, or say it of a component of the record, which "
                + "is a composite type",
            "Event.java:22:21: The property \"email\" of Event has the type Email, whose column "
                + "takes no length. Remove it, or say it of the component of the record, "
                + "which is a domain");
  }

  @Test
  void wrappers() {
    errorsOf(
            """
            @Table
            record Event(
                Box<String> generic,
                Nick nick,
                Loop loop,
                Deep deep,
                Key key,
                Hidden hidden,
                OfThread thread) {
              record Box<T>(T value) {}

              record Nick(@Nullable String value) {}

              record Loop(List<Loop> loops) {}

              record Deep(Loop loop) {}

              record Key(@Field(primaryKey = true) long value) {}

              private record Hidden(long value) {}

              record OfThread(Thread thread) {}
            }
            """)
        .containsExactly(
            "Event.java:3:17: The property \"generic\" of Event has the type Box<String>, a generic "
                + "record, so what is in it has no fixed type. Write a record without type "
                + "parameters for each type",
            "Event.java:4:10: The property \"nick\" of Event has the type Nick, whose component "
                + "\"value\" is @Nullable, so that there would be two values for NULL. "
                + "Remove @Nullable there, and make the property @Nullable",
            "Event.java:5:10: The property \"loop\" of Event has the type Loop, whose component "
                + "\"loops\" has the type List<Loop>, whose element has the type Loop, which "
                + "contains itself. Give it a component that can be stored",
            "Event.java:6:10: The property \"deep\" of Event has the type Deep, whose component "
                + "\"loop\" has the type Loop, whose component \"loops\" has the type "
                + "List<Loop>, whose element has the type Loop, which contains itself. Give "
                + "it a component that can be stored",
            "Event.java:7:9: The property \"key\" of Event has the type Key, whose component "
                + "\"value\" has @Field(primaryKey = ...), which is said of columns. Remove "
                + "it there, and write it here",
            "Event.java:8:12: The property \"hidden\" of Event has the type app.Event.Hidden, which "
                + "EventTable cannot use. Make that type public, or package-private in the "
                + "same package",
            "Event.java:9:14: The property \"thread\" of Event has the type OfThread, whose "
                + "component \"thread\" has the type java.lang.Thread, which cannot be "
                + "stored. Convert it with @Convert");
  }

  @Test
  void referencesWithAnotherWrapper() {
    errorsOf(
            """
            @Table
            record User(@Field(primaryKey = true) UserId id) {
              record UserId(java.util.UUID value) {}
            }

            @Table
            record Article(
                @Field(primaryKey = true) java.util.UUID id,
                @Field(references = User.class) ArticleId userId,
                @Field(references = User.class) java.util.UUID bareId,
                @Field(references = User.class) User.UserId right,
                @Field(references = Article.class) ArticleId wrapped) {
              record ArticleId(java.util.UUID value) {}
            }
            """)
        .containsExactly(
            "User.java:9:29: The property \"userId\" is of the type ArticleId, but the primary key "
                + "of User, \"id\", of the type UserId, which is never the same. Make the "
                + "property's type UserId",
            "User.java:10:29: The property \"bareId\" is of the type UUID, but the primary key of "
                + "User, \"id\", of the type UserId, which is never the same. Make the "
                + "property's type UserId",
            "User.java:12:32: The property \"wrapped\" is of the type ArticleId, but the primary "
                + "key of Article, \"id\", of the type UUID, which is never the same. Make "
                + "the property's type UUID");
  }

  @Test
  void foreignKeysWithAnotherWrapper() {
    errorsOf(
            """
            @Table
            record Pair(
                @Field(primaryKey = true) Left left, @Field(primaryKey = true) long right) {
              record Left(long value) {}
            }

            @Table
            @ForeignKey(properties = {"left", "right"}, references = Pair.class)
            record Use(long left, long right) {}
            """)
        .containsExactly(
            "Pair.java:8:26: The property \"left\" is of the type Long, but \"left\" of Pair, which it refers"
                + " to, of the type Left, which is never the same. Make the property's type Left");
  }

  @Test
  void anotherWrapperInACondition() {
    errorsOf(
            """
            @Table
            record Article(@Field(primaryKey = true) ArticleId id, Author.AuthorId authorId) {
              record ArticleId(java.util.UUID value) {}
              static Object right(Author.AuthorId author) {
                return ArticleTable.ARTICLE.authorId.eq(author);
              }
              static Object wrong(ArticleId article) {
                return ArticleTable.ARTICLE.authorId.eq(article);
              }
            }

            class Author {
              record AuthorId(java.util.UUID value) {}
            }
            """)
        .singleElement(STRING)
        .startsWith("Article.java:8:41: no suitable method found for eq(app.Article.ArticleId)");
  }

  @Test
  void converters() {
    errorsOf(
            """
            @Table
            class Event {
              @Convert(String.class) Thread a;
              @Convert(OfRaw.class) Thread b;
              @Convert(OfNumber.class) Thread c;
              @Convert(Generic.class) Thread d;
              @Convert(Abstract.class) Thread e;
              @Convert(Inner.class) Thread f;
              @Convert(WithArgument.class) Thread g;
              @Convert(Hidden.class) Thread h;
              @Convert(Two.class) Thread i;
              @Convert(ToThread.class) Thread j;
              @Field(length = 3)
              @Convert(ToLong.class) Thread k;
              OnType onType;
              @Convert(int[].class) Thread l;

              @SuppressWarnings("rawtypes")
              static class OfRaw implements dev.piolet.type.Converter {
                public Object toColumn(Object value) { return value; }
                public Object fromColumn(Object value) { return value; }
              }
              static class OfNumber extends Base<Number, String> {}
              static class Generic<T> extends Base<Thread, T> {}
              abstract static class Abstract extends Base<Thread, String> {}
              class Inner extends Base<Thread, String> {}
              static class WithArgument extends Base<Thread, String> {
                WithArgument(int size) {}
              }
              private static class Hidden extends Base<Thread, String> {}
              enum Two implements dev.piolet.type.Converter<Thread, String> {
                ONE, TWO;
                public String toColumn(Thread value) { return null; }
                public Thread fromColumn(String value) { return null; }
              }
              static class ToThread extends Base<Thread, Thread> {}
              static class ToLong extends Base<Thread, Long> {}
              @Convert(ToLong.class) static class OnType {}
              static class Base<J, S> implements dev.piolet.type.Converter<J, S> {
                public S toColumn(J value) { return null; }
                public J fromColumn(S value) { return null; }
              }
            }
            """)
        .containsExactly(
            "Event.java:3:18: The property \"a\" of Event is converted by String, which is no "
                + "converter. Make it implement dev.piolet.type.Converter",
            "Event.java:4:17: The property \"b\" of Event is converted by OfRaw, which does not say "
                + "what it converts to what. Make it implement Converter<TheType, String>, "
                + "or what else it is stored as",
            "Event.java:5:20: The property \"c\" of Event has the type Thread, but OfNumber converts "
                + "Number. Use a converter that implements Converter<Thread, String>",
            "Event.java:6:19: The property \"d\" of Event is converted by Generic, which is generic, "
                + "so that it is not known what it converts. Write a converter without type "
                + "parameters",
            "Event.java:7:20: The property \"e\" of Event is converted by Abstract, of which no "
                + "object can be made. Make it a class that is neither abstract nor inner, "
                + "with an accessible constructor without parameters that throws nothing; or "
                + "an enum with one constant",
            "Event.java:8:17: The property \"f\" of Event is converted by Inner, of which no object "
                + "can be made. Make it a class that is neither abstract nor inner, with an "
                + "accessible constructor without parameters that throws nothing; or an enum "
                + "with one constant",
            "Event.java:9:24: The property \"g\" of Event is converted by WithArgument, of which no "
                + "object can be made. Make it a class that is neither abstract nor inner, "
                + "with an accessible constructor without parameters that throws nothing; or "
                + "an enum with one constant",
            "Event.java:10:18: The property \"h\" of Event is converted by Hidden, which the "
                + "generated class cannot use. Make it public, or package-private in the "
                + "model's package",
            "Event.java:11:15: The property \"i\" of Event is converted by Two, an enum of 2 "
                + "constants. Leave it one, which is the converter",
            "Event.java:12:20: The property \"j\" of Event is converted by ToThread to what has the "
                + "type java.lang.Thread, which cannot be stored. Convert it with @Convert",
            "Event.java:13:19: The property \"k\" of Event is stored as bigint, which takes no "
                + "length. Remove it; these take one: bit, bpchar, char, varbit, varchar, "
                + "vector",
            "Event.java:15:10: The property \"onType\" of Event has the type OnType, but ToLong "
                + "converts Thread. Use a converter that implements Converter<OnType, Long>, "
                + "or leave the property out with @Transient",
            "Event.java:16:17: The property \"l\" of Event has a converter that is no class. Write "
                + "@Convert(TheConverter.class)");
  }

  @Test
  void enums() {
    errorsOf(
            """
            @Table
            record Event(Mood mood, Other.Mood other, Event.Kind kind) {
              enum Mood {
                @Label("a") SAD,
                @Label("a") HAPPY,
                @Label("FINE") ANGRY,
                FINE,
                @Label("") EMPTY,
                @Label("x\\0") NUL,
                @Label("äääääääääääääääääääääääääääääääää") LONG
              }

              @EnumType(name = "event")
              enum Kind { A }
            }

            class Other {
              @Label("none")
              static final String CONSTANT = "";

              enum Mood { SAD }

              @EnumType
              static class NoEnum {}

              @EnumType(name = " ", schema = " ")
              enum Blank { A }
            }
            """)
        .containsExactly(
            "Event.java:2:36: app.Event.Mood and app.Other.Mood would both be the type \"mood\" of "
                + "PostgreSQL, where a table is a type as well. Give one another name or "
                + "schema",
            "Event.java:2:54: app.Event and app.Event.Kind would both be the type \"event\" of "
                + "PostgreSQL, where a table is a type as well. Give one another name or "
                + "schema",
            "Event.java:5:12: SAD and HAPPY have the same label, \"a\". Give one another: "
                + "@Label(\"...\")",
            "Event.java:7:5: ANGRY and FINE have the same label, \"FINE\". Give one another: "
                + "@Label(\"...\")",
            "Event.java:8:12: The label of EMPTY is empty. Write one",
            "Event.java:9:12: The label of NUL holds U+0000, which PostgreSQL cannot store. Remove it",
            "Event.java:10:12: The label of LONG has 66 bytes, and PostgreSQL takes at most 63. "
                + "Shorten it",
            "Event.java:18:3: @Label on \"CONSTANT\" has no effect: it is no constant of an enum. "
                + "Remove it",
            "Event.java:24:10: NoEnum has @EnumType, but is no enum. Make it one, or remove @EnumType",
            "Event.java:26:20: The type name \" \" is blank. Write a name",
            "Event.java:26:34: The schema name \" \" is blank. Write a name");
  }

  @Test
  void composites() {
    errorsOf(
            """
            @Composite(name = " ", schema = " ")
            record Place(
                @Field(name = "x") int a,
                @Field(name = "x") int b,
                @Field(unique = true) int c,
                Thread thread,
                @Nullable int d,
                List<Place> places,
                Wrapper wrapper,
                Hidden hidden,
                @Field(type = "money") BigDecimal price,
                @Field(length = 3) int limited) {
              record Wrapper(Place place) {}
              private enum Hidden { A }
            }

            @Composite
            class NoRecord {}

            @Composite
            record Generic<T>(T value) {}

            @Composite
            record Empty() {}

            class Around {
              @Composite
              private record Hidden(int value) {}
            }

            @Composite
            record Clash(int value) {}

            class ClashType {}

            @Table
            record User(Place place, List<Generic<String>> generics, Empty empty) {}
            """)
        .containsExactly(
            "Place.java:1:188: The type name \" \" is blank. Write a name",
            "Place.java:1:202: The schema name \" \" is blank. Write a name",
            "Place.java:4:19: The components \"a\" and \"b\" of Place are the same attribute, \"x\". "
                + "Give one another name: @Field(name = \"...\")",
            "Place.java:5:21: The component \"c\" of Place has @Field(unique = ...), which an "
                + "attribute of a composite type cannot have. Remove it",
            "Place.java:6:12: The component \"thread\" of Place has the type java.lang.Thread, which "
                + "cannot be stored. Convert it with @Convert",
            "Place.java:7:19: The component \"d\" of Place is @Nullable, but its type, int, has no "
                + "null. Make it Integer, or remove @Nullable",
            "Place.java:8:17: The component \"places\" of Place leads back to Place, and no type of "
                + "PostgreSQL can contain itself. Remove it, or store what it holds in a "
                + "table of its own",
            "Place.java:9:13: The component \"wrapper\" of Place leads back to Place, and no type of "
                + "PostgreSQL can contain itself. Remove it, or store what it holds in a "
                + "table of its own",
            "Place.java:10:12: The component \"hidden\" of Place has the type app.Place.Hidden, "
                + "which PlaceType cannot use. Make that type public, or package-private in "
                + "the same package",
            "Place.java:11:19: The component \"price\" of Place is money, whose text depends on the "
                + "settings of the server, so that it cannot be an attribute. Make it numeric",
            "Place.java:12:21: The component \"limited\" of Place is stored as integer, which takes "
                + "no length. Remove it; these take one: bit, bpchar, char, varbit, varchar, "
                + "vector",
            "Place.java:18:1: NoRecord has @Composite, but only a record can be a composite type. "
                + "Make it one, or remove @Composite",
            "Place.java:21:1: The record Generic has @Composite, but is generic, so its components "
                + "have no fixed types. Remove the type parameters",
            "Place.java:24:1: Empty has no components to store. Give it one",
            "Place.java:28:11: The record Hidden has @Composite, but it, or a class around it, is "
                + "private, so its type cannot use it. Remove \"private\"",
            "Place.java:32:1: app.Clash would get the type app.ClashType, which is a class already. "
                + "Rename one of the two",
            "Place.java:37:48: The property \"generics\" of User has the type List<Generic<String>>, "
                + "whose element has the type Generic<String>, a generic record, so what is "
                + "in it has no fixed type. Write a record without type parameters for each "
                + "type");
  }

  @Test
  void domains() {
    errorsOf(
            """
            @Domain
            record Pair(int left, int right) {}

            @Domain
            class NoRecord {}

            @Domain(name = " ")
            record Blank(String value) {}
            """)
        .containsExactly(
            "Pair.java:2:1: Pair has @Domain, but only a record of one component can be a domain. "
                + "Make it one, or remove @Domain",
            "Pair.java:5:1: NoRecord has @Domain, but only a record of one component can be a "
                + "domain. Make it one, or remove @Domain",
            "Pair.java:7:16: The type name \" \" is blank. Write a name");
  }

  @Test
  void nullElementsOfPrimitives() {
    errorsOf(
            """
            @Table
            record Picture(
                @Nullable int[] numbers,
                @Nullable String[] names,
                int @Nullable [] fine) {}
            """)
        .containsExactly(
            "Picture.java:3:21: @Nullable on the property \"numbers\" of Picture says that the array's "
                + "elements can be null. For the array itself, write: int @Nullable []");
  }

  private static ListAssert<String> errorsOf(String source) {
    return RejectedModels.errorsOf("import java.math.BigDecimal; import java.util.List; " + source);
  }
}
