package dev.piolet.type;

import dev.piolet.spi.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/** Texts, bytes and identifiers; see {@link PgTypes}. */
final class TextTypes {
  static final PgType<String> TEXT =
      PgType.ofDriver(TypeInfo.of("text", false), new Strings(Oid.TEXT, "text"), String.class);

  static final PgType<String> VARCHAR =
      PgType.ofDriver(
          TypeInfo.of("varchar", false).modifiable("varchar"),
          new Strings(Oid.VARCHAR, "varchar"),
          String.class);

  static final PgType<String> CHAR =
      PgType.ofText(
          TypeInfo.of("bpchar", true).modifiable("char"),
          TextCodec.INSTANCE,
          TextForm.of(Oid.BPCHAR, "bpchar", TextCodec.INSTANCE));

  static final PgType<String> CITEXT =
      PgType.ofText(
          TypeInfo.ofExtension("citext", "citext"),
          TextCodec.INSTANCE,
          TextForm.ofUnknown(TextCodec.INSTANCE));

  static final PgType<Character> CHARACTER =
      PgType.ofBinary(
          TypeInfo.of("varchar", false).named("varchar(1)"),
          new DriverCodec<>(Types.VARCHAR, Oid.VARCHAR, "varchar") {
            @Override
            public @Nullable Character read(ResultSet row, int index) throws SQLException {
              return Conversions.readCharacter(row, index);
            }

            @Override
            public void bind(Parameters parameters, int index, Character value)
                throws SQLException {
              parameters.setString(index, text(value));
            }

            @Override
            public String text(Character value) {
              return Storable.text(value.toString());
            }

            @Override
            public Character parse(String text) {
              return Conversions.toCharacter(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Character value) {
              out.text(text(value));
            }
          });

  static final PgType<Character> INTERNAL_CHAR =
      PgType.ofBinary(
          TypeInfo.of("\"char\"", true),
          new BinaryCodec<>(Oid.CHAR, "char") {
            @Override
            public String text(Character value) {
              return Conversions.ofByteCharacter(value);
            }

            @Override
            public Character parse(String text) {
              return Conversions.toByteCharacter(text);
            }

            @Override
            void writeBytes(BinaryOutput out, Character value) {
              out.int1(Conversions.byteOf(value));
            }
          });

  static final PgType<byte[]> BYTEA =
      PgType.ofDriver(
          TypeInfo.of("bytea", false),
          new DriverCodec<>(Types.BINARY, Oid.BYTEA, "bytea") {
            @Override
            public byte @Nullable [] read(ResultSet row, int index) throws SQLException {
              return row.getBytes(index);
            }

            @Override
            public void bind(Parameters parameters, int index, byte[] value) throws SQLException {
              parameters.setBytes(index, value);
            }

            @Override
            public String text(byte[] value) {
              return Conversions.ofBytes(value);
            }

            @Override
            public byte[] parse(String text) {
              return Conversions.toBytes(text);
            }

            @Override
            void writeBytes(BinaryOutput out, byte[] value) {
              out.bytes(value);
            }

            @Override
            public byte[] copy(byte[] value) {
              return value.clone();
            }
          },
          byte[].class);

  static final PgType<UUID> UUID =
      PgType.ofBinary(
          TypeInfo.of("uuid", false),
          new DriverCodec<>(Types.OTHER, Oid.UUID, "uuid") {
            @Override
            public @Nullable UUID read(ResultSet row, int index) throws SQLException {
              return row.getObject(index, UUID.class);
            }

            @Override
            public void bind(Parameters parameters, int index, UUID value) throws SQLException {
              parameters.setObject(index, value);
            }

            @Override
            public UUID parse(String text) {
              return java.util.UUID.fromString(text);
            }

            @Override
            void writeBytes(BinaryOutput out, UUID value) {
              out.int8(value.getMostSignificantBits()).int8(value.getLeastSignificantBits());
            }
          });

  static final PgType<String> UNTYPED =
      PgType.ofText(TypeInfo.of(TypeInfo.UNKNOWN, false), TextCodec.INSTANCE, null);

  private TextTypes() {}

  /** Texts that the driver sends with their type. */
  private static final class Strings extends DriverCodec<String> {
    Strings(int oid, String typeName) {
      super(Types.VARCHAR, oid, typeName);
    }

    @Override
    public @Nullable String read(ResultSet row, int index) throws SQLException {
      return row.getString(index);
    }

    @Override
    public void bind(Parameters parameters, int index, String value) throws SQLException {
      parameters.setString(index, Storable.text(value));
    }

    @Override
    public String text(String value) {
      return Storable.text(value);
    }

    @Override
    public String parse(String text) {
      return text;
    }

    @Override
    void writeBytes(BinaryOutput out, String value) {
      out.text(Storable.text(value));
    }
  }
}
