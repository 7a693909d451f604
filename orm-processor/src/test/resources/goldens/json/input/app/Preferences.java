package app;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Preferences(
    String theme,
    @JsonProperty("font-size") @Nullable Integer size,
    boolean compact,
    double scale,
    BigDecimal price,
    BigInteger big,
    LocalDate since,
    Instant seen,
    Duration pause,
    UUID token,
    Mood mood,
    Address address,
    @Nullable Preferences parent,
    Pair<String, Address> pair,
    List<Address> others,
    Map<String, List<Integer>> counts,
    int[] numbers,
    Object anything,
    String place,
    @JsonIgnore String hidden) {
  public enum Mood {
    SAD
  }

  public record Pair<A, B>(A first, B second) {}
}
