package dev.piolet.it.connection;

import static dev.piolet.it.connection.LinkTable.LINK;

import dev.piolet.DBConnection;
import dev.piolet.annotations.Convert;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.type.Converter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link of a chain, which reads the next one while it is being read. */
@Table
record Link(@Field(primaryKey = true) int id, @Convert(Follow.class) @Nullable Next next) {
  record Next(Link link) {}

  static final class Follow implements Converter<Next, Integer> {
    static @Nullable DBConnection conn;

    @Override
    public Integer toColumn(Next next) {
      return next.link().id();
    }

    @Override
    public Next fromColumn(Integer id) {
      return new Next(Objects.requireNonNull(conn).get(LINK, id).orElseThrow());
    }
  }
}
