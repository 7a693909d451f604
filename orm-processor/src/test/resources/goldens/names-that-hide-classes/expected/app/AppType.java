package app;

import dev.piolet.type.Attribute;
import dev.piolet.type.PgType;
import dev.piolet.type.PgTypes;
import javax.annotation.processing.Generated;

/**
 * The composite type whose values are {@link App} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class AppType {
  /**
   * The type, for columns and expressions.
   */
  static final PgType<App> APP = PgTypes.composite(
      null, "app",
      values -> new App(
          (App_) Attribute.notNull(values[0], "app"),
          (String) Attribute.notNull(values[1], "java"),
          (String) Attribute.notNull(values[2], "dev")),
      PgTypes.attribute("app", PgTypes.TEXT.map(App_::new, App_::app).ofClass(App_.class),
          App::App),
      PgTypes.attribute("java", PgTypes.TEXT, App::java),
      PgTypes.attribute("dev", PgTypes.TEXT, App::dev));

  private AppType() {
  }
}
