package dev.piolet;

import dev.piolet.catalog.Catalog;
import dev.piolet.error.QueryException;
import dev.piolet.internal.catalog.SchemaReader;
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
   * Reads what schemas hold: tables with their columns, constraints and all that belongs to them,
   * types, sequences and extensions. The number of statements is the same for any number of tables.
   * In a transaction of the isolation REPEATABLE READ they see one state.
   *
   * <p>PostgreSQL writes the names of types, and those in expressions, with a schema where the
   * connection's search path does not find them without one.
   *
   * @param schemas the names of the schemas; those of the search path when none is given
   * @return the catalog, which changes no more; a schema that is not there holds nothing
   * @throws QueryException when the catalog cannot be read
   */
  public Catalog catalog(String... schemas) {
    return session.alone(
        () -> new SchemaReader(session.executor, session.transactions).read(List.of(schemas)));
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
