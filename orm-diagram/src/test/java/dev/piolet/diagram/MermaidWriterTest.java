package dev.piolet.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written for names that Mermaid cannot read as they are. */
final class MermaidWriterTest {
  private static Attribute attribute(String name, String type) {
    return new Attribute(name, type, false, List.of(), null, -1);
  }

  private static Entity entity(String name, @Nullable String kind, Attribute... attributes) {
    return new Entity(name, kind, null, List.of(attributes));
  }

  private static String mermaid(Entity... entities) {
    return MermaidWriter.write(new Diagram(List.of(entities), List.of(), List.of()));
  }

  @Test
  void quotesNamesOfTables() {
    assertThat(mermaid(entity("a \"b\" 50% \\ ü\n日本", null, attribute("id", "bigint"))))
        .isEqualTo(
            """
            erDiagram
              "a _b_ 50_ _ ü_日本" {
                bigint id
              }
            """);
  }

  @Test
  void showsTheRealNameBesideTheOneThatMermaidCanRead() {
    assertThat(
            mermaid(
                entity(
                    "t",
                    null,
                    attribute("e mail", "double precision"),
                    attribute("1st", "numeric(10, 2)"),
                    attribute("größe", "text[]"),
                    attribute("pk", "bigint"),
                    attribute("FK", "bigint"),
                    attribute("ukä", "bigint"),
                    attribute("pkey", "bigint"))))
        .isEqualTo(
            """
            erDiagram
              "t" {
                double_precision e_mail "e mail"
                numeric(10_2) _1st "1st"
                text[] größe
                bigint _pk "pk"
                bigint _FK "FK"
                bigint _ukä "ukä"
                bigint pkey
              }
            """);
  }

  @Test
  void tellsNullableColumnsKeysAndComments() {
    Attribute attribute =
        new Attribute("mail", "text", true, List.of("FK", "UK"), "The \"real\" one", -1);

    assertThat(mermaid(entity("t", null, attribute)))
        .isEqualTo(
            """
            erDiagram
              "t" {
                text mail FK, UK "null; The _real_ one"
              }
            """);
  }

  @Test
  void tellsViewsAndEnums() {
    Diagram diagram =
        new Diagram(
            List.of(entity("top", "materialized view", attribute("id", "bigint"))),
            List.of(),
            List.of(new Enumeration("shop.mood", List.of("happy", "very sad", ""))));

    assertThat(MermaidWriter.write(diagram))
        .isEqualTo(
            """
            erDiagram
              "top"["top (materialized view)"] {
                bigint id
              }
              "enum shop.mood"["shop.mood (enum)"] {
                label happy
                label very_sad "very sad"
                label _ ""
              }
            """);
  }

  @Test
  void tellsHowManyRowsAreRelated() {
    Entity parent = entity("parent", null, attribute("id", "bigint"));
    Entity child = entity("child", null, attribute("a", "bigint"), attribute("b", "bigint"));
    List<String> id = List.of("id");
    Diagram diagram =
        new Diagram(
            List.of(parent, child),
            List.of(
                new Relation(1, List.of("a"), 0, id, false, false),
                new Relation(1, List.of("a"), 0, id, true, false),
                new Relation(1, List.of("a"), 0, id, false, true),
                new Relation(1, List.of("a", "b"), 0, List.of("id", "id"), true, true)),
            List.of());

    assertThat(MermaidWriter.write(diagram))
        .endsWith(
            """
              "parent" ||--o{ "child" : "a"
              "parent" |o--o{ "child" : "a"
              "parent" ||--o| "child" : "a"
              "parent" |o--o| "child" : "a, b"
            """);
  }
}
