package dev.piolet.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import org.babyfish.jimmer.apt.JimmerProcessor;
import org.hibernate.processor.HibernateProcessor;
import org.seasar.doma.internal.apt.DomaProcessor;

/** The same models for the processors of other libraries. */
final class PeerModels {
  private static final String IMPORTS =
      """
      package models;

      import java.math.BigDecimal;
      import java.time.LocalDate;
      import java.time.OffsetDateTime;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;
      """;

  private static final String FIELDS =
      """
          String email;
          String firstName;
          String lastName;
          @Nullable String city;
          int age;
          long points;
          BigDecimal balance;
          boolean active;
          double rating;
          LocalDate born;
          OffsetDateTime createdAt;
          @Nullable OffsetDateTime seenAt;
          UUID token;
          @Nullable Integer floor;
      """;

  private static final String HIBERNATE =
      """
      import jakarta.persistence.*;

      @Entity
      public class Model%d {
          @Id
          @GeneratedValue(strategy = GenerationType.IDENTITY)
          Long id;
      """
          + FIELDS
          + "}\n";

  private static final String DOMA =
      """
      import org.seasar.doma.*;

      @Entity(metamodel = @Metamodel)
      public class Model%d {
          @Id
          @GeneratedValue(strategy = GenerationType.IDENTITY)
          Long id;
      """
          + FIELDS
          + "}\n";

  private static final String JIMMER =
      """
      import org.babyfish.jimmer.sql.*;

      @Entity
      public interface Model%d {
          @Id
          @GeneratedValue(strategy = GenerationType.IDENTITY)
          long id();
      """
          + FIELDS.replace(";", "();")
          + "}\n";

  private PeerModels() {}

  /** Hibernate's processor writes the static metamodel. */
  static Compilation hibernate(int models) {
    return compilation(models, HIBERNATE, HibernateProcessor::new, List.of());
  }

  /** Doma's writes how entities are read and written, and their metamodel for queries. */
  static Compilation doma(int models) {
    return compilation(
        models,
        DOMA,
        DomaProcessor::new,
        List.of("-Adoma.domain.converters=dev.piolet.benchmarks.doma.Converters"));
  }

  /** Jimmer's writes the entities, their drafts, tables and fetchers. */
  static Compilation jimmer(int models) {
    return compilation(models, JIMMER, JimmerProcessor::new, List.of());
  }

  private static Compilation compilation(
      int models, String text, Supplier<Processor> processor, List<String> options) {
    List<SourceFile> sources = new ArrayList<>();
    for (int i = 0; i < models; i++) {
      sources.add(new SourceFile("models.Model" + i, IMPORTS + text.formatted(i)));
    }
    return new Compilation(sources, () -> List.of(processor.get()), options);
  }
}
