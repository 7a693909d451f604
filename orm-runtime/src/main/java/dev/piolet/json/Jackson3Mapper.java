package dev.piolet.json;

import dev.piolet.error.JsonException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.DateTimeFeature;

/**
 * JSON through Jackson 3, {@code tools.jackson.core:jackson-databind}. Thread-safe.
 *
 * <p>Its own configuration is that of {@link Jackson2Mapper}: dates and times as texts of ISO 8601
 * with the offset that they have, unknown members are passed over, and a member that is missing
 * leaves null, 0 or false.
 */
public final class Jackson3Mapper implements JsonMapper {
  private final ObjectMapper mapper;

  /** A mapper with the modules that are on the class path. */
  public Jackson3Mapper() {
    this(
        tools.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(
                DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build());
  }

  /**
   * A mapper of the program's own configuration.
   *
   * @param mapper what writes and reads
   */
  @SuppressWarnings("exports") // A module that calls this requires Jackson itself.
  public Jackson3Mapper(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public String write(Object value, Type type) {
    try {
      return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
    } catch (JacksonException e) {
      throw refused("be written as JSON", type, e);
    }
  }

  @Override
  public @Nullable Object read(String json, Type type) {
    try {
      return mapper.readerFor(mapper.constructType(type)).readValue(json);
    } catch (JacksonException e) {
      throw refused("be read from the JSON found", type, e);
    }
  }

  /** Jackson's own message, and so the cause, may quote the value. */
  private static JsonException refused(String what, Type type, JacksonException cause) {
    MemberPath path = new MemberPath();
    cause.getPath().forEach(step -> path.add(step.from(), step.getPropertyName(), step.getIndex()));
    return path.refused(what, type, cause);
  }
}
