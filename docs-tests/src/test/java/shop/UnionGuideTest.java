package shop;

import static dev.piolet.query.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.NoticeTable.NOTICE;
import static shop.Notice_MailTable.MAIL;

import dev.piolet.DBConnection;
import dev.piolet.test.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.Notice.Call;
import shop.Notice.Mail;

/** Runs what docs/models.md shows of types with a table each. */
@PostgresTest
class UnionGuideTest {
  @Test
  void typesWithATableEachAreReadAsOne(DBConnection conn) {
    conn.schema().create(NOTICE);

    // tag::use[]
    List<Notice> sent =
        conn.insert(List.of(new Mail(null, "Hi", "ann@x.org"), new Call(null, "Ho", 110)));

    List<Notice> all = conn.exec(select(NOTICE).orderBy(NOTICE.text));
    List<Notice> calls = conn.exec(select(NOTICE).where(NOTICE.is(Call.class)));
    List<Mail> mails = conn.exec(select(MAIL).where(MAIL.address.like("%.org")));
    // end::use[]

    assertThat(all).isEqualTo(sent);
    assertThat(calls).containsExactly(sent.get(1));
    assertThat(mails).containsExactly((Mail) sent.get(0));
    assertThat(conn.delete(NOTICE, sent)).isEqualTo(2);
    conn.schema().drop(NOTICE);
  }
}
