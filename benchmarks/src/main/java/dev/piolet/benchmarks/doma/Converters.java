package dev.piolet.benchmarks.doma;

import org.seasar.doma.DomainConverters;

/** The converters that the processor is told of by {@code doma.domain.converters}. */
@DomainConverters({UuidType.class, OffsetDateTimeType.class})
final class Converters {
  private Converters() {}
}
