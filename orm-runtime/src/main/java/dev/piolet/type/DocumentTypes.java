package dev.piolet.type;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/** JSON, XML, what is searched in texts, and other values with parts; see {@link PgTypes}. */
public abstract class DocumentTypes extends GeometricTypes {
  /** {@code json}, as its text. */
  public static final PgType<String> JSON =
      PgType.ofText(
          TypeInfo.of("json", true),
          TextCodec.STRINGS,
          BinaryForm.ofText(Oid.JSON, "json", TextCodec.STRINGS));

  /** {@code jsonb}, as its text, which PostgreSQL puts into an order of its own. */
  public static final PgType<String> JSONB =
      PgType.ofText(
          TypeInfo.of("jsonb", true),
          TextCodec.STRINGS,
          BinaryForm.ofVersionedText(Oid.JSONB, "jsonb", TextCodec.STRINGS));

  /** {@code jsonpath}: an expression of the SQL/JSON path language. */
  public static final PgType<String> JSONPATH = text("jsonpath");

  /** {@code xml}, as its text. PostgreSQL cannot compare it. */
  public static final PgType<String> XML = text("xml");

  /** {@code tsvector}, the words of a text, as PostgreSQL writes them. */
  public static final PgType<String> TSVECTOR = text("tsvector");

  /** {@code tsquery}, what is searched for in a {@code tsvector}, as PostgreSQL writes it. */
  public static final PgType<String> TSQUERY = text("tsquery");

  /** {@code regconfig}, the name of a configuration of the full-text search. */
  public static final PgType<String> REGCONFIG = text("regconfig");

  /** {@code ltree}, a path in a tree, such as {@code Top.Science}; of an extension. */
  public static final PgType<String> LTREE = text("ltree", "ltree");

  /** {@code lquery}, what an {@code ltree} is matched with; of the same extension. */
  public static final PgType<String> LQUERY = text("lquery", "ltree");

  /** {@code hstore}, texts by their keys, whose order is not kept; of an extension. */
  public static final PgType<Map<String, @Nullable String>> HSTORE =
      PgType.ofText(TypeInfo.ofExtension("hstore", "hstore"), new HstoreCodec(), null);

  /** {@code vector}, for nearest neighbours; {@code VECTOR.of(3)} has 3 numbers; of pgvector. */
  public static final PgType<float[]> VECTOR =
      PgType.ofText(
          TypeInfo.ofExtension("vector", "vector").modifiable("vector"), new VectorCodec(), null);

  DocumentTypes() {}

  private static PgType<String> text(String name) {
    return PgType.ofText(TypeInfo.of(name, true), TextCodec.STRINGS, null);
  }

  private static PgType<String> text(String name, String extension) {
    return PgType.ofText(TypeInfo.ofExtension(name, extension), TextCodec.STRINGS, null);
  }
}
