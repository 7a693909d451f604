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
            "2: @Unique names the property \"emial\", which User does not have. Did you mean"
                + " \"email\"? Its properties are: id, email, officeId",
            "3: @Unique names no property. Name one or more",
            "4: @Unique names the property \"email\" twice. Remove one",
            "5: @Index names the property \"office_id\", which User does not have. Did you mean"
                + " \"officeId\"? Its properties are: id, email, officeId",
            "6: include of @Index names the property \"zip\", which User does not have. Did you mean"
                + " \"id\"? Its properties are: id, email, officeId",
            "7: @Exclusion.Element names the property \"e-mail\", which User does not have. Did you"
                + " mean \"email\"? Its properties are: id, email, officeId",
            "8: @ForeignKey names the property \"office\", which User does not have. Did you mean"
                + " \"officeId\"? Its properties are: id, email, officeId",
            "9: @ForeignKey names no property. Name one or more");
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
            "4: Two constraints or indexes of User are called \"one\", or the table is. Give one"
                + " another name",
            "5: Two constraints or indexes of User are called \"user\", or the table is. Give one"
                + " another name",
            "7: The constraint name"
                + " \"x123456789x123456789x123456789x123456789x123456789x123456789x123\" has 64"
                + " bytes, and PostgreSQL would cut it after 63. Give a shorter one: name = \"...\"",
            "8: @Check has no condition. Write it: @Check(\"price > 0\")");
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
            "2: @Index has nothing to index. Name one or more properties, or give it elements",
            "3: @Index has both properties and elements. Write all of them as elements",
            "4: @Index.Element has both a property and an expression. Give it either a property or"
                + " an expression",
            "5: @Index.Element has neither a property nor an expression. Give it either a property"
                + " or an expression",
            "6: nullsNotDistinct says when values of a unique index are the same, but this index is"
                + " not unique. Add unique = true, or remove it",
            "7: An index of the method gin cannot be unique. Use btree, or remove unique",
            "8: An index of the method hash cannot include columns. Use btree or gist, or remove"
                + " include",
            "9: An index of the method hash has one column. Use btree",
            "10: An index of the method brin has no order. Use btree, or remove order and nulls",
            "11: @Exclusion has no element. Add @Exclusion.Element(...)",
            "12: @Exclusion.Element has no operator. Write the one that is true of what clashes:"
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
            "2: String has no @Table, so nothing can refer to it. Refer to a class that is a table",
            "3: Keyless has no primary key to refer to. Give it one, or say to = \"...\"",
            "4: @ForeignKey has 1 properties, but refers to 2 of Club: tenant, id. Name as many",
            "5: The property \"b\" is stored as text, but \"id\" of Club, which it refers to, as"
                + " integer. Make its type int",
            "6: to of @ForeignKey names the property \"nmae\", which Club does not have. Did you mean"
                + " \"name\"? Its properties are: tenant, id, name, city",
            "7: A foreign key refers to what is unique, and city of Club is neither its primary key"
                + " nor unique. Add @Unique to Club, or refer to its key",
            "9: onDelete = SET_NULL needs columns that can be NULL, but \"b\" cannot. Make it"
                + " @Nullable, or choose another action",
            "11: onUpdate = SET_NULL needs columns that can be NULL, but \"id\" cannot. Choose"
                + " another action",
            "26: onUpdate needs to know what the property \"first\" refers to. Add references ="
                + " TheModel.class",
            "27: deferrable needs to know what the property \"second\" refers to. Add references ="
                + " TheModel.class",
            "28: onUpdate = SET_NULL needs columns that can be NULL, but \"third\" cannot. Make it"
                + " @Nullable, or choose another action");
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
            "1: @Unique on Plain has no effect, because it has no @Table. Add it, or remove @Unique",
            "1: @Partitioned on Base has no effect, because it has no @Table. Add it, or remove"
                + " @Partitioned");
  }
}
