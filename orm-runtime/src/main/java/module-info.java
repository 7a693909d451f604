/**
 * PostgreSQL from Java. What programs and generated code need comes with it: the annotations, those
 * of JSpecify, and JDBC.
 */
@SuppressWarnings("requires-automatic") // The driver's, of all versions, is one by its manifest.
module dev.piolet.runtime {
  requires transitive dev.piolet.annotations;
  requires transitive java.sql;
  requires transitive org.jspecify;
  requires org.postgresql.jdbc;
  requires transitive org.slf4j;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports dev.piolet;
  exports dev.piolet.catalog;
  exports dev.piolet.error;
  exports dev.piolet.json;
  exports dev.piolet.observe;
  exports dev.piolet.query;
  exports dev.piolet.schema;
  exports dev.piolet.spi;
  exports dev.piolet.sql;
  exports dev.piolet.type;
  exports dev.piolet.validation;
  exports dev.piolet.value;
}
