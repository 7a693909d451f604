package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;

/** An expression that is a {@code tsvector}: the words of a text. Immutable and thread-safe. */
public interface SearchVector extends KindExpression<String, SearchVector> {
  @Override
  default SearchVector as(String name) {
    return Expressions.searchVector(OutputName.of(this, name));
  }

  @Override
  default PgType<String> type() {
    return PgTypes.TSVECTOR;
  }

  /** {@code this @@ query}: the words are what is searched for. */
  default Condition matches(SearchQuery query) {
    return Operation.condition(this, " @@ ", query);
  }

  /** {@code this || other}: the words of both texts, one behind the other. */
  default SearchVector concat(SearchVector other) {
    return Expressions.searchVector(Operation.infix(this, " || ", other));
  }

  /** How much a word counts: what {@code setweight} takes. */
  enum Weight {
    /** The most. */
    A,
    /** Less. */
    B,
    /** Still less. */
    C,
    /** The least, which every word has at first. */
    D
  }
}
