package dev.piolet.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The typed paths into the JSON columns of a model.
 *
 * @param objects the records that are found in JSON, each once
 * @param methods the methods that give the paths into columns, by the columns' properties
 */
public record JsonModel(List<JsonObject> objects, Map<String, String> methods) {
  /**
   * A record that is found in JSON.
   *
   * @param className the generated class of its paths
   * @param type the record
   * @param members what is found in it
   */
  public record JsonObject(String className, TypeName type, List<JsonMember> members) {}

  /**
   * A component of such a record.
   *
   * @param method the generated method
   * @param key its key in JSON
   * @param kind what can be asked of it
   * @param type its type; never primitive
   * @param pgType the constant of {@code PgTypes} that its text is cast to, or null
   */
  public record JsonMember(
      String method, String key, Kind kind, TypeName type, @Nullable String pgType) {}

  /** The kinds of a component. */
  public enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    TEMPORAL,
    UUID,
    /** Compared as JSON, and read into its type: enums and the like. */
    VALUE,
    /** A list, a map, an object of a class. */
    DOCUMENT,
    /** A record with paths of its own. */
    OBJECT
  }

  /** The class of the paths into a record, or null where a type has none. */
  public @Nullable JsonObject object(@Nullable TypeName type) {
    return objects.stream().filter(one -> one.type().equals(type)).findFirst().orElse(null);
  }
}
