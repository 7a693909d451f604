package app;

import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
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

  public final NumberColumn<Class, Integer> class_ = integer("class_");

  private ClassTable(@Nullable TableAlias alias) {
    super(Class.class, null, "class", alias);
  }

  @Override
  public ClassTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ClassTable inSchema(String schema) {
    return (ClassTable) movedTo(schema);
  }

  @Override
  protected ClassTable withAlias(TableAlias alias) {
    return new ClassTable(alias);
  }

  @Override
  protected TableMapping<Class> newMapping() {
    return new ClassMapping();
  }

  private static final class ClassMapping extends TableMapping<Class> {
    @Override
    public Class read(ResultSet row, int first) throws SQLException {
      return refresh(new Class(), row, first);
    }

    @Override
    public Class refresh(Class class__, ResultSet row, int first) throws SQLException {
      class__.class_ = getInt(row, first, 0);
      return class__;
    }

    @Override
    public @Nullable Object value(Class class__, int column) {
      return switch (column) {
        case 0 -> class__.class_;
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Class class__, int column) {
      switch (column) {
        case 0 -> out.writeInt(class__.class_);
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Class snapshot(Class class__) {
      Class copy = new Class();
      copy.class_ = class__.class_;
      return copy;
    }

    @Override
    public void assign(Class class__, Class copy, int column) {
      switch (column) {
        case 0 -> copy.class_ = class__.class_;
        default -> {}
      }
    }
  }
}
