package dev.piolet.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KnownTargetsTest {
  private static final TargetFacts FACTS =
      new TargetFacts("public", 'r', false, false, false, false, false, true);

  private long now = Long.MAX_VALUE - 5;
  private final KnownTargets known = new KnownTargets(() -> now);

  private static KnownTargets.Name name(String table) {
    return new KnownTargets.Name("public", table, Object.class);
  }

  @Test
  void nothingIsKnownBeforeItIsFoundOut() {
    assertThat(known.get(name("a"))).isNull();
  }

  @Test
  void aTableIsKnownForAMinute() {
    known.put(name("a"), FACTS);
    now += TimeUnit.MINUTES.toNanos(1);
    assertThat(known.get(name("a"))).isSameAs(FACTS);
    now++;
    assertThat(known.get(name("a"))).isNull();
  }

  @Test
  void eachSearchPathHasItsOwn() {
    known.put(name("a"), FACTS);
    assertThat(known.get(new KnownTargets.Name("other", "a", Object.class))).isNull();
    assertThat(known.get(new KnownTargets.Name(null, "a", Object.class))).isNull();
  }

  @Test
  void anyNumberOfTablesTakesLittle() {
    for (int i = 0; i <= 1_000; i++) {
      known.put(name("table " + i), FACTS);
    }
    assertThat(known.get(name("table 0"))).isNull();
    assertThat(known.get(name("table 1000"))).isSameAs(FACTS);
  }

  @Test
  void eachConnectionHasItsOwn() {
    Object connection = new Object();
    KnownTargets.of(connection).put(name("a"), FACTS);
    assertThat(KnownTargets.of(connection).get(name("a"))).isSameAs(FACTS);
    assertThat(KnownTargets.of(new Object()).get(name("a"))).isNull();
  }
}
