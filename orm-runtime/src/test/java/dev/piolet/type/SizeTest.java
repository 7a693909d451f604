package dev.piolet.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much values take in a statement. */
class SizeTest {
  private record Note(String text) {}

  @Test
  void textAndBytesCountWhereverTheyAre() {
    PgType<Note> wrapper = PgTypes.TEXT.map(Note::new, Note::text);
    PgType<Note> composite =
        PgTypes.composite(
            null,
            "note",
            values -> new Note((String) values[0]),
            PgTypes.attribute("text", PgTypes.TEXT, Note::text));

    assertThat(PgTypes.TEXT.size("abc")).isEqualTo(3);
    assertThat(PgTypes.TEXT.size(null)).isZero();
    assertThat(PgTypes.BYTEA.size(new byte[5])).isEqualTo(5);
    assertThat(PgTypes.INTEGER.size(7)).isZero();
    assertThat(wrapper.size(new Note("abcd"))).isEqualTo(4);
    assertThat(composite.size(new Note("abcd"))).isEqualTo(4);
    assertThat(PgTypes.TEXT.list().size(Arrays.asList("abc", null))).isEqualTo(19);
    assertThat(PgTypes.INTEGER.list().list().size(List.of(List.of(1, 2)))).isEqualTo(24);
    assertThat(PgTypes.INT_ARRAY.size(new int[10])).isEqualTo(80);
    assertThat(PgTypes.HSTORE.size(Map.of("ab", "cde"))).isEqualTo(5);
  }
}
