package dev.piolet.it.references;

import static dev.piolet.it.references.BellTable.BELL;
import static dev.piolet.it.references.CityTable.CITY;
import static dev.piolet.it.references.CollarTable.COLLAR;
import static dev.piolet.it.references.EmployeeTable.EMPLOYEE;
import static dev.piolet.it.references.OwnerTable.OWNER;
import static dev.piolet.it.references.OwningTable.OWNING;
import static dev.piolet.it.references.PetTable.PET;
import static dev.piolet.it.references.PetTypeTable.PET_TYPE;
import static dev.piolet.it.references.ToyTable.TOY;
import static dev.piolet.it.references.VisitTable.VISIT;

import dev.piolet.DBConnection;
import dev.piolet.DBConnectionOptions;
import dev.piolet.observe.DatabaseListener;
import dev.piolet.observe.ExecutedStatement;
import dev.piolet.query.Sql;
import dev.piolet.schema.Ref;
import dev.piolet.schema.Table;
import dev.piolet.test.PostgresTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Pets with their types and owners, made anew for each test, and what was sent to make them. */
@PostgresTest
abstract class ReferencesFixture {
  static final Table<?>[] TABLES = {
    PET_TYPE, CITY, OWNER, PET, VISIT, EMPLOYEE, COLLAR, BELL, OWNING, TOY
  };

  DBConnection conn;
  final List<ExecutedStatement> executed = new ArrayList<>();

  @BeforeAll
  static void createTables(DBConnection owner) {
    owner.schema().create(TABLES);
  }

  @BeforeEach
  final void open(DataSource source) throws SQLException {
    conn =
        new DBConnection(
            source.getConnection(),
            DBConnectionOptions.defaults()
                .listener(DatabaseListener.afterStatements(executed::add)));
    conn.exec(
        Sql.truncate(PET_TYPE, CITY, OWNER, PET, VISIT, EMPLOYEE, COLLAR, BELL, OWNING, TOY)
            .restartIdentity());
    conn.insert(List.of(new PetType(1, "cat"), new PetType(2, "dog")));
    executed.clear();
  }

  @AfterEach
  final void close() {
    conn.close();
  }

  /** A stored pet of a stored owner in a stored city. */
  final Pet rex() {
    City rome = conn.insert(new City(null, "Rome"));
    Owner ann = conn.insert(new Owner("Ann", Ref.of(rome)));
    Pet rex = conn.insert(new Pet("Rex", PET_TYPE.ref(2), Ref.of(ann)));
    executed.clear();
    return rex;
  }

  /**
   * The texts that were executed since this was last asked, with single quotes to be legible,
   * without what is asked once for each table.
   */
  final List<String> sent() {
    List<String> sent =
        executed.stream()
            .map(each -> each.statement().sql().replace('"', '\''))
            .filter(sql -> !sql.startsWith("SELECT n.nspname"))
            .toList();
    executed.clear();
    return sent;
  }
}
