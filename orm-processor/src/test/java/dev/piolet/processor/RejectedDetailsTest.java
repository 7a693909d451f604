package dev.piolet.processor;

import static dev.piolet.processor.RejectedModels.errorsOf;

import org.junit.jupiter.api.Test;

/** What must not compile, because of partitions, policies and views. */
final class RejectedDetailsTest {
  @Test
  void partitionKeys() {
    errorsOf(
            """
            @Table
            @Partitioned(by = PartitionBy.RANGE)
            record Neither(int id) {}

            @Table
            @Partitioned(by = PartitionBy.RANGE, properties = "id", expression = "id")
            record Both(int id) {}

            @Table
            @Partitioned(by = PartitionBy.LIST, properties = {"id", "ib"})
            record Lists(int id) {}

            @Table
            @Unique("name")
            @Partitioned(by = PartitionBy.HASH, properties = "day")
            record Visit(@Field(primaryKey = true) long id, int day, String name) {}

            @Table
            @Partitioned(by = PartitionBy.HASH, expression = "id + 1")
            record Keyed(@Field(primaryKey = true) long id) {}
            """)
        .containsExactly(
            "Neither.java:2:1: @Partitioned has no key. Give it either properties or an expression",
            "Neither.java:6:1: @Partitioned has both properties and an expression. Give it either properties or an"
                + " expression",
            "Neither.java:10:50: @Partitioned names the property \"ib\", which Lists does not have. Did you mean"
                + " \"id\"? Its properties are: id",
            "Neither.java:10:50: A table divided by LIST has one property as its key, and not 2. Choose one",
            "Neither.java:15:50: The partition key \"day\" has to be in the primary key, because PostgreSQL looks for"
                + " duplicates in each partition alone: mark it with @Field(primaryKey = true)",
            "Neither.java:15:50: The partition key \"day\" has to be in what is unique: name, because PostgreSQL"
                + " looks for duplicates in each partition alone: add it",
            "Neither.java:19:50: A table that is divided by an expression can have no primary key and nothing"
                + " unique, and Keyed has. Divide it by properties, or remove what is unique");
  }

  @Test
  void partitions() {
    errorsOf(
            """
            @Table
            @Partitioned(by = PartitionBy.RANGE, properties = "id", partitions = {
                @Partitioned.Partition(name = "a", from = "1", to = "2"),
                @Partitioned.Partition(name = "a", from = "2", to = "3"),
                @Partitioned.Partition(name = "b", in = "1"),
                @Partitioned.Partition(name = "c", from = "1", to = {"2", "3"}),
                @Partitioned.Partition(name = "d"),
                @Partitioned.Partition(name = "e", isDefault = true),
                @Partitioned.Partition(name = "f", isDefault = true),
                @Partitioned.Partition(name = "g", isDefault = true, from = "1"),
                @Partitioned.Partition(name = " ", from = "1", to = "2")})
            record Visit(int id) {}

            @Table
            @Partitioned(by = PartitionBy.HASH, properties = "id", partitions = {
                @Partitioned.Partition(name = "h", modulus = 2, remainder = 2),
                @Partitioned.Partition(name = "i", isDefault = true),
                @Partitioned.Partition(name = "j", from = "1", to = "2")})
            record Click(int id) {}

            @Table
            @Partitioned(by = PartitionBy.LIST, properties = "id", partitions =
                @Partitioned.Partition(name = "k", modulus = 2))
            record Sale(int id) {}
            """)
        .containsExactly(
            "Visit.java:4:5: Two partitions of Visit are called \"a\", or the table is. Give one another name",
            "Visit.java:5:5: The partition \"b\" of a table divided by RANGE needs from and to, and no other"
                + " bounds",
            "Visit.java:6:5: The key has 1 parts, but the partition \"c\" has from 1 and to 2 values. Give one for"
                + " each part",
            "Visit.java:7:5: The partition \"d\" of a table divided by RANGE needs from and to, and no other"
                + " bounds",
            "Visit.java:9:5: A table has one default partition. Remove the others",
            "Visit.java:10:5: A table has one default partition. Remove the others",
            "Visit.java:10:5: The default partition has no bounds. Remove them, or isDefault",
            "Visit.java:11:35: The partition name \" \" is blank. Write a name",
            "Visit.java:16:5: The partition \"h\" has the modulus 2 and the remainder 2. The modulus is above 0,"
                + " and the remainder from 0 and below the modulus",
            "Visit.java:17:5: A table divided by HASH has no default partition. Remove it",
            "Visit.java:18:5: The partition \"j\" of a table divided by HASH needs modulus and remainder, and no"
                + " other bounds",
            "Visit.java:23:5: The partition \"k\" of a table divided by LIST needs in, and no other bounds");
  }

  @Test
  void policies() {
    errorsOf(
            """
            @Table
            @Policy(name = "lone", using = "true")
            record Open(int id) {}

            @Table
            @RowSecurity
            @Policy(name = "a", using = "true")
            @Policy(name = "a", check = "true")
            @Policy(name = "b")
            @Policy(name = "c", command = PolicyCommand.INSERT, using = "true")
            @Policy(name = "d", command = PolicyCommand.DELETE, check = "true")
            record Closed(int id) {}
            """)
        .containsExactly(
            "Open.java:2:1: @Policy is without effect while row-level security is off. Add @RowSecurity to Open",
            "Open.java:8:16: Two policies of Closed are called \"a\". Give one another name",
            "Open.java:9:1: @Policy has no condition. Say which rows are seen, using = \"...\", or may be"
                + " written, check = \"...\"",
            "Open.java:10:61: A policy for INSERT sees no rows: it has check alone. Move the condition there",
            "Open.java:11:61: A policy for DELETE writes no values: it has using alone. Move the condition there");
  }

  @Test
  void views() {
    errorsOf(
            """
            @Table
            @View
            record Both(int id) {}

            @View(dependsOn = {String.class, Both.class})
            @Index("id")
            @Check("id > 0")
            @RowSecurity
            @Partitioned(by = PartitionBy.HASH, properties = "id")
            record Stats(
                @Field(primaryKey = true,
                    generation = Generation.IDENTITY_ALWAYS)
                Long id,
                @Field(defaultExpression = "1")
                int a,
                @Field(unique = true)
                int b,
                @Version
                int c) {}
            """)
        .containsExactly(
            "Both.java:2:1: Both has both @Table and @View. Remove one: a view is read and never written",
            "Both.java:5:19: String has neither @Table nor @View, so the view Stats cannot depend on it. Remove"
                + " it",
            "Both.java:6:1: A view has no rows of its own to index. Remove it, or say @View(materialized ="
                + " true)",
            "Both.java:7:1: A view has no constraints: those of the tables that it reads hold. Remove it",
            "Both.java:8:1: A view has no row-level security of its own. Put @RowSecurity on the tables that it"
                + " reads",
            "Both.java:9:1: A view has no partitions. Remove @Partitioned",
            "Both.java:12:32: generation is for columns that are written, but \"id\" is a column of a view. Remove"
                + " it",
            "Both.java:14:32: defaultExpression is for columns that are written, but \"a\" is a column of a view."
                + " Remove it",
            "Both.java:16:21: A view has no rows of its own to index. Remove it, or say @View(materialized ="
                + " true)",
            "Both.java:18:5: @Version is for columns that are written, but \"c\" is a column of a view. Remove"
                + " it");
  }
}
