package dev.piolet.sql;

import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;

/** An expression that is a {@code tsquery}: what is searched for. Immutable and thread-safe. */
public interface SearchQuery extends KindExpression<String, SearchQuery> {
  @Override
  default SearchQuery as(String name) {
    return Expressions.searchQuery(OutputName.of(this, name));
  }

  @Override
  default PgType<String> type() {
    return PgTypes.TSQUERY;
  }

  /** {@code this && other}: both are searched for. */
  default SearchQuery and(SearchQuery other) {
    return Expressions.searchQuery(Operation.infix(this, " && ", other));
  }

  /** {@code this || other}: either is searched for. */
  default SearchQuery or(SearchQuery other) {
    return Expressions.searchQuery(Operation.infix(this, " || ", other));
  }

  /** {@code this <-> other}: the other is searched for right behind this. */
  default SearchQuery followedBy(SearchQuery other) {
    return Expressions.searchQuery(Operation.infix(this, " <-> ", other));
  }

  /** {@code !! this}: texts without it are searched for. */
  default SearchQuery not() {
    return Expressions.searchQuery(new Operation(writer -> writer.sql("!! ").operand(this)));
  }

  /** {@code this @@ words}: the words are what is searched for. */
  default Condition matches(SearchVector words) {
    return Operation.condition(this, " @@ ", words);
  }
}
