package dev.piolet.type;

import java.sql.ResultSet;
import java.sql.Types;
import java.util.UUID;
import org.postgresql.core.Oid;

/** Texts, bytes and identifiers; see {@link PgTypes}. */
final class TextTypes {
  private static final DriverCodec<String> STRINGS =
      new DriverCodec<>(
          Types.VARCHAR,
          ResultSet::getString,
          (parameters, index, value) -> parameters.setString(index, Storable.text(value)),
          TextCodec.STRINGS);

  static final PgType<String> TEXT =
      PgType.ofDriver(
          TypeInfo.of("text", false),
          STRINGS,
          BinaryForm.ofText(Oid.TEXT, "text", STRINGS),
          String.class);

  static final PgType<String> VARCHAR =
      PgType.ofDriver(
          TypeInfo.of("varchar", false).modifiable("varchar"),
          STRINGS,
          BinaryForm.ofText(Oid.VARCHAR, "varchar", STRINGS),
          String.class);

  static final PgType<String> CHAR =
      PgType.ofText(
          TypeInfo.of("bpchar", true).modifiable("char"),
          TextCodec.STRINGS,
          BinaryForm.ofText(Oid.BPCHAR, "bpchar", TextCodec.STRINGS));

  static final PgType<String> CITEXT =
      PgType.ofText(
          TypeInfo.ofExtension("citext", "citext"),
          TextCodec.STRINGS,
          BinaryForm.ofUnknown((out, text) -> out.text(Storable.text(text))));

  private static final TextCodec<Character> CHARACTERS =
      new TextCodec<>(Object::toString, Conversions::toCharacter);

  static final PgType<Character> CHARACTER =
      PgType.ofDriver(
          TypeInfo.of("varchar", false).named("varchar(1)"),
          new DriverCodec<>(
              Types.VARCHAR,
              Conversions::readCharacter,
              (parameters, index, value) -> parameters.setString(index, CHARACTERS.text(value)),
              CHARACTERS),
          BinaryForm.ofText(Oid.VARCHAR, "varchar", CHARACTERS));

  private static final TextCodec<Character> BYTE_CHARACTERS =
      new TextCodec<>(Conversions::ofByteCharacter, Conversions::toByteCharacter);

  static final PgType<Character> INTERNAL_CHAR =
      PgType.ofText(
          TypeInfo.of("\"char\"", true),
          BYTE_CHARACTERS,
          BinaryForm.of(Oid.CHAR, "char", (out, value) -> out.int1(Conversions.byteOf(value))));

  static final PgType<byte[]> BYTEA =
      PgType.ofDriver(
          TypeInfo.of("bytea", false),
          new DriverCodec<>(
              Types.BINARY,
              ResultSet::getBytes,
              (parameters, index, value) -> parameters.setBytes(index, value),
              new TextCodec<>(Conversions::ofBytes, Conversions::toBytes)),
          BinaryForm.of(Oid.BYTEA, "bytea", BinaryOutput::bytes),
          byte[].class);

  private static final TextCodec<UUID> UUIDS =
      new TextCodec<>(java.util.UUID::toString, java.util.UUID::fromString);

  static final PgType<UUID> UUID =
      PgType.ofDriver(
          TypeInfo.of("uuid", false),
          new DriverCodec<>(
              Types.OTHER,
              (row, index) -> row.getObject(index, UUID.class),
              (parameters, index, value) -> parameters.setObject(index, value),
              UUIDS),
          BinaryForm.of(
              Oid.UUID,
              "uuid",
              (out, value) ->
                  out.int8(value.getMostSignificantBits()).int8(value.getLeastSignificantBits())));

  static final PgType<String> UNTYPED =
      PgType.ofText(TypeInfo.of(TypeInfo.UNKNOWN, false), TextCodec.STRINGS, null);

  private TextTypes() {}
}
