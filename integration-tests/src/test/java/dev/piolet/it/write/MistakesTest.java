package dev.piolet.it.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.it.Mistakes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in statements that write, which do not compile. */
class MistakesTest {
  private static final String SOURCE =
      """
      package dev.piolet.it.write;
      import static dev.piolet.it.write.AccountTable.ACCOUNT;
      import static dev.piolet.it.write.ArchivedTable.ARCHIVED;
      import static dev.piolet.it.write.ChangeTable.CHANGE;
      import static dev.piolet.it.write.NotepadTable.NOTEPAD;
      import static dev.piolet.query.Sql.*;
      import static dev.piolet.sql.Functions.*;
      import dev.piolet.DBConnection;
      import java.util.List;
      class Mistake {
        void make(DBConnection conn, List<Account> accounts) {
          conn.exec(%s);
        }
      }
      """;
  private static final int LINE = 12;

  @TempDir Path output;

  /** What is right compiles, so that what does not is wrong for the reason that is meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insertInto(ACCOUNT).set(ACCOUNT.name, ARCHIVED.name)",
        "insertInto(ACCOUNT).columns(ACCOUNT.name).select(select(ARCHIVED.name))",
        "insertInto(ACCOUNT).rows(accounts).set(ACCOUNT.visits, Account::visits)",
        "insertInto(ACCOUNT).defaultValues().onConflict(ACCOUNT.email).doNothing()",
        "update(ACCOUNT).set(ACCOUNT.name, select(ARCHIVED.name)).all()",
        "mergeInto(ACCOUNT).using(CHANGE).on(CHANGE.visits.eq(1)).whenMatched().delete()",
        "truncate(ACCOUNT)",
        "update(ACCOUNT).set(ACCOUNT.id, 7).set(ACCOUNT.visits, 7).all()",
        "update(ACCOUNT).set(ACCOUNT.name, ACCOUNT.visits,"
            + " select(CHANGE.name, CHANGE.visits)).all()",
        "update(NOTEPAD).set(NOTEPAD.options().theme(), 'x').all()",
      })
  void thisCompiles(String statement) throws IOException {
    assertThat(errors(statement)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A member of JSON has a type, and INSERT sets columns only.
        "update(NOTEPAD).set(NOTEPAD.options().theme(), 1).all()"
            + " | no suitable method found for set",
        "update(NOTEPAD).set(NOTEPAD.options().size(), 'x').all()"
            + " | no suitable method found for set",
        "insertInto(NOTEPAD).set(NOTEPAD.options().theme(), 'x')"
            + " | no suitable method found for set",
        // Another table's column.
        "insertInto(ACCOUNT).set(ARCHIVED.name, 'x') | no suitable method found for set",
        "insertInto(ACCOUNT).columns(ACCOUNT.name, ARCHIVED.name)"
            + " | no suitable method found for columns",
        "insertInto(ACCOUNT).rows(accounts).set(ARCHIVED.name, Account::name)"
            + " | found: TextColumn<Archived>",
        "insertInto(ACCOUNT).defaultValues().onConflict(ARCHIVED.id).doNothing()"
            + " | NumberColumn<Archived,Long> cannot be converted to Column<Account,?>",
        "insertInto(ACCOUNT).defaultValues().onConflict(ACCOUNT.id).doUpdate(ARCHIVED.name)"
            + " | found: TextColumn<Archived>",
        "update(ACCOUNT).set(ARCHIVED.name, 'x').all() | no suitable method found for set",
        "update(ACCOUNT).setDefault(ARCHIVED.name).all()"
            + " | TextColumn<Archived> cannot be converted to Column<Account,?>",
        "mergeInto(ACCOUNT).using(CHANGE).on(CHANGE.visits.eq(1)).whenMatched().update()"
            + ".set(CHANGE.visits, 1) | no suitable method found for set",
        // Another type.
        "insertInto(ACCOUNT).set(ACCOUNT.name, 3) | no suitable method found for set",
        "insertInto(ACCOUNT).set(ACCOUNT.visits, ACCOUNT.name)"
            + " | no suitable method found for set",
        "insertInto(ACCOUNT).set(ACCOUNT.name, select(ACCOUNT.visits))"
            + " | no suitable method found for set",
        "insertInto(ACCOUNT).rows(accounts).set(ACCOUNT.visits, Account::name)"
            + " | found: NumberColumn<Account,Integer>,Account::name",
        "insertInto(ACCOUNT).columns(ACCOUNT.name).select(select(ACCOUNT.visits))"
            + " | incompatible equality constraints String,Integer",
        "update(ACCOUNT).set(ACCOUNT.name, ACCOUNT.visits, select(CHANGE.visits, CHANGE.name))"
            + " | no suitable method found for set(TextColumn<Account>",
        "update(ACCOUNT).set(ACCOUNT.name, ACCOUNT.visits, select(CHANGE.name))"
            + " | no suitable method found for set(TextColumn<Account>",
        "update(ACCOUNT).set(ACCOUNT.visits, excluded(ACCOUNT).email).all()"
            + " | no suitable method found for set",
        // More or fewer columns than the query selects.
        "insertInto(ACCOUNT).columns(ACCOUNT.name).select(select(ARCHIVED.name, ARCHIVED.id))"
            + " | Select<Tuple2<A,B>> conforms to Query<String,?>",
        "insertInto(ACCOUNT).columns(ACCOUNT.name, ACCOUNT.email).select(select(ARCHIVED.name))"
            + " | incompatible equality constraints Tuple2<String,String>,String",
        "insertInto(ACCOUNT).select(select(ARCHIVED))"
            + " | incompatible equality constraints Account,Archived",
        // Something that is not selectable, in one short error.
        "select(ACCOUNT.id, 'x') | PartsMustBeSelectable cannot be converted to Statement<R>",
        "select(ACCOUNT.id, 1, ACCOUNT.name) | PartsMustBeSelectable cannot be converted to",
        "select('x') | PartsMustBeSelectable cannot be converted to Statement<R>",
        "select(ACCOUNT.id, select(ACCOUNT.name)) | PartsMustBeSelectable cannot be converted",
        "select(ACCOUNT.id, 'x').from(ACCOUNT).where(ACCOUNT.active)"
            + " | location: interface RowFunctions.PartsMustBeSelectable",
        "select(ACCOUNT.id, ACCOUNT.name, 1, 2, 3, 4, 5, 6, 7, 8) | PartsMustBeSelectable",
        "deleteFrom(ACCOUNT).all().returning(ACCOUNT.id, 'x') | PartsMustBeSelectable",
        "select(ACCOUNT.id).where(true) | boolean cannot be converted to Condition",
        // Something that is missing.
        "insertInto(ACCOUNT) | found: Insert<Account>",
        "insertInto(ACCOUNT).rows(accounts) | found: InsertRows.Columns<Account,Account>",
        "insertInto(ACCOUNT).columns(ACCOUNT.name) | found: InsertColumns<Account,String>",
        "insertInto(ACCOUNT).defaultValues().onConflict(ACCOUNT.id) | found: OnConflict<Account>",
        "mergeInto(ACCOUNT) | found: MergeInto<Account>",
        "mergeInto(ACCOUNT).using(CHANGE) | found: MergeOn<Account>",
        "mergeInto(ACCOUNT).using(CHANGE).on(CHANGE.visits.eq(1)).whenMatched()"
            + " | found: MergeMatched<Account>",
        "truncate() | found: no arguments",
        // Something that does not go together.
        "insertInto(ACCOUNT).defaultValues().set(ACCOUNT.name, 'x') | method set",
        "insertInto(ACCOUNT).columns(ACCOUNT.name).select(select(ARCHIVED.name))"
            + ".set(ACCOUNT.visits, 1) | method set",
        "insertInto(ACCOUNT).set(ACCOUNT.name, 'x').where(ACCOUNT.active) | method where",
        "mergeInto(ACCOUNT).using(CHANGE).on(CHANGE.visits.eq(1)).whenNotMatched().delete()"
            + " | method delete()",
        "mergeInto(ACCOUNT).using(CHANGE).on(CHANGE.visits.eq(1)).whenMatched().insert()"
            + " | method insert()",
        "update(ACCOUNT).set(ACCOUNT.name, 'x').where(ACCOUNT.name)"
            + " | TextColumn<Account> cannot be converted to Condition",
      })
  void thisDoesNot(String statement, String reason) throws IOException {
    assertThat(errors(statement))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(LINE + ": ")
        .contains(reason)
        .satisfies(
            message ->
                assertThat(message.length())
                    .isLessThan(reason.contains("PartsMustBeSelectable") ? 300 : 20_000));
  }

  @Test
  void aResultOfAnotherTypeDoesNotEither() throws IOException {
    assertThat(
            errors(
                "null);\n List<String> ids = conn.exec(insertInto(ACCOUNT).defaultValues()"
                    + ".returning(ACCOUNT.id)"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith((LINE + 1) + ": ")
        .contains("incompatible equality constraints String,Long");
  }

  private List<String> errors(String statement) throws IOException {
    return Mistakes.errors("dev.piolet.it.write", SOURCE.formatted(statement), output);
  }
}
