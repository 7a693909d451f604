package dev.piolet.it.type;

import static dev.piolet.it.type.AccountTable.ACCOUNT;
import static dev.piolet.query.Sql.select;
import static dev.piolet.query.Sql.sql;
import static dev.piolet.query.Sql.update;
import static dev.piolet.sql.Functions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.piolet.DBConnection;
import dev.piolet.it.type.Account.AccountId;
import dev.piolet.it.type.Account.Agreed;
import dev.piolet.it.type.Account.Birthday;
import dev.piolet.it.type.Account.Inner;
import dev.piolet.it.type.Account.Mail;
import dev.piolet.it.type.Account.Points;
import dev.piolet.it.type.Account.Seen;
import dev.piolet.it.type.Account.Span;
import dev.piolet.sql.Condition;
import dev.piolet.sql.DatePart;
import dev.piolet.sql.Expression;
import dev.piolet.sql.IntervalExpression;
import dev.piolet.sql.NumberExpression;
import dev.piolet.sql.TemporalExpression;
import dev.piolet.sql.TextExpression;
import dev.piolet.test.PostgresTest;
import dev.piolet.value.Interval;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A column of values that are made of others is, by {@code base()}, one of these. */
@PostgresTest
class WrappedColumnTest {
  private static final Account ANN =
      new Account(
          new AccountId(1),
          new Mail("Ann@example.com"),
          null,
          new Points(40),
          new Birthday(LocalDate.of(1990, 5, 1)),
          new Seen(Instant.EPOCH),
          new Span(Interval.of(Duration.ofHours(2))),
          new Agreed(true),
          new Inner(new AccountId(7)),
          URI.create("https://example.com/ann"));

  private DBConnection conn;

  @BeforeEach
  void insert(DBConnection connection) {
    conn = connection;
    conn.schema().drop(ACCOUNT);
    conn.schema().create(ACCOUNT);
    conn.insert(ANN);
  }

  @Test
  void hasTheMethodsOfWhatIsStored() {
    TextExpression mail = ACCOUNT.mail.base();
    NumberExpression<Integer> points = ACCOUNT.points.base();
    TemporalExpression<LocalDate> born = ACCOUNT.born.base();
    TemporalExpression<Instant> seen = ACCOUNT.seen.base();
    IntervalExpression span = ACCOUNT.span.base();
    Condition agreed = ACCOUNT.agreed.base();
    Expression<AccountId> inner = ACCOUNT.inner.base();
    assertThat(conn.exec(select(lower(mail)).where(mail.like("%@example.com"))))
        .containsExactly("ann@example.com");
    assertThat(conn.exec(select(points.times(ACCOUNT.id.base())).one())).isEqualTo(40L);
    assertThat(conn.exec(select(avg(points)).one())).isEqualByComparingTo(new BigDecimal(40));
    assertThat(conn.exec(select(born.plusDays(1)).one())).isEqualTo(LocalDate.of(1990, 5, 2));
    assertThat(conn.exec(select(extract(DatePart.SECOND, seen)).one())).isZero();
    assertThat(conn.exec(select(span.times(2)).one())).isEqualTo(Interval.of(Duration.ofHours(4)));
    assertThat(conn.exec(select(ACCOUNT).where(agreed))).containsExactly(ANN);
    assertThat(conn.exec(select(inner).one())).isEqualTo(new AccountId(7));
    assertThat(conn.exec(select(ACCOUNT.home.base().startsWith("https:")).one())).isTrue();
  }

  @Test
  void isTheColumnWithoutACast() {
    var query = select(ACCOUNT.id).where(ACCOUNT.mail.base().eq("Ann@example.com"));
    assertThat(query.sql())
        .isEqualTo("SELECT \"account\".\"id\" FROM \"account\" WHERE \"account\".\"mail\" = ?");
    assertThat(query.binds()).isEqualTo(List.of("Ann@example.com"));
    conn.exec(sql("CREATE INDEX ON account (mail text_pattern_ops)"));
    conn.exec(sql("CREATE INDEX ON account (points)"));
    conn.exec(sql("CREATE INDEX ON account (born)"));
    conn.transaction(
        () -> {
          conn.exec(sql("SET LOCAL enable_seqscan = off"));
          for (Condition condition :
              List.of(
                  ACCOUNT.mail.base().eq("Ann@example.com"),
                  ACCOUNT.points.base().gt(3),
                  ACCOUNT.points.base().in(1, 2),
                  ACCOUNT.born.base().lt(LocalDate.EPOCH))) {
            assertThat(conn.explain(select(ACCOUNT.id).where(condition))).contains("Index Cond");
          }
        });
  }

  @Test
  void isOfAnAliasAndOfADerivedTable() {
    AccountTable other = ACCOUNT.as("other");
    assertThat(select(other.mail.base()).sql())
        .isEqualTo("SELECT \"other\".\"mail\" FROM \"account\" AS \"other\"");
    var derived = select(ACCOUNT.mail.base(), ACCOUNT.points).as("derived");
    assertThat(conn.exec(select(upper(derived.get(ACCOUNT.mail.base()))).from(derived)))
        .containsExactly("ANN@EXAMPLE.COM");
  }

  @Test
  void isRefusedWhereTheColumnIs() {
    AccountTable other = ACCOUNT.as("other");
    var joined = select(ACCOUNT.id, other.mail.base()).leftJoin(other).on(other.id.ne(ACCOUNT.id));
    assertThatIllegalStateException()
        .isThrownBy(joined::sql)
        .withMessageContaining("\"other\".\"mail\" cannot be null");
    assertThat(
            conn.exec(
                select(other.mail.base().optional())
                    .from(ACCOUNT)
                    .leftJoin(other)
                    .on(other.id.ne(ACCOUNT.id))))
        .containsExactly(Optional.empty());
    assertThat(conn.exec(select(ACCOUNT.otherMail.base()).limit(1))).containsExactly((String) null);
  }

  @Test
  void takesValuesOfItsClassAsBefore() {
    conn.exec(
        update(ACCOUNT)
            .set(ACCOUNT.otherMail, new Mail("ü'\"@x"))
            .set(ACCOUNT.points, new Points(5))
            .where(ACCOUNT.mail.eq(new Mail("Ann@example.com"))));
    assertThat(conn.exec(select(ACCOUNT.otherMail, ACCOUNT.points).one()))
        .hasToString("Tuple2[first=Mail[value=ü'\"@x], second=Points[value=5]]");
    assertThat(conn.exec(select(ACCOUNT.id).where(ACCOUNT.otherMail.base().contains("'\""))))
        .containsExactly(new AccountId(1));
  }
}
