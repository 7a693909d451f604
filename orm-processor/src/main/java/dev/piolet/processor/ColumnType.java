package dev.piolet.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * How the values of one Java type are stored in a column.
 *
 * @param javaType the type of a value; never primitive
 * @param kind the kind of column, which decides what can be asked of it
 * @param pgType the expression of its {@code PgType}
 * @param sqlType the PostgreSQL type
 * @param reading how a value is read from a row
 * @param getter the method of {@code ResultSet} that reads a value; empty when the type reads it
 */
record ColumnType(
    TypeName javaType,
    Kind kind,
    CodeBlock pgType,
    String sqlType,
    Reading reading,
    String getter) {

  /** The runtime's kinds of columns. */
  enum Kind {
    TEXT("text", "TextColumn", false),
    NUMBER("number", "NumberColumn", true),
    BOOLEAN("bool", "BooleanColumn", false),
    TEMPORAL("temporal", "TemporalColumn", true),
    OTHER("column", "Column", true);

    private final String factory;
    private final String columnClass;
    private final boolean generic;

    Kind(String factory, String columnClass, boolean generic) {
      this.factory = factory;
      this.columnClass = columnClass;
      this.generic = generic;
    }

    /** The method of {@code Table} that makes such a column. */
    String factory() {
      return factory;
    }

    ClassName columnClass() {
      return ClassName.get(RuntimeTypes.SCHEMA, columnClass);
    }

    /** Whether the column's class has the value's type as a parameter, beside the model's. */
    boolean isGeneric() {
      return generic;
    }
  }

  /** The ways to read a value. */
  enum Reading {
    /** {@code row.getLong(1)}, which is 0 for NULL. */
    PRIMITIVE,
    /** {@code row.getString(1)}. */
    OBJECT,
    /** {@code row.getObject(1, UUID.class)}. */
    OBJECT_OF_CLASS,
    /** {@code mood.type().read(row, 1)}. */
    BY_TYPE
  }
}
