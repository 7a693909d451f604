package dev.piolet.benchmarks.jimmer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A wide row. */
@Entity
@Table(name = "person")
public interface PersonEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  String email();

  String firstName();

  String lastName();

  String city();

  int age();

  long points();

  BigDecimal balance();

  boolean active();

  double rating();

  LocalDate born();

  OffsetDateTime createdAt();

  UUID token();
}
