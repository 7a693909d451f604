package dev.piolet.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import dev.piolet.error.JsonException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * JSON through Jackson 2, {@code com.fasterxml.jackson.core:jackson-databind}. Thread-safe.
 *
 * <p>Values of {@code java.time} need {@code jackson-datatype-jsr310} and those of {@code Optional}
 * {@code jackson-datatype-jdk8} besides, which are used where they are on the class path. Its own
 * configuration is that of {@link Jackson3Mapper}, where both are built in.
 */
public final class Jackson2Mapper implements JsonMapper {
  private static final String JAVA_TIME =
      "Jackson 2 takes the types of java.time with a module: add"
          + " com.fasterxml.jackson.datatype:jackson-datatype-jsr310 to the class path, or use"
          + " Jackson 3, which has them";

  private final ObjectMapper mapper;

  /** A mapper with the modules that are on the class path. */
  public Jackson2Mapper() {
    this(
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(
                DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE,
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
  public Jackson2Mapper(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public String write(Object value, Type type) {
    try {
      return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw refused("be written as JSON", type, e);
    }
  }

  @Override
  public @Nullable Object read(String json, Type type) {
    try {
      return mapper.readerFor(mapper.constructType(type)).readValue(json);
    } catch (JsonProcessingException e) {
      throw refused("be read from the JSON found", type, e);
    }
  }

  /** Jackson's own message, and so the cause, may quote the value. */
  private static JsonException refused(String what, Type type, JsonProcessingException cause) {
    MemberPath path = new MemberPath();
    if (cause instanceof JsonMappingException mapping) {
      mapping
          .getPath()
          .forEach(step -> path.add(step.getFrom(), step.getFieldName(), step.getIndex()));
    }
    return cause instanceof InvalidDefinitionException definition && isOfJavaTime(definition)
        ? path.refused(what, type, cause, JAVA_TIME)
        : path.refused(what, type, cause);
  }

  private static boolean isOfJavaTime(InvalidDefinitionException definition) {
    return definition.getType() != null
        && definition.getType().getRawClass().getPackageName().equals("java.time");
  }
}
