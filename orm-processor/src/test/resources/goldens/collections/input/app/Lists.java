package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
class Lists extends TableBase {
  @Field(primaryKey = true) @Nullable Long id;
  List<String> tags = List.of();
  List<@Nullable String> gaps = List.of();
  @Nullable List<Integer> numbers;
  @Field(length = 20) List<String> names = List.of();
  @Field(type = "citext[]") List<String> emails = List.of();
  @Field(precision = 10, scale = 2) List<BigDecimal> prices = List.of();
  List<List<Integer>> matrix = List.of();
  List<int[]> rows = List.of();
  @Field(type = "vector(3)[]") List<float[]> vectors = List.of();
  List<Mood> moods = List.of();
  Set<UUID> ids = Set.of();
  Set<Mood> moodSet = Set.of();
  String[] texts = {};
  @Nullable String[] textsAndNulls = {};
  String @Nullable [] maybe;
  Integer[][] table = {};
  int[] ints = {};
  long[] longs = {};
  short[] shorts = {};
  float[] floats = {};
  double[] doubles = {};
  boolean[] flags = {};
  int[][] grid = {};
  byte[] bytes = {};
  byte[][] blobs = {};
  Mood[] moodArray = {};

  enum Mood {
    SAD,
    HAPPY
  }
}
