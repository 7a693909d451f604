package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import dev.piolet.type.PgTypes;
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

  public final TextColumn<Letter> eMail = text("e_mail", PgTypes.TEXT);

  public final BooleanColumn<Letter> aFlag = bool("a_flag", PgTypes.BOOLEAN);

  public final BooleanColumn<Letter> bFlag = bool("b_flag", PgTypes.BOOLEAN,
      ColumnOption.nullable());

  public final NumberColumn<Letter, Integer> xAxis = number("x_axis", PgTypes.INTEGER);

  public final NumberColumn<Letter, Integer> yAxis = number("y_axis", PgTypes.INTEGER);

  private LetterTable(@Nullable TableAlias alias) {
    super(Letter.class, null, "letter", alias);
  }

  @Override
  public LetterTable as(String alias) {
    return withAlias(TableAlias.of(alias));
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
      letter.seteMail(notNull(row.getString(first), 0));
      letter.setaFlag(notNull(row.getBoolean(first + 1), row, 1));
      letter.setbFlag(orNull(row.getBoolean(first + 2), row));
      letter.setXAxis(notNull(row.getInt(first + 3), row, 3));
      letter.setYAxis(notNull(row.getInt(first + 4), row, 4));
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
