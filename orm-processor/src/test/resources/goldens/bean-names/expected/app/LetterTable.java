package app;

import dev.piolet.schema.BooleanColumn;
import dev.piolet.schema.ColumnFilter;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.Table;
import dev.piolet.schema.TextColumn;
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

  public final TextColumn<Letter> eMail = text("e_mail", PgTypes.TEXT, Letter::geteMail);

  public final BooleanColumn<Letter> aFlag = bool("a_flag", PgTypes.BOOLEAN, Letter::isaFlag);

  public final BooleanColumn<Letter> bFlag = bool("b_flag", PgTypes.BOOLEAN, Letter::getbFlag,
      nullable());

  public final NumberColumn<Letter, Integer> xAxis = number("x_axis", PgTypes.INTEGER,
      Letter::getXAxis);

  public final NumberColumn<Letter, Integer> yAxis = number("y_axis", PgTypes.INTEGER,
      Letter::getyAxis);

  private LetterTable(@Nullable String alias) {
    super(Letter.class, null, "letter", alias);
  }

  @Override
  public LetterTable as(String alias) {
    return new LetterTable(alias);
  }

  @Override
  public Letter read(ResultSet row, int first) throws SQLException {
    return refill(new Letter(), row, first);
  }

  @Override
  public Letter refill(Letter letter, ResultSet row, int first) throws SQLException {
    letter.seteMail(notNull(row.getString(first), eMail));
    letter.setaFlag(notNull(row.getBoolean(first + 1), row, aFlag));
    letter.setbFlag(orNull(row.getBoolean(first + 2), row));
    letter.setXAxis(notNull(row.getInt(first + 3), row, xAxis));
    letter.setYAxis(notNull(row.getInt(first + 4), row, yAxis));
    return letter;
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
  public Letter assign(Letter letter, Letter copy, ColumnFilter<Letter> which) {
    if (which.test(eMail)) {
      copy.seteMail(letter.geteMail());
    }
    if (which.test(aFlag)) {
      copy.setaFlag(letter.isaFlag());
    }
    if (which.test(bFlag)) {
      copy.setbFlag(letter.getbFlag());
    }
    if (which.test(xAxis)) {
      copy.setXAxis(letter.getXAxis());
    }
    if (which.test(yAxis)) {
      copy.setYAxis(letter.getyAxis());
    }
    return copy;
  }
}
