package dev.piolet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Uses of properties that a model does not have, which are not to be found in the runtime either.
 */
final class UnknownPropertiesTest {
  private static final String MODEL =
      """
      @Table
      record User(@Field(primaryKey = true) long id, String email, @Embedded Home home, Mood mood,
          java.util.List<String> tags, String[] words, @Field(json = true) Home other) {}
      record Home(String town, int number) {}
      enum Mood { SAD }
      """;

  private static final List<String> NAMES =
      List.of(
          "name",
          "model",
          "schema",
          "alias",
          "seesDeleted",
          "columns",
          "columnsView",
          "keyColumns",
          "columnsByRole",
          "numberedColumn",
          "texts",
          "generatedColumns",
          "updatedColumns",
          "table",
          "type",
          "getter",
          "options",
          "element",
          "place",
          "metadata",
          "mapping",
          "embedded",
          "firstColumn",
          "constraints",
          "indexes",
          "key",
          "row",
          "first",
          "version");

  @Test
  void cannotBeFound() {
    StringBuilder uses = new StringBuilder("class Uses {\n");
    List<String> tables =
        List.of(
            "USER",
            "USER.home",
            "USER.email",
            "USER.id",
            "USER.mood",
            "USER.tags",
            "USER.words",
            "USER.other()");
    for (String name : NAMES) {
      for (String table : tables) {
        uses.append("  Object o%d = UserTable.%s.%s;\n".formatted(uses.length(), table, name));
      }
    }
    Compilation compilation =
        Models.compiler("-Xmaxerrs", "1000")
            .compile(SourceFiles.objects(MODEL, uses.append("}\n").toString()));

    assertThat(Models.errors(compilation))
        .hasSize(NAMES.size() * tables.size())
        .allSatisfy(error -> assertThat(error).contains("cannot find symbol"));
  }
}
