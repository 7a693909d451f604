package dev.piolet.sql;

import dev.piolet.type.PgTypes;
import java.util.ArrayList;
import java.util.List;

/** Functions of texts; see {@link Functions}. Positions count from 1. */
abstract class TextFunctions extends CustomFunctions {
  TextFunctions() {}

  private static TextExpression lenient(String function, SqlPart... arguments) {
    return Expressions.text(
        PgTypes.TEXT, Expressions.lenient(Expressions.call(function, arguments)));
  }

  private static TextExpression call(String function, SqlPart... arguments) {
    return Expressions.text(PgTypes.TEXT, Expressions.call(function, arguments));
  }

  /** {@code lower(text)}. */
  public static TextExpression lower(Expression<String> text) {
    return Expressions.text(text.type(), Expressions.call("lower", text));
  }

  /** {@code upper(text)}. */
  public static TextExpression upper(Expression<String> text) {
    return Expressions.text(text.type(), Expressions.call("upper", text));
  }

  /** {@code initcap(text)}: every word with a capital first letter. */
  public static TextExpression initcap(Expression<String> text) {
    return call("initcap", text);
  }

  /** {@code length(text)}, in characters. */
  public static NumberExpression<Integer> length(Expression<String> text) {
    return Expressions.number(PgTypes.INTEGER, Expressions.call("length", text));
  }

  /** {@code octet_length(text)}, in bytes. */
  public static NumberExpression<Integer> octetLength(Expression<String> text) {
    return Expressions.number(PgTypes.INTEGER, Expressions.call("octet_length", text));
  }

  /** {@code substring(text FROM from)}: from a position to the end. */
  public static TextExpression substring(Expression<String> text, int from) {
    return substring(text, Parameters.of(from));
  }

  /** {@code substring(text FROM from)}: from a position to the end. */
  public static TextExpression substring(Expression<String> text, Expression<Integer> from) {
    return Expressions.text(
        PgTypes.TEXT, w -> w.sql("substring(").part(text).sql(" FROM ").part(from).sql(")"));
  }

  /** {@code substring(text FROM from FOR length)}: so many characters from a position. */
  public static TextExpression substring(Expression<String> text, int from, int length) {
    return substring(text, Parameters.of(from), Parameters.of(length));
  }

  /** {@code substring(text FROM from FOR length)}: so many characters from a position. */
  public static TextExpression substring(
      Expression<String> text, Expression<Integer> from, Expression<Integer> length) {
    return Expressions.text(
        PgTypes.TEXT,
        writer ->
            writer
                .sql("substring(")
                .part(text)
                .sql(" FROM ")
                .part(from)
                .sql(" FOR ")
                .part(length)
                .sql(")"));
  }

  /** {@code trim(text)}: without spaces at both ends. */
  public static TextExpression trim(Expression<String> text) {
    return call("trim", text);
  }

  /** {@code btrim(text, characters)}: without these characters at both ends. */
  public static TextExpression trim(Expression<String> text, String characters) {
    return call("btrim", text, Parameters.of(characters));
  }

  /** {@code ltrim(text)}: without spaces at its beginning. */
  public static TextExpression ltrim(Expression<String> text) {
    return call("ltrim", text);
  }

  /** {@code ltrim(text, characters)}: without these characters at its beginning. */
  public static TextExpression ltrim(Expression<String> text, String characters) {
    return call("ltrim", text, Parameters.of(characters));
  }

  /** {@code rtrim(text)}: without spaces at its end. */
  public static TextExpression rtrim(Expression<String> text) {
    return call("rtrim", text);
  }

  /** {@code rtrim(text, characters)}: without these characters at its end. */
  public static TextExpression rtrim(Expression<String> text, String characters) {
    return call("rtrim", text, Parameters.of(characters));
  }

  /** {@code replace(text, from, to)}: with each occurrence of a text replaced. */
  public static TextExpression replace(Expression<String> text, String from, String to) {
    return replace(text, Parameters.of(from), Parameters.of(to));
  }

  /** {@code replace(text, from, to)}: with each occurrence of a text replaced. */
  public static TextExpression replace(
      Expression<String> text, Expression<String> from, Expression<String> to) {
    return call("replace", text, from, to);
  }

  /** {@code translate(text, from, to)}: with each character of one text as that of the other. */
  public static TextExpression translate(Expression<String> text, String from, String to) {
    return call("translate", text, Parameters.of(from), Parameters.of(to));
  }

  /** {@code left(text, length)}: its first characters; all but the last when negative. */
  public static TextExpression left(Expression<String> text, int length) {
    return call("left", text, Parameters.of(length));
  }

  /** {@code right(text, length)}: its last characters; all but the first when negative. */
  public static TextExpression right(Expression<String> text, int length) {
    return call("right", text, Parameters.of(length));
  }

  /** {@code lpad(text, length, fill)}: filled at its beginning, or cut, to a length. */
  public static TextExpression lpad(Expression<String> text, int length, String fill) {
    return call("lpad", text, Parameters.of(length), Parameters.of(fill));
  }

  /** {@code rpad(text, length, fill)}: filled at its end, or cut, to a length. */
  public static TextExpression rpad(Expression<String> text, int length, String fill) {
    return call("rpad", text, Parameters.of(length), Parameters.of(fill));
  }

  /** {@code repeat(text, times)}. */
  public static TextExpression repeat(Expression<String> text, int times) {
    return call("repeat", text, Parameters.of(times));
  }

  /** {@code reverse(text)}. */
  public static TextExpression reverse(Expression<String> text) {
    return call("reverse", text);
  }

  /** {@code strpos(text, part)}: where a text is found first, 0 when it is not. */
  public static NumberExpression<Integer> position(Expression<String> text, String part) {
    return position(text, Parameters.of(part));
  }

  /** {@code strpos(text, part)}: where a text is found first, 0 when it is not. */
  public static NumberExpression<Integer> position(
      Expression<String> text, Expression<String> part) {
    return Expressions.number(PgTypes.INTEGER, Expressions.call("strpos", text, part));
  }

  /** {@code split_part(text, delimiter, field)}; a negative field counts from the end. */
  public static TextExpression splitPart(Expression<String> text, String delimiter, int field) {
    return call("split_part", text, Parameters.of(delimiter), Parameters.of(field));
  }

  /** {@code concat(parts)}: a NULL counts as nothing. */
  public static TextExpression concat(Expression<?>... parts) {
    return lenient("concat", typed(List.of(parts)));
  }

  /** {@code concat_ws(separator, parts)}: joined by a separator, without NULLs. */
  public static TextExpression concatWs(String separator, Expression<?>... parts) {
    return lenient("concat_ws", Parameters.of(separator), typed(List.of(parts)));
  }

  /** {@code format(format, arguments)}: with {@code %s} for a text and {@code %I} for a name. */
  public static TextExpression format(String format, Expression<?>... arguments) {
    List<Expression<?>> all = new ArrayList<>(List.of(arguments));
    all.add(0, Parameters.of(format));
    return lenient("format", typed(all));
  }

  /** {@code md5(text)}, in hexadecimal. */
  public static TextExpression md5(Expression<String> text) {
    return call("md5", text);
  }

  /** Arguments of any type: nothing but a cast tells which one a parameter is of. */
  static SqlPart typed(List<? extends SqlPart> arguments) {
    return writer -> writer.typedList(arguments, ", ");
  }
}
