package dev.piolet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Runs each work of a library on a table of the rows 1 to 30, and looks at what is stored then. */
final class RowsCheck<V, M> {
  private static final int STORED = 30;
  private static final int NEW = 25;

  private final Rows<V, M> rows;
  private final Sample<V> sample;
  private final Function<V, @Nullable Long> key;
  private final Function<V, String> text;
  private final Set<Work> absent;

  interface Sample<V> {
    V of(@Nullable Long id, long number);
  }

  RowsCheck(
      Rows<V, M> rows,
      Sample<V> sample,
      Function<V, @Nullable Long> key,
      Function<V, String> text,
      Set<Work> absent) {
    this.rows = rows;
    this.sample = sample;
    this.key = key;
    this.text = text;
    this.absent = absent;
  }

  void checkAll() throws SQLException {
    check(Work.SELECT, () -> assertThat(stored()).containsExactlyInAnyOrderElementsOf(samples()));
    check(Work.COLUMN, this::readsAColumn);
    check(Work.GET, this::gets);
    check(Work.STREAM, this::streams);
    check(Work.UPSERT, this::upserts);
    check(Work.UPDATE, this::updates);
    check(Work.DELETE, this::deletes);
    check(Work.INSERT, this::insertsOne);
    check(Work.INSERT, this::insertsMany);
  }

  private interface Check {
    void run() throws SQLException;
  }

  private void check(Work work, Check check) throws SQLException {
    if (absent.contains(work)) {
      assertThatThrownBy(check::run).isInstanceOf(UnsupportedOperationException.class);
    } else {
      check.run();
    }
  }

  private void readsAColumn() throws SQLException {
    assertThat(rows.selectColumn())
        .containsExactlyInAnyOrderElementsOf(samples().stream().map(text).toList());
  }

  private void gets() throws SQLException {
    assertThat(rows.values(rows.get(17))).isEqualTo(sample.of(17L, 17));
    assertThatThrownBy(() -> rows.get(-1)).isInstanceOf(Exception.class);
  }

  private void streams() throws SQLException {
    List<V> streamed = new ArrayList<>();
    rows.stream(model -> streamed.add(rows.values(model)));
    assertThat(streamed).containsExactlyInAnyOrderElementsOf(samples());
  }

  private void upserts() throws SQLException {
    List<V> written = // The first ten of them are there.
        LongStream.concat(LongStream.rangeClosed(21, 30), LongStream.rangeClosed(1_021, 1_030))
            .mapToObj(id -> sample.of(id, id + 1_000))
            .toList();

    rows.upsert(written.stream().map(rows::model).toList());

    List<V> expected = new ArrayList<>(samples().subList(0, 20));
    expected.addAll(written);
    assertThat(stored()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private void updates() throws SQLException {
    List<M> changed = new ArrayList<>();
    for (long id = 1; id <= 20; id++) {
      changed.add(rows.changed(rows.get(id), sample.of(id, id + 2_000)));
    }

    rows.update(changed.get(0));
    rows.update(changed.subList(1, 20));

    for (long id = 1; id <= 21; id++) {
      V expected = id <= 20 ? sample.of(id, id + 2_000) : sample.of(id, id + 1_000);
      assertThat(rows.values(rows.get(id))).isEqualTo(expected);
    }
  }

  private void deletes() throws SQLException {
    int before = stored().size();
    List<M> deleted = new ArrayList<>();
    for (long id = 1; id <= 11; id++) {
      deleted.add(rows.get(id));
    }

    rows.delete(deleted.get(0));
    rows.delete(deleted.subList(1, 11));

    assertThat(stored())
        .hasSize(before - 11)
        .extracting(key)
        .doesNotContainAnyElementsOf(LongStream.rangeClosed(1, 11).boxed().toList());
  }

  private void insertsOne() throws SQLException {
    int before = stored().size();

    V inserted = rows.values(rows.insert(rows.model(sample.of(null, 3_000))));

    long id = Objects.requireNonNull(key.apply(inserted));
    assertThat(inserted).isEqualTo(sample.of(id, 3_000));
    assertThat(rows.values(rows.get(id))).isEqualTo(inserted);
    assertThat(stored()).hasSize(before + 1);
  }

  private void insertsMany() throws SQLException {
    int before = stored().size();
    List<M> models =
        IntStream.range(0, NEW).mapToObj(i -> rows.model(sample.of(null, 4_000 + i))).toList();

    List<V> inserted = rows.insert(new ArrayList<>(models)).stream().map(rows::values).toList();

    assertThat(inserted).extracting(key).doesNotContainNull().doesNotHaveDuplicates().hasSize(NEW);
    for (int i = 0; i < NEW; i++) {
      assertThat(inserted.get(i)).isEqualTo(sample.of(key.apply(inserted.get(i)), 4_000 + i));
    }
    assertThat(stored()).hasSize(before + NEW).containsAll(inserted);
  }

  private List<V> stored() throws SQLException {
    return rows.select().stream().map(rows::values).toList();
  }

  private List<V> samples() {
    return LongStream.rangeClosed(1, STORED).mapToObj(id -> sample.of(id, id)).toList();
  }
}
