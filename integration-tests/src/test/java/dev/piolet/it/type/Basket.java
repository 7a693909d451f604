package dev.piolet.it.type;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Label;
import dev.piolet.annotations.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every kind of array. */
@Table
class Basket extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  List<String> tags = new ArrayList<>();
  List<@Nullable Integer> gaps = new ArrayList<>();
  @Nullable List<String> maybe;

  @Field(length = 3)
  List<String> codes = new ArrayList<>();

  List<List<Integer>> matrix = new ArrayList<>();
  List<Size> sizes = new ArrayList<>();
  Set<UUID> ids = new LinkedHashSet<>();
  String[] texts = {};
  int[] numbers = {};
  double[][] grid = {};
  byte[] bytes = {};
  byte[][] blobs = {};

  enum Size {
    @Label("it's \"small\"")
    SMALL,
    LARGE
  }
}
