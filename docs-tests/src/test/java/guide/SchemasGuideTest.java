package guide;

import static dev.piolet.query.Sql.*;
import static guide.DepartmentTable.DEPARTMENT;
import static guide.MemoTable.MEMO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.DBConnection;
import dev.piolet.query.Tuple2;
import dev.piolet.test.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs what docs/queries/schemas.md shows. */
@PostgresTest
class SchemasGuideTest {
  // tag::table[]
  static final MemoTable OLD_MEMO = MEMO.inSchema("archive");
  // end::table[]

  private final DBConnection conn;
  private final RenderedSql rendered = RenderedSql.of("schemas");

  SchemasGuideTest(DBConnection conn) {
    this.conn = conn;
  }

  @BeforeEach
  void createTables() {
    conn.schema().create(DEPARTMENT, MEMO);
    // tag::create[]
    conn.schema().createMissing(DEPARTMENT.inSchema("archive"), MEMO.inSchema("archive"));
    // end::create[]
    conn.insert(new Department(null, "Lab", null));
    conn.insert(new Memo("now", 1));
    conn.insert(DEPARTMENT.inSchema("archive"), new Department(null, "Old lab", null));
    conn.insert(OLD_MEMO, new Memo("then", 1));
  }

  @AfterEach
  void dropTables() {
    conn.schema().drop(MEMO, DEPARTMENT);
    conn.exec(sql("DROP SCHEMA archive, tenant_7 CASCADE"));
  }

  @BeforeEach
  void createTenant() {
    conn.schema().createMissing(DEPARTMENT.inSchema("tenant_7"), MEMO.inSchema("tenant_7"));
  }

  @Test
  void queries() {
    // tag::missing[]
    var query =
        select(MEMO.text).where(notExists(select(OLD_MEMO).where(OLD_MEMO.text.eq(MEMO.text))));

    List<String> notArchived = conn.exec(query);
    // end::missing[]
    rendered.check("missing", query.sql());
    assertThat(notArchived).containsExactly("now");
    // tag::path[]
    var old = select(OLD_MEMO.text, OLD_MEMO.department().name);

    List<Tuple2<String, String>> texts = conn.exec(old);
    // end::path[]
    rendered.check("path", old.sql());
    assertThat(texts).containsExactly(new Tuple2<>("then", "Old lab"));
    // tag::move[]
    conn.exec(insertInto(OLD_MEMO).select(select(MEMO).where(MEMO.text.ne("now"))));
    conn.exec(deleteFrom(MEMO).where(MEMO.text.ne("now")));
    // end::move[]
  }

  @Test
  void objects() {
    // tag::tracked[]
    Memo memo = conn.exec(select(OLD_MEMO).one());
    memo.text += "!";
    conn.update(memo); // UPDATE "archive"."memo" ...

    Memo other = conn.insert(OLD_MEMO, new Memo("other", 1));
    conn.delete(other); // DELETE FROM "archive"."memo" ...
    // end::tracked[]
    assertThat(conn.exec(select(OLD_MEMO.text))).containsExactly("then!");
    assertThat(conn.exec(select(MEMO.text))).containsExactly("now");
    // tag::records[]
    DepartmentTable oldDepartments = DEPARTMENT.inSchema("archive");
    Department lab = conn.get(oldDepartments, 1).orElseThrow();
    conn.update(oldDepartments, lab, new Department(lab.id(), "Laboratory", null));
    // end::records[]
    assertThat(conn.exec(select(DEPARTMENT.name))).containsExactly("Lab");
    assertThat(conn.exec(select(oldDepartments.name))).containsExactly("Laboratory");
  }

  @Test
  void graphs() {
    // tag::graphs[]
    MemoGraph graph = new MemoGraph(new Memo("hello", 0), new Department(null, "Their lab", null));
    conn.save(MemoGraphProjection.GRAPH.inSchema("tenant_7"), graph);

    MemoTable theirs = MEMO.inSchema("tenant_7");
    List<MemoGraph> all = conn.exec(select(MemoGraphProjection.of(theirs)));
    // end::graphs[]
    assertThat(all)
        .singleElement()
        .extracting(one -> one.department().name())
        .isEqualTo("Their lab");
    assertThat(conn.exec(select(MEMO))).hasSize(1);
  }
}
