package dev.piolet.it.type;

import dev.piolet.TableBase;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.type.Converter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Theme extends TableBase {
  @Field(primaryKey = true)
  int id;

  Color background = new Color(0);
  @Nullable Color border;
  List<Color> palette = new ArrayList<>();

  @Convert(AsText.class)
  @Field(length = 7)
  Color text = new Color(0);

  @Convert(Uris.class)
  @Nullable URI home;

  /** A color that can be edited in place. */
  @Convert(AsNumber.class)
  static final class Color {
    int rgb;

    Color(int rgb) {
      this.rgb = rgb;
    }
  }

  static final class AsNumber implements Converter<Color, Integer> {
    @Override
    public Integer toColumn(Color color) {
      return color.rgb;
    }

    @Override
    public Color fromColumn(Integer rgb) {
      return new Color(rgb);
    }
  }

  static final class AsText implements Converter<Color, String> {
    @Override
    public String toColumn(Color color) {
      return "#%06x".formatted(color.rgb);
    }

    @Override
    public Color fromColumn(String hex) {
      return new Color(Integer.decode(hex));
    }
  }

  enum Uris implements Converter<URI, String> {
    INSTANCE;

    @Override
    public String toColumn(URI uri) {
      return uri.toString();
    }

    @Override
    public URI fromColumn(String text) {
      return URI.create(text);
    }
  }
}
