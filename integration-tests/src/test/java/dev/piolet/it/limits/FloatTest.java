package dev.piolet.it.limits;

import static dev.piolet.it.limits.BranchTable.BRANCH;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.query.Sql.value;
import static dev.piolet.query.Sql.values;
import static dev.piolet.sql.Functions.any;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** A float is the same number in every mode of the driver. */
class FloatTest extends LimitsFixture {
  private static Connection connect(DataSource dataSource, String setting) throws SQLException {
    PGSimpleDataSource source = (PGSimpleDataSource) dataSource;
    String[] parts = setting.split("=", -1);
    source.setProperty(PGProperty.forName(parts[0]), parts[1]);
    return source.getConnection();
  }

  @ParameterizedTest
  @ValueSource(strings = {"binaryTransfer=true", "binaryTransfer=false", "preferQueryMode=simple"})
  void isFound(String setting, DataSource dataSource) throws SQLException {
    try (DBConnection other = new DBConnection(connect(dataSource, setting))) {
      assertThat(
              List.of(
                  other.exec(select(BRANCH.id).where(BRANCH.ratio.eq(0.1f))),
                  other.exec(select(BRANCH.id).where(BRANCH.ratio.in(0.1f, 0.7f))),
                  other.exec(select(BRANCH.id).where(BRANCH.ratio.eq(value(0.1f)))),
                  other.exec(select(BRANCH.id).where(BRANCH.ratio.between(0.1f, 0.1f))),
                  other.exec(select(BRANCH.id).where(BRANCH.ratios.contains(List.of(0.1f)))),
                  other.exec(select(BRANCH.id).where(value(0.1f).eq(any(BRANCH.ratios)))),
                  other.exec(
                      sql("SELECT id FROM \"bra?nch\" WHERE ratio = ?", 0.1f).into(BRANCH.id))))
          .allSatisfy(found -> assertThat(found).isEqualTo(List.of(1)));
      var floats = values("floats", BRANCH.ratio, List.of(0.1f));
      assertThat(
              other.exec(
                  select(BRANCH.id).join(floats).on(floats.get(BRANCH.ratio).eq(BRANCH.ratio))))
          .containsExactly(1);
      other.exec(update(BRANCH).set(BRANCH.ratio, Float.NaN).where(BRANCH.ratio.eq(0.2f)));
      assertThat(other.exec(select(BRANCH.id).where(BRANCH.ratio.eq(Float.NaN))))
          .containsExactly(2);
    }
  }
}
