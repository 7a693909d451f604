package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "letter"}, whose rows are {@link Letter} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class LetterTable extends Table<Letter> {
  /**
   * The table under its own name.
   */
  public static final LetterTable LETTER = new LetterTable(null);

  public final TextColumn<Letter> eMail = text("e_mail");

  public final BooleanColumn<Letter> aFlag = bool("a_flag");

  public final BooleanColumn<Letter> bFlag = bool("b_flag", ColumnOption.nullable());

  public final NumberColumn<Letter, Integer> xAxis = integer("x_axis");

  public final NumberColumn<Letter, Integer> yAxis = integer("y_axis");

  private LetterTable(@Nullable TableAlias alias) {
    super(Letter.class, null, "letter", alias);
  }

  @Override
  public LetterTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public LetterTable inSchema(String schema) {
    return (LetterTable) movedTo(schema);
  }

  @Override
  protected LetterTable withAlias(TableAlias alias) {
    return new LetterTable(alias);
  }

  @Override
  protected TableMapping<Letter> newMapping() {
    return new LetterMapping();
  }

  private static final class LetterMapping extends TableMapping<Letter> {
    @Override
    public Letter read(ResultSet row, int first) throws SQLException {
      return refresh(new Letter(), row, first);
    }

    @Override
    public Letter refresh(Letter letter, ResultSet row, int first) throws SQLException {
      letter.seteMail(getString(row, first, 0));
      letter.setaFlag(getBoolean(row, first + 1, 1));
      letter.setbFlag(getBooleanOrNull(row, first + 2));
      letter.setXAxis(getInt(row, first + 3, 3));
      letter.setYAxis(getInt(row, first + 4, 4));
      return letter;
    }

    @Override
    public @Nullable Object value(Letter letter, int column) {
      return switch (column) {
        case 0 -> letter.geteMail();
        case 1 -> letter.isaFlag();
        case 2 -> letter.getbFlag();
        case 3 -> letter.getXAxis();
        case 4 -> letter.getyAxis();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Letter letter, int column) {
      switch (column) {
        case 1 -> out.writeBoolean(letter.isaFlag());
        case 3 -> out.writeInt(letter.getXAxis());
        case 4 -> out.writeInt(letter.getyAxis());
        default -> {
          return false;
        }
      }
      return true;
    }

    @Override
    public Letter snapshot(Letter letter) {
      Letter copy = new Letter();
      copy.seteMail(letter.geteMail());
      copy.setaFlag(letter.isaFlag());
      copy.setbFlag(letter.getbFlag());
      copy.setXAxis(letter.getXAxis());
      copy.setYAxis(letter.getyAxis());
      return copy;
    }

    @Override
    public void assign(Letter letter, Letter copy, int column) {
      switch (column) {
        case 0 -> copy.seteMail(letter.geteMail());
        case 1 -> copy.setaFlag(letter.isaFlag());
        case 2 -> copy.setbFlag(letter.getbFlag());
        case 3 -> copy.setXAxis(letter.getXAxis());
        case 4 -> copy.setYAxis(letter.getyAxis());
        default -> {}
      }
    }
  }
}
