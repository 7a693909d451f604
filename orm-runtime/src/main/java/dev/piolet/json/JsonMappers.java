package dev.piolet.json;

import dev.piolet.error.JsonException;
import java.util.Iterator;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mapper that JSON columns are written and read with, when the first one is.
 *
 * <p>It is the one given to {@link #use}, or else the first that {@link ServiceLoader} knows, or
 * that of Jackson 3, or that of Jackson 2, whichever is on the class path. Thread-safe.
 */
public final class JsonMappers {
  private static volatile @Nullable JsonMapper current;

  private JsonMappers() {}

  /**
   * Uses a mapper for all JSON columns from now on. Call it before the first statement: what was
   * read with another mapper may count as changed.
   *
   * <pre>{@code
   * JsonMappers.use(new Jackson3Mapper(JsonMapper.builder().addModule(...).build()));
   * }</pre>
   */
  public static synchronized void use(JsonMapper mapper) {
    current = mapper;
  }

  /**
   * The mapper in use.
   *
   * @throws JsonException when there is none: none was given, and Jackson is not there
   */
  public static JsonMapper current() {
    JsonMapper mapper = current;
    return mapper == null ? findOnce() : mapper;
  }

  private static synchronized JsonMapper findOnce() {
    JsonMapper mapper = current;
    if (mapper == null) {
      mapper = find();
      current = mapper;
    }
    return mapper;
  }

  private static JsonMapper find() {
    Iterator<JsonMapper> services = ServiceLoader.load(JsonMapper.class).iterator();
    if (services.hasNext()) {
      return services.next();
    }
    if (isThere("tools.jackson.databind.ObjectMapper")) {
      return new Jackson3Mapper();
    }
    if (isThere("com.fasterxml.jackson.databind.ObjectMapper")) {
      return new Jackson2Mapper();
    }
    throw new JsonException(
        "A JSON column needs Jackson, which is not on the class path. Add the dependency"
            + " tools.jackson.core:jackson-databind (Jackson 3) or"
            + " com.fasterxml.jackson.core:jackson-databind (Jackson 2), or give another mapper:"
            + " JsonMappers.use(...)");
  }

  private static boolean isThere(String className) {
    try {
      Class.forName(className, false, JsonMappers.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
