package app;

import dev.piolet.annotations.Projection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Projection(of = Lists.class)
record ListsPart(
    List<String> tags, @Nullable List<Integer> numbers, Set<UUID> ids, int[] ints, int[][] grid) {}
