package app;

import dev.piolet.TableBase;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Theme extends TableBase {
  @Field(primaryKey = true)
  @Convert(NumberConverter.class)
  int number;

  Color background = new Color("#fff");
  @Nullable Color border;
  List<Color> palette = List.of();

  @Convert(ColorNumberConverter.class)
  Color packed = new Color("#000");

  @Field(type = "varchar(9)")
  Color limited = new Color("#000");

  @Convert(UriConverter.class)
  @Nullable URI home;

  @Convert(Bits.class)
  @Field(length = 8)
  boolean[] bits = {};
}
