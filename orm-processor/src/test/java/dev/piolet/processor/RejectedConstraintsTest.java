package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** What must not compile, because of constraints and indexes. */
final class RejectedConstraintsTest {
  @Test
  void propertiesThatAreNotThere() {
    errorsOf(
            """
            @Table
            @Unique("emial")
            @Unique({})
            @Unique({"email", "email"})
            @Index("office_id")
            @Index(value = "email", include = "zip")
            @Exclusion(@Exclusion.Element(property = "e-mail", with = "="))
            @ForeignKey(properties = "office", references = User.class)
            @ForeignKey(properties = {}, references = User.class)
            class User {
              @Field(primaryKey = true) long id;
              String email;
              long officeId;
            }
            """)
        .containsExactly(
            "User.java:2:9: @Unique names the property \"emial\", which User does not have. Did you mean"
                + " \"email\"? Its properties are: id, email, officeId",
            "User.java:3:1: @Unique names no property. Name one or more",
            "User.java:4:9: @Unique names the property \"email\" twice. Remove one",
            "User.java:5:8: @Index names the property \"office_id\", which User does not have. Did you mean"
                + " \"officeId\"? Its properties are: id, email, officeId",
            "User.java:6:35: include of @Index names the property \"zip\", which User does not have. Did you mean"
                + " \"id\"? Its properties are: id, email, officeId",
            "User.java:7:42: @Exclusion.Element names the property \"e-mail\", which User does not have. Did you"
                + " mean \"email\"? Its properties are: id, email, officeId",
            "User.java:8:26: @ForeignKey names the property \"office\", which User does not have. Did you mean"
                + " \"officeId\"? Its properties are: id, email, officeId",
            "User.java:9:26: @ForeignKey names no property. Name one or more");
  }

  @Test
  void names() {
    errorsOf(
            """
            @Table
            @Unique(value = "id", name = "one")
            @Check(value = "id > 0",
                name = "one")
            @Index(value = "id", name = "user")
            @Index(value = "id",
                name = "x123456789x123456789x123456789x123456789x123456789x123456789x123")
            @Check("")
            record User(int id) {}
            """)
        .containsExactly(
            "User.java:4:12: Two constraints or indexes of User are called \"one\", or the table is. Give one"
                + " another name",
            "User.java:5:29: Two constraints or indexes of User are called \"user\", or the table is. Give one"
                + " another name",
            "User.java:7:12: The constraint name"
                + " \"x123456789x123456789x123456789x123456789x123456789x123456789x123\" has 64"
                + " bytes, and PostgreSQL would cut it after 63. Give a shorter one: name = \"...\"",
            "User.java:8:8: @Check has no condition. Write it: @Check(\"price > 0\")");
  }

  @Test
  void indexes() {
    errorsOf(
            """
            @Table
            @Index
            @Index(value = "a", elements = @Index.Element(property = "b"))
            @Index(elements = @Index.Element(property = "a", expression = "b"))
            @Index(elements = @Index.Element)
            @Index(value = "a", nullsNotDistinct = true)
            @Index(value = "a", unique = true, method = "gin")
            @Index(value = "a", include = "b", method = "hash")
            @Index(value = {"a", "b"}, method = "hash")
            @Index(elements = @Index.Element(property = "a", order = SortOrder.DESC), method = "brin")
            @Exclusion({})
            @Exclusion(@Exclusion.Element(property = "a", with = " "))
            record Pair(int a, int b) {}
            """)
        .containsExactly(
            "Pair.java:2:1: @Index has nothing to index. Name one or more properties, or give it elements",
            "Pair.java:3:1: @Index has both properties and elements. Write all of them as elements",
            "Pair.java:4:19: @Index.Element has both a property and an expression. Give it either a property or"
                + " an expression",
            "Pair.java:5:19: @Index.Element has neither a property nor an expression. Give it either a property"
                + " or an expression",
            "Pair.java:6:40: nullsNotDistinct says when values of a unique index are the same, but this index is"
                + " not unique. Add unique = true, or remove it",
            "Pair.java:7:45: An index of the method gin cannot be unique. Use btree, or remove unique",
            "Pair.java:8:31: An index of the method hash cannot include columns. Use btree or gist, or remove"
                + " include",
            "Pair.java:9:37: An index of the method hash has one column. Use btree",
            "Pair.java:10:84: An index of the method brin has no order. Use btree, or remove order and nulls",
            "Pair.java:11:1: @Exclusion has no element. Add @Exclusion.Element(...)",
            "Pair.java:12:12: @Exclusion.Element has no operator. Write the one that is true of what clashes:"
                + " with = \"&&\"");
  }

