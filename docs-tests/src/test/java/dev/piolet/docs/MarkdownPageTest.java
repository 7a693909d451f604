package dev.piolet.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownPageTest {
  @TempDir Path root;

  @BeforeEach
  void writeSource() throws IOException {
    Files.writeString(
        root.resolve("A.java"),
        """
        class A {
          // tag::body[]
          int a = 1;
          // tag::inner[]
          String b = "$1\\n";
          // end::inner[]
          // end::body[]
        }
        """);
  }

  @Test
  void replacesWhatHasChanged() throws IOException {
    MarkdownPage page =
        page(
            """
            Text
            <!-- excerpt: A.java inner -->
            ```java
            old
            ```
            ```
            plain
            ```
            """);

    assertThat(page.unchecked()).isEmpty();
    assertThat(page.upToDate())
        .isEqualTo(
            """
            Text
            <!-- excerpt: A.java inner -->
            ```java
            String b = "$1\\n";
            ```
            ```
            plain
            ```
            """);
  }

  @Test
  void leavesOutTheTagsWithinAnExcerpt() throws IOException {
    MarkdownPage page = page("<!-- excerpt: A.java body -->\n```java\n```\n");

    assertThat(page.upToDate()).contains("```java\nint a = 1;\nString b = \"$1\\n\";\n```\n");
  }

  @Test
  void takesTheWholeFileWhereThereIsNoTag() throws IOException {
    Files.writeString(root.resolve("errors.txt"), "one\ntwo\n");

    MarkdownPage page = page("<!-- excerpt: errors.txt -->\n```text\n```\n");

    assertThat(page.upToDate()).contains("```text\none\ntwo\n```\n");
  }

  @Test
  void findsJavaThatNobodyCompiles() throws IOException {
    assertThat(page("```java\nint a;\n```\n").unchecked()).containsExactly("int a;");
  }

  @Test
  void refusesAnExcerptThatIsNotThere() throws IOException {
    MarkdownPage page = page("<!-- excerpt: A.java nothing -->\n```java\n```\n");

    assertThatThrownBy(page::upToDate)
        .hasMessage("The excerpt nothing of A.java cannot be read")
        .cause()
        .hasMessageContaining("tag::nothing[]");
  }

  private MarkdownPage page(String text) throws IOException {
    Path file = root.resolve("page.md");
    Files.writeString(file, text);
    return new MarkdownPage(root, file);
  }
}
