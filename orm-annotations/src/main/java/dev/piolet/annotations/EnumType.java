package dev.piolet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the PostgreSQL enum that a Java enum is stored as. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EnumType {
  /**
   * The type's name, exactly as PostgreSQL has it.
   *
   * @return the name; when empty, the enum's name in snake case
   */
  String name() default "";

  /**
   * The schema that holds the type, exactly as PostgreSQL has it.
   *
   * @return the schema's name; when empty, the connection's search path decides
   */
  String schema() default "";
}
