package dev.piolet.sql;

import dev.piolet.type.PgTypes;

/**
 * Functions of the full-text search; see {@link Functions}. A configuration, such as {@code
 * english}, tells how texts are split into words; without one, it is the session's.
 */
abstract class SearchFunctions extends JsonFunctions {
  SearchFunctions() {}

  private static SqlPart config(String configuration) {
    return Values.parameter(PgTypes.REGCONFIG, configuration);
  }

  private static SearchQuery query(String function, SqlPart... arguments) {
    return Expressions.searchQuery(Expressions.call(function, arguments));
  }

  /** {@code to_tsvector(text)}: the words of a text. */
  public static SearchVector toTsvector(Expression<String> text) {
    return Expressions.searchVector(Expressions.call("to_tsvector", text));
  }

  /** {@code to_tsvector(configuration, text)}: the words of a text. */
  public static SearchVector toTsvector(String configuration, Expression<String> text) {
    return Expressions.searchVector(Expressions.call("to_tsvector", config(configuration), text));
  }

  /** {@code to_tsquery(query)}: words with {@code &}, {@code |}, {@code !} between. */
  public static SearchQuery toTsquery(String query) {
    return query("to_tsquery", Parameters.of(query));
  }

  /** {@code to_tsquery(configuration, query)}: words with operators between. */
  public static SearchQuery toTsquery(String configuration, String query) {
    return query("to_tsquery", config(configuration), Parameters.of(query));
  }

  /** {@code plainto_tsquery(words)}: all of the words. */
  public static SearchQuery plaintoTsquery(String words) {
    return query("plainto_tsquery", Parameters.of(words));
  }

  /** {@code plainto_tsquery(configuration, words)}: all of the words. */
  public static SearchQuery plaintoTsquery(String configuration, String words) {
    return query("plainto_tsquery", config(configuration), Parameters.of(words));
  }

  /** {@code phraseto_tsquery(phrase)}: the words, one behind the other. */
  public static SearchQuery phrasetoTsquery(String phrase) {
    return query("phraseto_tsquery", Parameters.of(phrase));
  }

  /** {@code phraseto_tsquery(configuration, phrase)}: the words, one behind the other. */
  public static SearchQuery phrasetoTsquery(String configuration, String phrase) {
    return query("phraseto_tsquery", config(configuration), Parameters.of(phrase));
  }

  /** {@code websearch_to_tsquery(query)}: as people write it for search engines. */
  public static SearchQuery websearchToTsquery(String query) {
    return query("websearch_to_tsquery", Parameters.of(query));
  }

  /** {@code websearch_to_tsquery(configuration, query)}: as people write it for search engines. */
  public static SearchQuery websearchToTsquery(String configuration, String query) {
    return query("websearch_to_tsquery", config(configuration), Parameters.of(query));
  }

  /** {@code setweight(words, weight)}: tells how much the words count. */
  public static SearchVector setweight(SearchVector words, SearchVector.Weight weight) {
    return Expressions.searchVector(
        Expressions.call("setweight", words, w -> w.sql("'" + weight.name() + "'")));
  }

  /** {@code ts_rank(words, query)}: how often the words are found. */
  public static NumberExpression<Float> tsRank(SearchVector words, SearchQuery query) {
    return Expressions.number(PgTypes.REAL, Expressions.call("ts_rank", words, query));
  }

  /** {@code ts_rank(words, query, normalization)}: with the text's length taken into account. */
  public static NumberExpression<Float> tsRank(
      SearchVector words, SearchQuery query, int normalization) {
    return Expressions.number(
        PgTypes.REAL, Expressions.call("ts_rank", words, query, Parameters.of(normalization)));
  }

  /** {@code ts_rank_cd(words, query)}: how near to each other the words are found. */
  public static NumberExpression<Float> tsRankCd(SearchVector words, SearchQuery query) {
    return Expressions.number(PgTypes.REAL, Expressions.call("ts_rank_cd", words, query));
  }

  /** {@code ts_headline(text, query)}: a part of the text with what was found marked. */
  public static TextExpression tsHeadline(Expression<String> text, SearchQuery query) {
    return headline(text, text, query);
  }

  /** {@code ts_headline(configuration, text, query)}; see there. */
  public static TextExpression tsHeadline(
      String configuration, Expression<String> text, SearchQuery query) {
    return headline(text, config(configuration), text, query);
  }

  /** {@code ts_headline(configuration, text, query, options)}, such as {@code MaxWords=20}. */
  public static TextExpression tsHeadline(
      String configuration, Expression<String> text, SearchQuery query, String options) {
    return headline(text, config(configuration), text, query, Parameters.of(options));
  }

  /** Of JSON the headline is JSON. */
  private static TextExpression headline(Expression<String> text, SqlPart... arguments) {
    SqlPart call = Expressions.call("ts_headline", arguments);
    boolean isJson = text.type().base().startsWith("json");
    return Expressions.text(PgTypes.TEXT, isJson ? Casts.to(PgTypes.TEXT, call) : call);
  }
}
