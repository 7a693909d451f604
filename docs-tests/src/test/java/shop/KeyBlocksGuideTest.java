package shop;

import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.ParcelTable.PARCEL;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.KeyBlocks;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Runs what docs/models.md shows of keys in blocks. */
@PostgresTest
class KeyBlocksGuideTest {
  @Test
  void numbers(DataSource dataSource, DBConnection owner) throws SQLException {
    owner.schema().create(PARCEL);
    // tag::blocks[]
    KeyBlocks keys = new KeyBlocks(); // one for a database, beside the data source
    DBConnectionOptions options = DBConnectionOptions.defaults().keyBlocks(keys);

    try (DBConnection conn = new DBConnection(dataSource.getConnection(), options)) {
      conn.insert(new Parcel(null, "shoes")); // fetches a block, and inserts with its first number
      conn.insert(new Parcel(null, "books")); // INSERT ... VALUES (?, ?), and nothing comes back
    }
    // end::blocks[]
    assertThat(owner.exec(select(PARCEL).orderBy(PARCEL.id)))
        .containsExactly(new Parcel(1L, "shoes"), new Parcel(2L, "books"));
  }
}
