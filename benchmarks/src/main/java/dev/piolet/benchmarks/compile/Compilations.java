package dev.piolet.benchmarks.compile;

import dev.piolet.processor.TableProcessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The processors by the names of their libraries, and what they compile: models of 15 columns, each
 * library's own way of writing the same ones.
 */
public final class Compilations {
  private static final Map<String, IntFunction<Compilation>> COMPILATIONS = new LinkedHashMap<>();

  static {
    COMPILATIONS.put("piolet-record", Compilations::piolet);
    COMPILATIONS.put("hibernate", PeerModels::hibernate);
    COMPILATIONS.put("doma", PeerModels::doma);
    COMPILATIONS.put("jimmer", PeerModels::jimmer);
  }

  private Compilations() {}

  /** The names of the libraries that have a processor. */
  public static List<String> names() {
    return List.copyOf(COMPILATIONS.keySet());
  }

  /**
   * What a library compiles.
   *
   * @param models how many classes there are
   * @throws IllegalArgumentException if there is no library of that name
   */
  public static Compilation of(String library, int models) {
    IntFunction<Compilation> compilation = COMPILATIONS.get(library);
    if (compilation == null) {
      throw new IllegalArgumentException("No library " + library + ". There are: " + names());
    }
    return compilation.apply(models);
  }

  private static Compilation piolet(int models) {
    List<SourceFile> sources = new ArrayList<>();
    for (int i = 0; i < models; i++) {
      sources.add(new SourceFile("models.Model" + i, pioletModel(i)));
    }
    return new Compilation(sources, () -> List.of(new TableProcessor()), List.of());
  }

  private static String pioletModel(int number) {
    return """
        package models;

        import dev.piolet.annotations.Field;
        import dev.piolet.annotations.Table;
        import java.math.BigDecimal;
        import java.time.LocalDate;
        import java.time.OffsetDateTime;
        import java.util.UUID;
        import org.jspecify.annotations.Nullable;

        @Table
        public record Model%d(
            @Field(primaryKey = true) @Nullable Long id,
            String email,
            String firstName,
            String lastName,
            @Nullable String city,
            int age,
            long points,
            BigDecimal balance,
            boolean active,
            double rating,
            LocalDate born,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime seenAt,
            UUID token,
            @Nullable Integer floor) {}
        """
        .formatted(number);
  }
}
