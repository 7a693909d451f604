package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import java.util.List;

/**
 * An expression whose value is JSON, read as its text. Immutable and thread-safe.
 *
 * <p>Those of PostgreSQL's operators that have a question mark are written with two: that is how
 * the driver tells them from parameters.
 */
public interface JsonExpression extends KindExpression<String, JsonExpression> {
  @Override
  default JsonExpression as(String name) {
    return Expressions.json(type(), OutputName.of(this, name));
  }

  /** {@code this -> key}: a member of an object. */
  default JsonExpression get(String key) {
    return Expressions.json(type(), Operation.infix(this, " -> ", Parameters.of(key)));
  }

  /** {@code this -> index}: an element of an array, from 0; a negative one counts from its end. */
  default JsonExpression get(int index) {
    return Expressions.json(type(), Operation.infix(this, " -> ", Parameters.of(index)));
  }

  /** {@code this ->> key}: a member of an object, as text. */
  default TextExpression getText(String key) {
    return Operation.text(PgTypes.TEXT, Operation.infix(this, " ->> ", Parameters.of(key)));
  }

  /** {@code this ->> index}: an element of an array, as text. */
  default TextExpression getText(int index) {
    return Operation.text(PgTypes.TEXT, Operation.infix(this, " ->> ", Parameters.of(index)));
  }

  /** {@code this #> path}: what is found along keys and indexes. */
  default JsonExpression path(String... path) {
    return Expressions.json(type(), Operation.infix(this, " #> ", keys(path)));
  }

  /** {@code this #>> path}: what is found along keys and indexes, as text. */
  default TextExpression pathText(String... path) {
    return Operation.text(PgTypes.TEXT, Operation.infix(this, " #>> ", keys(path)));
  }

  /** {@code this @> other}, of {@code jsonb}: has all that the other has. */
  default Condition contains(String other) {
    return contains(json(other));
  }

  /** {@code this @> other}, of {@code jsonb}: has all that the other has. */
  default Condition contains(JsonExpression other) {
    return Operation.condition(this, " @> ", other);
  }

  /** {@code this <@ other}, of {@code jsonb}: has nothing that the other has not. */
  default Condition containedBy(String other) {
    return containedBy(json(other));
  }

  /** {@code this <@ other}, of {@code jsonb}: has nothing that the other has not. */
  default Condition containedBy(JsonExpression other) {
    return Operation.condition(this, " <@ ", other);
  }

  /** {@code this ? key}, of {@code jsonb}: an object has the key, or an array the text. */
  default Condition hasKey(String key) {
    return Operation.condition(this, " ?? ", Parameters.of(key));
  }

  /** {@code this ?| keys}, of {@code jsonb}: has any of the keys. */
  default Condition hasAnyKey(String... keys) {
    return Operation.condition(this, " ??| ", keys(keys));
  }

  /** {@code this ?& keys}, of {@code jsonb}: has all of the keys. */
  default Condition hasAllKeys(String... keys) {
    return Operation.condition(this, " ??& ", keys(keys));
  }

  /** {@code this || other}, of {@code jsonb}: an object with the other's members as well. */
  default JsonExpression concat(String other) {
    return concat(json(other));
  }

  /** {@code this || other}, of {@code jsonb}: an object with the other's members as well. */
  default JsonExpression concat(JsonExpression other) {
    return Expressions.json(type(), Operation.infix(this, " || ", other));
  }

  /** {@code this - key}, of {@code jsonb}: without a member. */
  default JsonExpression without(String key) {
    return Expressions.json(type(), Operation.infix(this, " - ", Parameters.of(key)));
  }

  /** {@code this - index}, of {@code jsonb}: without an element, from 0. */
  default JsonExpression without(int index) {
    return Expressions.json(type(), Operation.infix(this, " - ", Parameters.of(index)));
  }

  /** {@code this #- path}, of {@code jsonb}: without what is found along keys and indexes. */
  default JsonExpression withoutPath(String... path) {
    return Expressions.json(type(), Operation.infix(this, " #- ", keys(path)));
  }

  /** {@code this @? path}, of {@code jsonb}: an SQL/JSON path finds something. */
  default Condition pathExists(String path) {
    return Operation.condition(this, " @?? ", jsonpath(path));
  }

  /** {@code this @@ path}, of {@code jsonb}: an SQL/JSON path's predicate is true. */
  default Condition pathMatches(String path) {
    return Operation.condition(this, " @@ ", jsonpath(path));
  }

  private static JsonExpression json(String json) {
    return Expressions.json(PgTypes.JSONB, Values.parameter(PgTypes.JSONB, json));
  }

  private static SqlPart jsonpath(String path) {
    return Values.parameter(PgTypes.JSONPATH, path);
  }

  private static SqlPart keys(String... keys) {
    return Values.array(PgTypes.TEXT, List.of(keys));
  }
}
