package app;

import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.type.PgTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "class"}, whose rows are {@link Class} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ClassTable extends Table<Class> {
  /**
   * The table under its own name.
   */
  static final ClassTable CLASS = new ClassTable(null);

  public final NumberColumn<Class, Integer> class_ = number("class_", PgTypes.INTEGER,
      class__ -> class__.class_);

  private ClassTable(@Nullable String alias) {
    super(Class.class, null, "class", alias);
  }

  @Override
  public ClassTable as(String alias) {
    return new ClassTable(alias);
  }

  @Override
  public Class read(ResultSet row, int first) throws SQLException {
    return refill(new Class(), row, first);
  }

  @Override
  public Class refill(Class class__, ResultSet row, int first) throws SQLException {
    class__.class_ = notNull(row.getInt(first), row, class_);
    return class__;
  }

  @Override
  public Class snapshot(Class class__) {
    Class copy = new Class();
    copy.class_ = class__.class_;
    return copy;
  }

  @Override
  public Class assign(Class class__, Class copy, ColumnFilter<Class> which) {
    if (which.test(class_)) {
      copy.class_ = class__.class_;
    }
    return copy;
  }
}
