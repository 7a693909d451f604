package dev.piolet.processor;

import com.palantir.javapoet.ClassName;

/**
 * The metadata that lets the runtime find a generated table in a native image too, where reflection
 * has to be announced.
 */
final class NativeImage {
  private NativeImage() {}

  static String path(ClassName model) {
    return "META-INF/native-image/" + model.reflectionName() + "/reflect-config.json";
  }

  static String reflectConfig(TableModel table) {
    return """
        [
          {
            "name": "%s",
            "fields": [{"name": "%s"}]
          }
        ]
        """
        .formatted(table.table().reflectionName(), table.constant());
  }
}