  @Test
  void foreignKeys() {
    errorsOf(
            """
            @Table
            @ForeignKey(properties = "a", references = String.class)
            @ForeignKey(properties = "a", references = Keyless.class)
            @ForeignKey(properties = "a", references = Club.class)
            @ForeignKey(properties = {"a", "b"}, references = Club.class)
            @ForeignKey(properties = "a", references = Club.class, to = "nmae")
            @ForeignKey(properties = "a", references = Club.class, to = "city")
            @ForeignKey(properties = "b", references = Club.class, to = "name",
                onDelete = OnDelete.SET_NULL)
            @ForeignKey(properties = "id", references = Pair.class, to = "id",
                onUpdate = OnUpdate.SET_NULL)
            record Pair(@Field(primaryKey = true) int id, int a, String b) {}

            @Table
            record Keyless(int number) {}

            @Table
            record Club(
                @Field(primaryKey = true) int tenant,
                @Field(primaryKey = true) int id,
                @Field(unique = true) String name,
                String city) {}

            @Table
            record Lone(
                @Field(onUpdate = OnUpdate.CASCADE) int first,
                @Field(deferrable = Deferrable.INITIALLY_DEFERRED) int second,
                @Field(references = Pair.class, onUpdate = OnUpdate.SET_NULL)
                int third) {}
            """)
        .containsExactly(
            "Pair.java:2:50: String has no @Table, so nothing can refer to it. Refer to a class that is a table",
            "Pair.java:3:51: Keyless has no primary key to refer to. Give it one, or say to = \"...\"",
            "Pair.java:4:26: @ForeignKey has 1 properties, but refers to 2 of Club: tenant, id. Name as many",
            "Pair.java:5:26: The property \"b\" is stored as text, but \"id\" of Club, which it refers to, as"
                + " integer. Make its type int",
            "Pair.java:6:61: to of @ForeignKey names the property \"nmae\", which Club does not have. Did you mean"
                + " \"name\"? Its properties are: tenant, id, name, city",
            "Pair.java:7:61: A foreign key refers to what is unique, and city of Club is neither its primary key"
                + " nor unique. Add @Unique to Club, or refer to its key",
            "Pair.java:9:24: onDelete = SET_NULL needs columns that can be NULL, but \"b\" cannot. Make it"
                + " @Nullable, or choose another action",
            "Pair.java:11:24: onUpdate = SET_NULL needs columns that can be NULL, but \"id\" cannot. Choose"
                + " another action",
            "Pair.java:26:31: onUpdate needs to know what the property \"first\" refers to. Add references ="
                + " TheModel.class",
            "Pair.java:27:35: deferrable needs to know what the property \"second\" refers to. Add references ="
                + " TheModel.class",
            "Pair.java:28:56: onUpdate = SET_NULL needs columns that can be NULL, but \"third\" cannot. Make it"
                + " @Nullable, or choose another action");
  }

  @Test
  void paths() {
    errorsOf(
            """
            @Table
            @ForeignKey(properties = "b", references = Node.class, path = "a b")
            @ForeignKey(properties = "c", references = Node.class, path = "parent")
            @ForeignKey(properties = "d", references = Node.class, path = "class")
            record Node(
                @Field(primaryKey = true) int id,
                @Field(references = Node.class, path = "parent") int a,
                int b,
                int c,
                int d,
                @Field(path = "other") int e) {}
            """)
        .containsExactly(
            "Node.java:2:63: \"a b\" is no name of a method in Java. Choose one",
            "Node.java:3:63: Another foreign key has the path \"parent\" too. Choose another name",
            "Node.java:4:63: \"class\" is no name of a method in Java. Choose one",
            "Node.java:11:19: path needs to know what the property \"e\" refers to. Add references ="
                + " TheModel.class");
  }

  @Test
  void annotationsOfNoModel() {
    errorsOf(
            """
            @Unique("id")
            class Plain {
              int id;
            }
            """,
            """
            @Partitioned(by = PartitionBy.LIST, properties = "id")
            @Index("id")
            abstract class Base {
              int id;
            }
            """)
        .containsExactly(
            "Plain.java:1:118: @Unique on Plain has no effect, because it has no @Table. Add it, or remove @Unique",
            "Base.java:1:118: @Partitioned on Base has no effect, because it has no @Table. Add it, or remove"
                + " @Partitioned");
  }
}
