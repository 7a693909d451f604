package dev.piolet.query;

import dev.piolet.sql.Condition;
import dev.piolet.sql.SqlPart;
import dev.piolet.sql.SqlWriter;
import dev.piolet.sql.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One joined table with its ON or USING; a cross join has neither. */
record Join(Kind kind, TableSource table, @Nullable SqlPart constraint)
    implements JoinStep, SqlPart {
  enum Kind {
    /** A table of a list, which is a cross join where others are joined by JOIN. */
    COMMA(" CROSS JOIN "),
    INNER(" JOIN "),
    LEFT(" LEFT JOIN "),
    RIGHT(" RIGHT JOIN "),
    FULL(" FULL JOIN "),
    CROSS(" CROSS JOIN ");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    boolean isOuter() {
      return this == LEFT || this == RIGHT || this == FULL;
    }

    /** Whether the joined table can be left without a row. */
    boolean outerJoinsRight() {
      return this == LEFT || this == FULL;
    }

    /** Whether the tables before it can be left without a row. */
    boolean outerJoinsLeft() {
      return this == RIGHT || this == FULL;
    }
  }

  /** {@code ON condition}. */
  record On(Condition condition) implements SqlPart {
    @Override
    public void render(SqlWriter writer) {
      writer.sql(" ON ").keys().beforeGroups("ON", condition);
    }
  }

  @Override
  public Join resolved(List<TableSource> tables) {
    return this;
  }

  @Override
  public void render(SqlWriter writer) {
    Condition filter = table.filter();
    if (filter == null) {
      writer.join(kind.keyword, table, table, constraint);
    } else if (kind == Kind.CROSS || kind == Kind.COMMA) {
      writer.join(Kind.INNER.keyword, table, table, new On(filter));
    } else if (constraint instanceof On on && (kind == Kind.INNER || kind == Kind.LEFT)) {
      writer.join(kind.keyword, table, table, new On(on.condition.and(filter)));
    } else {
      writer.join(kind.keyword, table, Live.rows(table), constraint);
    }
  }
}
