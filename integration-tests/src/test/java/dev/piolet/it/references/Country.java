package dev.piolet.it.references;

import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.type.Converter;
import java.util.Locale;

/** Known by what a converter makes of a text. */
@Table
public record Country(
    @Field(primaryKey = true) @Convert(LocaleConverter.class) Locale locale, String name) {
  static final class LocaleConverter implements Converter<Locale, String> {
    @Override
    public String toColumn(Locale value) {
      return value.toLanguageTag();
    }

    @Override
    public Locale fromColumn(String value) {
      return Locale.forLanguageTag(value);
    }
  }
}
