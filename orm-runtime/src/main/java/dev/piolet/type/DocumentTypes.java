package dev.piolet.type;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/** JSON, XML, what is searched in texts, and other values with parts; see {@link PgTypes}. */
final class DocumentTypes {
  static final PgType<String> JSON =
      PgType.ofText(
          TypeInfo.of("json", true),
          TextCodec.INSTANCE,
          TextForm.of(Oid.JSON, "json", TextCodec.INSTANCE));

  static final PgType<String> JSONB =
      PgType.ofText(
          TypeInfo.of("jsonb", true),
          TextCodec.INSTANCE,
          TextForm.ofVersioned(Oid.JSONB, "jsonb", TextCodec.INSTANCE));

  static final PgType<String> JSONPATH = text("jsonpath");

  static final PgType<String> XML = text("xml");

  static final PgType<String> TSVECTOR = text("tsvector");

  static final PgType<String> TSQUERY = text("tsquery");

  static final PgType<String> REGCONFIG = text("regconfig");

  static final PgType<String> LTREE = text("ltree", "ltree");

  static final PgType<String> LQUERY = text("lquery", "ltree");

  static final PgType<Map<String, @Nullable String>> HSTORE =
      PgType.ofText(TypeInfo.ofExtension("hstore", "hstore"), new HstoreCodec(), null);

  static final PgType<float[]> VECTOR =
      PgType.ofText(
          TypeInfo.ofExtension("vector", "vector").modifiable("vector"), new VectorCodec(), null);

  private DocumentTypes() {}

  private static PgType<String> text(String name) {
    return PgType.ofText(TypeInfo.of(name, true), TextCodec.INSTANCE, null);
  }

  private static PgType<String> text(String name, String extension) {
    return PgType.ofText(TypeInfo.ofExtension(name, extension), TextCodec.INSTANCE, null);
  }
}
