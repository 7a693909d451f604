package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import org.jspecify.annotations.Nullable;

/** One joined table; a cross join has no condition. */
record Join(Kind kind, TableSource table, @Nullable Condition condition) implements SqlPart {
  enum Kind {
    INNER(" JOIN "),
    LEFT(" LEFT JOIN "),
    RIGHT(" RIGHT JOIN "),
    FULL(" FULL JOIN "),
    CROSS(" CROSS JOIN ");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    /** Whether the joined table can be left without a row. */
    boolean mayMissRight() {
      return this == LEFT || this == FULL;
    }

    /** Whether the tables before it can be left without a row. */
    boolean mayMissLeft() {
      return this == RIGHT || this == FULL;
    }
  }

  @Override
  public void render(SqlWriter writer) {
    writer.sql(kind.keyword).part(table);
    if (condition != null) {
      writer.sql(" ON ").part(condition);
    }
  }
}
