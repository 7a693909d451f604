package dev.piolet.it.write.strategy;

import static dev.piolet.it.write.strategy.HardCases.rows;
import static dev.piolet.it.write.strategy.MarkedTable.MARKED;
import static dev.piolet.it.write.strategy.SimpleTable.SIMPLE;
import static dev.piolet.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.piolet.DBConnection;
import dev.piolet.error.PioletException;
import dev.piolet.error.TransactionStateException;
import dev.piolet.internal.execute.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure in the middle of a call: nothing is half done, in the table or in the models. */
class HalfwayTest extends CaseFixture {
  private Session session;
  private List<Marked> models;
  private List<String> state;

  static Stream<Arguments> inEveryWay() {
    return Fault.all()
        .flatMap(fault -> Stream.of(Way.values()).map(way -> Arguments.of(fault, way)));
  }

  /** What is stored, and what is known of it. */
  private void begin(Fault fault, Way way) throws SQLException {
    prepare(Case.insert("", SIMPLE, List::of));
    session = way.session(conn.connection());
    models = rows(9, i -> Marked.of(i, (fault.isOfNew() ? "new " : "old ") + i));
    if (!fault.isOfNew()) {
      session.writer().insert(models);
      models.forEach(model -> model.name = model.name.replace("old", "new"));
    }
    execute(fault.sql());
    state = state();
  }

  /** The rows, the models' keys, and the values that changes are told by. */
  private List<String> state() {
    List<String> texts = new ArrayList<>(stored());
    for (Marked model : models) {
      Marked mark = (Marked) session.marks().get(model);
      texts.add(model.id + " " + (mark == null ? "new" : mark.id + " " + mark.name));
    }
    return texts;
  }

  private List<String> stored() {
    return new DBConnection(conn.connection())
        .exec(select(MARKED).orderBy(MARKED.id)).stream()
            .map(row -> row.id + " " + row.place + " " + row.name)
            .toList();
  }

  private void fail(Fault fault) {
    assertThatThrownBy(() -> fault.write().accept(session.writer(), models))
        .isInstanceOf(PioletException.class);
  }

  private void insert(String name) {
    assertThat(session.writer().insert(List.of(Marked.of(100, name))).get(0).id).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("inEveryWay")
  void outsideATransaction(Fault fault, Way way) throws SQLException {
    begin(fault, way);

    fail(fault);

    assertThat(state()).isEqualTo(state);
    assertThat(session.transactions().isOpen()).isFalse();
    insert("next");
    assertThat(stored()).hasSize(state.size() - 9 + 1);
  }

  @ParameterizedTest
  @MethodSource("inEveryWay")
  void inASavepoint(Fault fault, Way way) throws SQLException {
    begin(fault, way);

    session.transactions().begin();
    insert("before");
    Transactions.Point point = session.transactions().savepoint();
    List<String> then = state();
    fail(fault);
    session.transactions().rollbackTo(point);
    assertThat(state()).isEqualTo(then);
    insert("after");
    session.transactions().commit();

    assertThat(stored()).hasSize(state.size() - 9 + 2);
  }

  /** However the failure is found, what was sent before it is not committed. */
  @ParameterizedTest
  @MethodSource("inEveryWay")
  void inATransactionThatGoesOn(Fault fault, Way way) throws SQLException {
    begin(fault, way);

    session.transactions().begin();
    insert("before");
    fail(fault);
    assertThatThrownBy(() -> insert("after")).isInstanceOf(PioletException.class);
    assertThatThrownBy(session.transactions()::commit)
        .isInstanceOf(TransactionStateException.class);

    assertThat(state()).isEqualTo(state);
    insert("next");
  }
}
