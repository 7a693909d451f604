package dev.piolet.it.functions;

import static dev.piolet.query.Sql.value;
import static dev.piolet.sql.Functions.*;

import dev.piolet.sql.SearchQuery;
import dev.piolet.sql.SearchVector;
import org.junit.jupiter.api.Test;

class SearchFunctionsTest extends FunctionFixture {
  private static final String TEXT = "The quick foxes jumped";
  private static final SearchVector WORDS = toTsvector("english", value(TEXT));
  private static final String WORDS_SQL = "to_tsvector(?::regconfig, ?)";
  private static final SearchQuery FOX = toTsquery("english", "fox");
  private static final String FOX_SQL = "to_tsquery(?::regconfig, ?)";

  @Test
  void searches() {
    gives(WORDS, "'fox':3 'jump':4 'quick':2", WORDS_SQL, "english", TEXT);
    gives(
        WORDS.matches(FOX), true, WORDS_SQL + " @@ " + FOX_SQL, "english", TEXT, "english", "fox");
    gives(
        WORDS.matches(FOX.and(toTsquery("english", "dog").not())),
        true,
        WORDS_SQL + " @@ (" + FOX_SQL + " && (!! " + FOX_SQL + "))",
        "english",
        TEXT,
        "english",
        "fox",
        "english",
        "dog");
    gives(
        FOX.or(FOX),
        "'fox' | 'fox'",
        FOX_SQL + " || " + FOX_SQL,
        "english",
        "fox",
        "english",
        "fox");
    gives(
        FOX.followedBy(FOX),
        "'fox' <-> 'fox'",
        FOX_SQL + " <-> " + FOX_SQL,
        "english",
        "fox",
        "english",
        "fox");
    gives(
        toTsvector(value("x")).matches(toTsquery("x")),
        true,
        "to_tsvector(?) @@ to_tsquery(?)",
        "x",
        "x");
  }

  @Test
  void readsQueries() {
    gives(
        plaintoTsquery("english", "quick foxes"),
        "'quick' & 'fox'",
        "plainto_tsquery(?::regconfig, ?)",
        "english",
        "quick foxes");
    gives(
        phrasetoTsquery("english", "quick foxes"),
        "'quick' <-> 'fox'",
        "phraseto_tsquery(?::regconfig, ?)",
        "english",
        "quick foxes");
    gives(
        websearchToTsquery("english", "quick -foxes"),
        "'quick' & !'fox'",
        "websearch_to_tsquery(?::regconfig, ?)",
        "english",
        "quick -foxes");
    gives(plaintoTsquery("x"), "'x'", "plainto_tsquery(?)", "x");
    gives(phrasetoTsquery("x"), "'x'", "phraseto_tsquery(?)", "x");
    gives(websearchToTsquery("x"), "'x'", "websearch_to_tsquery(?)", "x");
  }

  @Test
  void ranksAndShows() {
    gives(
        setweight(WORDS, SearchVector.Weight.A).concat(WORDS),
        "'fox':3A,7 'jump':4A,8 'quick':2A,6",
        "setweight(" + WORDS_SQL + ", 'A') || " + WORDS_SQL,
        "english",
        TEXT,
        "english",
        TEXT);
    gives(
        tsRank(WORDS, FOX).gt(0f),
        true,
        "ts_rank(" + WORDS_SQL + ", " + FOX_SQL + ") > ?",
        "english",
        TEXT,
        "english",
        "fox",
        0f);
    gives(
        tsRank(WORDS, FOX, 2).gt(0f),
        true,
        "ts_rank(" + WORDS_SQL + ", " + FOX_SQL + ", ?) > ?",
        "english",
        TEXT,
        "english",
        "fox",
        2,
        0f);
    gives(
        tsRankCd(WORDS, FOX),
        0.1f,
        "ts_rank_cd(" + WORDS_SQL + ", " + FOX_SQL + ")",
        "english",
        TEXT,
        "english",
        "fox");
    gives(
        tsHeadline(value("a fox"), toTsquery("fox")),
        "a <b>fox</b>",
        "ts_headline(?, to_tsquery(?))",
        "a fox",
        "fox");
    gives(
        tsHeadline("english", value(TEXT), FOX),
        "The quick <b>foxes</b> jumped",
        "ts_headline(?::regconfig, ?, " + FOX_SQL + ")",
        "english",
        TEXT,
        "english",
        "fox");
    gives(
        tsHeadline("english", value(TEXT), FOX, "StartSel=*, StopSel=*"),
        "The quick *foxes* jumped",
        "ts_headline(?::regconfig, ?, " + FOX_SQL + ", ?)",
        "english",
        TEXT,
        "english",
        "fox",
        "StartSel=*, StopSel=*");
  }

  @Test
  void searchesFromEitherSide() {
    gives(
        FOX.matches(WORDS), true, FOX_SQL + " @@ " + WORDS_SQL, "english", "fox", "english", TEXT);
  }
}
