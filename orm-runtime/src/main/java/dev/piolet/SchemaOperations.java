package dev.piolet;

import dev.piolet.error.QueryException;
import dev.piolet.internal.catalog.SchemaValidator;
import dev.piolet.internal.ddl.Existing;
import dev.piolet.internal.ddl.SchemaChanger;
import dev.piolet.schema.Table;
import dev.piolet.schema.View;
import dev.piolet.validation.Validation;
import java.util.List;

/**
 * The schema of a connection's database: creates, compares and drops tables. {@link
 * DBConnection#schema} hands it out; it serves one thread at a time, as its connection does.
 *
 * <pre>{@code
 * conn.schema().createMissing(USER, ARTICLE);
 * conn.schema().validate(USER, ARTICLE).requireNoErrors();
 * }</pre>
 */
public final class SchemaOperations {
  private final ConnectionSession session;

  SchemaOperations(ConnectionSession session) {
    this.session = session;
  }

  /**
   * Creates tables and views with all that belongs to them, all or none: extensions, schemas,
   * types, sequences, constraints, partitions, indexes, comments and policies. Their order does not
   * matter. A type that is there already is used as it is.
   *
   * @throws QueryException when a table is there already
   * @throws UnsupportedOperationException when the server is too old for what a model says
   */
  public void create(Table<?>... tables) {
    create(Existing.KEEP_TYPES, tables);
  }

  /**
   * Creates those tables and views, and of what belongs to them, that are not there yet; see {@link
   * #create}. What is there is left as it is, whether or not it is like its model.
   */
  public void createMissing(Table<?>... tables) {
    create(Existing.KEEP, tables);
  }

  private void create(Existing existing, Table<?>... tables) {
    session.doAlone(() -> changer().create(List.of(tables), existing));
  }

  /**
   * Drops tables and views with their rows, with all that depends on them, and with those of their
   * types that nothing else uses. A table that is not there is passed over. Schemas and extensions
   * stay.
   */
  public void drop(Table<?>... tables) {
    session.doAlone(() -> changer().drop(List.of(tables)));
  }

  /**
   * The script of {@link SchemaScript#create}. Nothing is sent.
   *
   * @return statements that each end with a semicolon, with an empty line between tables
   */
  public String sql(Table<?>... tables) {
    return SchemaScript.create(tables);
  }

  /**
   * Compares models with the database, and lists every difference in words that say what to do:
   * missing and other columns, types, defaults, constraints, indexes, policies and all else that
   * {@link #create} makes. Nothing is changed.
   *
   * <p>PostgreSQL is asked to make temporary tables as the models say, which are rolled back; so
   * the user must be allowed to (the privilege TEMPORARY, which everyone has unless it was
   * revoked), and the server must not be read-only. In an open transaction all of that happens
   * within a savepoint. The number of statements is the same for any number of tables.
   *
   * @return all differences; ask it to {@link Validation#requireNoErrors()}
   * @throws QueryException when the catalog cannot be read
   */
  public Validation validate(Table<?>... tables) {
    return session.alone(
        () ->
            new SchemaValidator(session.executor, session.transactions).validate(List.of(tables)));
  }

  /**
   * Makes the rows of a materialized view anew; meanwhile nobody can read it.
   *
   * @throws IllegalArgumentException when the view is not materialized
   */
  public <M, V extends Table<M> & View> void refreshView(V view) {
    refresh(view, false);
  }

  /**
   * Makes the rows of a materialized view anew, while others read the old ones. That needs a unique
   * index of all rows, such as {@code @Index(value = "id", unique = true)}, and rows from before.
   *
   * @throws IllegalArgumentException when the view is not materialized
   * @throws QueryException when it has no such index
   */
  public <M, V extends Table<M> & View> void refreshViewConcurrently(V view) {
    refresh(view, true);
  }

  private <M, V extends Table<M> & View> void refresh(V view, boolean concurrently) {
    if (!view.definition().materialized()) {
      throw new IllegalArgumentException(
          view
              + " is a view without rows of its own: it needs no refresh, unless its model says"
              + " @View(materialized = true)");
    }
    session.doAlone(() -> changer().refresh(view, concurrently));
  }

  private SchemaChanger changer() {
    return new SchemaChanger(session.executor, session.transactions);
  }
}
