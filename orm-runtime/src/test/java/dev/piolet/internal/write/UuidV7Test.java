package dev.piolet.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class UuidV7Test {
  /** The time of RFC 9562's own example. */
  private static final long TIME = 0x017F22E279B0L;

  /** All bits set. */
  private static final RandomGenerator ONES = () -> -1L;

  @Test
  void theLayoutIsThatOfTheStandard() {
    UUID ones = new UuidV7(() -> TIME, ONES).make();
    UUID zeros = new UuidV7(() -> TIME, () -> 0L).make();

    assertThat(ones).hasToString("017f22e2-79b0-77ff-bfff-ffffffffffff");
    assertThat(zeros).hasToString("017f22e2-79b0-7000-8000-000000000000");
    assertThat(ones.version()).isEqualTo(7);
    assertThat(ones.variant()).isEqualTo(2);
  }

  @Test
  void theTimeIsNow() {
    long before = System.currentTimeMillis();
    UUID made = UuidV7.next();
    long after = System.currentTimeMillis();

    assertThat(made.getMostSignificantBits() >>> 16).isBetween(before, Math.max(before, after) + 1);
    assertThat(made.version()).isEqualTo(7);
    assertThat(made.variant()).isEqualTo(2);
    assertThat(UuidV7.next().getLeastSignificantBits() << 2)
        .isNotEqualTo(made.getLeastSignificantBits() << 2);
  }

  @Test
  void laterOnesSortBehindWhenTheClockStandsOrIsSetBack() {
    long[] clock = {TIME};
    UuidV7 maker = new UuidV7(() -> clock[0], new Random(1));
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      made.add(maker.make().toString());
      if (i == 5_000) {
        clock[0] -= 3_600_000;
      }
    }

    assertThat(made).isSorted().doesNotHaveDuplicates();
    assertThat(made.get(9_999)).startsWith("017f22e2-79b2-7");
    clock[0] = TIME + 1_000;
    assertThat(maker.make().getMostSignificantBits() >>> 16).isEqualTo(TIME + 1_000);
  }

  @Test
  void threadsNeverMakeTheSameAndEachMakesItsOwnInOrder()
      throws InterruptedException, ExecutionException {
    UuidV7 maker = new UuidV7(() -> TIME, ONES);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<List<String>>> futures = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      futures.add(
          threads.submit(
              () -> {
                List<String> own = new ArrayList<>();
                for (int j = 0; j < 5_000; j++) {
                  own.add(maker.make().toString());
                }
                return own;
              }));
    }
    Set<String> all = new HashSet<>();
    for (Future<List<String>> future : futures) {
      assertThat(future.get()).isSorted();
      all.addAll(future.get());
    }
    threads.shutdown();

    assertThat(all).hasSize(40_000);
  }
}
