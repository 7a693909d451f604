package dev.piolet.type;

import dev.piolet.spi.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/**
 * How one PostgreSQL type is read from a row, bound to a statement and sent in bulk.
 *
 * <p>The types at hand are the constants of {@link PgTypes}; others are made of them: {@code
 * PgTypes.VARCHAR.of(40)}, {@code PgTypes.INTEGER.list()}, {@code PgTypes.UUID.map(UserId::new,
 * UserId::value)}. A type is immutable and thread-safe.
 *
 * @param <T> the Java type of a value; never primitive
 */
public final class PgType<T extends @Nullable Object> implements TemporalTarget<T> {
  private final TypeInfo info;
  private final Codec<T> codec;
  private final @Nullable BinaryForm<T> binary;
  private final @Nullable Function<Object, @Nullable T> fromElement;
  private final @Nullable Class<?> programClass;
  private final @Nullable PgType<?> mappedType;

  private PgType(
      TypeInfo info,
      Codec<T> codec,
      @Nullable BinaryForm<T> binary,
      @Nullable Function<Object, @Nullable T> fromElement,
      @Nullable Class<?> programClass,
      @Nullable PgType<?> mappedType) {
    this.info = info;
    this.codec = codec;
    this.binary = binary;
    this.fromElement = fromElement;
    this.programClass = programClass;
    this.mappedType = mappedType;
  }

  /** A type whose values travel in PostgreSQL's binary format too. */
  static <T> PgType<T> ofBinary(TypeInfo info, BinaryCodec<T> codec) {
    return new PgType<>(info, codec, codec, null, null, null);
  }

  /**
   * A type that the driver has getters and setters for.
   *
   * @param element the class that the elements of its arrays have when the driver reads them
   */
  static <T> PgType<T> ofDriver(TypeInfo info, DriverCodec<T> codec, Class<T> element) {
    return new PgType<>(info, codec, codec, new Cast<>(element), null, null);
  }

  /**
   * A type whose parameters travel as text.
   *
   * @param binary how they travel in bulk, or null for as text there too
   */
  static <T> PgType<T> ofText(TypeInfo info, Codec<T> codec, @Nullable BinaryForm<T> binary) {
    return new PgType<>(info, codec, binary, null, null, null);
  }

  @Nullable BinaryForm<T> binary() {
    return binary;
  }

  Codec<T> codec() {
    return codec;
  }

  TypeInfo info() {
    return info;
  }

  /** The type in SQL, as DDL writes it: {@code bigint}, {@code varchar(40)}, {@code "mood"}. */
  @Override
  public String name() {
    return info.name();
  }

  /** Whether the driver reads its values, and no converter or other code of the program does. */
  public boolean isPlain() {
    return codec instanceof DriverCodec;
  }

  /**
   * The type that its parameters have in SQL: without modifiers, and of a domain the type that it
   * is over.
   */
  public String base() {
    return info.base();
  }

  /** The labels of a native enum, in their order; empty for every other type. */
  public List<String> labels() {
    return info.definition() instanceof EnumDefinition type ? type.labels() : List.of();
  }

  /** The definition of this very type, or null for a type that is there already. */
  public @Nullable TypeDefinition definition() {
    return info.definition();
  }

  /**
   * The definitions of this type and of those that it is made of, each name once, those that others
   * need before them.
   */
  public List<TypeDefinition> definitions() {
    Map<String, TypeDefinition> definitions = new LinkedHashMap<>();
    addDefinitions(definitions);
    return List.copyOf(definitions.values());
  }

  private void addDefinitions(Map<String, TypeDefinition> definitions) {
    info.parts().forEach(part -> part.addDefinitions(definitions));
    TypeDefinition own = info.definition();
    if (own != null) {
      definitions.putIfAbsent(own.sqlName(), own);
    }
  }

  /** The extension that has this type, such as {@code citext}, or null for none. */
  public @Nullable String extension() {
    return info.extension();
  }

  /** The extensions of this type and of those that it is made of, each once. */
  public List<String> extensions() {
    Set<String> extensions = new LinkedHashSet<>();
    addExtensions(extensions);
    return List.copyOf(extensions);
  }

  private void addExtensions(Set<String> extensions) {
    info.parts().forEach(part -> part.addExtensions(extensions));
    if (info.extension() != null) {
      extensions.add(info.extension());
    }
  }

  /** The type of an array's elements, or of a range's bounds; null for every other type. */
  public @Nullable PgType<?> component() {
    if (info.definition() instanceof DomainDefinition domain) {
      return domain.base().component();
    }
    return info.definition() == null && info.parts().size() == 1 ? info.parts().get(0) : null;
  }

  /**
   * What stands for a value of this type in SQL text: {@code ?}, with a cast where it needs one.
   * The cast has no modifiers: PostgreSQL refuses a value that is too long, and does not cut it.
   */
  public String placeholder() {
    return info.placeholder();
  }

  /**
   * What casts {@link #placeholder} where nothing else tells its type: {@code ::bigint}, or nothing
   * where the placeholder has its cast already, or the type is not known.
   */
  public String cast() {
    return info.cast();
  }

  /**
   * The cast behind an expression of this type in the list of what a statement gives, so that its
   * text does not depend on the server's settings: {@code ::numeric} for {@code money}, else
   * nothing.
   */
  public String selectCast() {
    return info.selectCast();
  }

  /**
   * Reads one value.
   *
   * @param row the result set, on a row
   * @param index the column's position, from 1
   * @return the value, or null for NULL
   * @throws SQLException when the column cannot be read as this type
   */
  public @Nullable T read(ResultSet row, int index) throws SQLException {
    return codec.read(row, index);
  }

  /**
   * Binds one value.
   *
   * @param index the parameter's position, from 1
   * @param value the value, or null for NULL
   * @throws SQLException when the driver refuses the value
   * @throws IllegalArgumentException when PostgreSQL cannot store the value
   */
  public void bind(Parameters parameters, int index, @Nullable T value) throws SQLException {
    if (value == null) {
      parameters.setNull(index, codec.jdbcType());
    } else {
      codec.bind(parameters, index, value);
    }
  }

  /**
   * A value as PostgreSQL reads it, or null where a converter makes NULL of it.
   *
   * @throws IllegalArgumentException when PostgreSQL cannot store the value
   */
  public @Nullable String text(T value) {
    return codec.text(value);
  }

  /**
   * The value that a whole number is read as.
   *
   * @return the value, or null where a converter makes none of it
   * @throws IllegalArgumentException when the type has no such value
   */
  public @Nullable T ofNumber(long number) {
    return codec.parse(Long.toString(number));
  }

  /**
   * The same type with modifiers, in DDL: {@code VARCHAR.of(40)} is {@code varchar(40)}.
   *
   * @param modifiers the length, or precision and scale
   * @throws IllegalArgumentException when the type takes none
   */
  public PgType<T> of(int... modifiers) {
    if (info.modified() == null || modifiers.length == 0) {
      throw new IllegalArgumentException(
          modifiers.length == 0
              ? "A length or precision is missing"
              : "The type " + name() + " takes no length or precision");
    }
    String list =
        IntStream.of(modifiers).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    TypeInfo named = info.named(info.modified() + '(' + list + ')');
    return new PgType<>(named, codec, binary, fromElement, programClass, mappedType);
  }

  /**
   * The type {@code name[]}, to bind many values as one parameter. Null elements are allowed.
   *
   * @see #list()
   */
  public PgType<Collection<? extends @Nullable T>> array() {
    return arrayOf(withoutDomain(), Shape.collection());
  }

  private TypeInfo withoutDomain() {
    return info.definition() instanceof DomainDefinition domain
        ? domain.base().withoutDomain()
        : info;
  }

  /**
   * The type {@code name[]}, as a list, which is the reader's own to edit; a NULL element is null.
   * The elements of a list of several dimensions are lists.
   */
  public PgType<List<T>> list() {
    return arrayOf(Shape.list());
  }

  /** The type {@code name[]}, as a set in the order of the array; duplicates are read as one. */
  public PgType<Set<T>> set() {
    return arrayOf(Shape.set());
  }

  /**
   * The type {@code name[]}, as an array.
   *
   * @param newArray makes an array of a length: {@code Integer[]::new}
   */
  public PgType<T[]> array(IntFunction<T[]> newArray) {
    return arrayOf(Shape.array(newArray));
  }

  <C> PgType<C> arrayOf(Shape<C, T> shape) {
    return arrayOf(info, shape);
  }

  private <C> PgType<C> arrayOf(TypeInfo element, Shape<C, T> shape) {
    boolean isBinary = binary != null && binary.isForArrays() && !element.isDomain();
    return arrayOf(element, isBinary ? binary : null, shape);
  }

  private <C> PgType<C> arrayOf(TypeInfo element, @Nullable BinaryForm<T> form, Shape<C, T> shape) {
    TypeInfo array = element.array(this);
    ArrayCodec<C, T> arrays =
        new ArrayCodec<>(
            codec,
            shape,
            array.dimensions(),
            array.delimiter(),
            form,
            element.isDomain() ? null : fromElement);
    return ofText(array, arrays, arrays.innermost() == null ? null : arrays);
  }

  /**
   * The same type for another Java type: a wrapper of values, or what a converter makes of them.
   *
   * @param read makes a value of what is stored, which is never null
   * @param write gives what is stored of a value, which is never null
   */
  public <J> PgType<J> map(
      Function<? super T, ? extends @Nullable J> read,
      Function<? super J, ? extends @Nullable T> write) {
    return mapped(FunctionCodec.of(codec, read, write));
  }

  /** The same type for the Java type of a converter. */
  public <J> PgType<J> map(Converter<J, T> converter) {
    return mapped(FunctionCodec.of(codec, converter));
  }

  /** The same type for the Java type of a codec that is over the one of this type. */
  <J> PgType<J> mapped(MappedCodec<T, J> mapped) {
    Function<Object, @Nullable T> from = fromElement;
    return new PgType<>(
        info,
        mapped,
        binary == null ? null : new MappedForm<>(binary, mapped),
        from == null ? null : element -> valueOf(from.apply(element), mapped),
        null,
        this);
  }

  private static <T, J> @Nullable J valueOf(@Nullable T value, MappedCodec<T, J> mapped) {
    return value == null ? null : mapped.valueOf(value);
  }

  /**
   * The same type, which values of a class have where no column tells: in plain SQL and in {@code
   * value(...)}, once a table with a column of it is in use.
   *
   * @param type the class of the values
   */
  public PgType<T> ofClass(Class<? super T> type) {
    return new PgType<>(info, codec, binary, fromElement, type, mappedType);
  }

  /** The type whose values {@code map} made these of, or null where they are made of none. */
  public @Nullable PgType<?> mappedType() {
    return mappedType;
  }

  /** A native enum whose parameters are cast only where nothing else tells their type. */
  PgType<T> castWhereNeeded() {
    return info.definition() instanceof EnumDefinition
        ? new PgType<>(info.uncast(), codec, binary, fromElement, programClass, mappedType)
        : this;
  }

  /** The class of a program whose values have this type where no column tells, or null. */
  @Nullable Class<?> programClass() {
    return programClass;
  }

  /**
   * A domain over this type. Its parameters are sent as those of this type, so that a search for a
   * value that the domain refuses finds nothing.
   *
   * @param schema the schema's name, unquoted, or null for the first of the search path
   * @param name the domain's name, unquoted
   * @param check the condition in SQL, in which {@code VALUE} is the value, or nothing
   */
  public PgType<T> domain(@Nullable String schema, String name, String check) {
    DomainDefinition definition = new DomainDefinition(schema, name, this, check);
    return new PgType<>(
        info.domain(definition), codec, binary, fromElement, programClass, mappedType);
  }

  /**
   * What carries values of this type through {@code unnest}, a row for each: arrays of it, or, of
   * types that unnest would take apart, arrays of their texts.
   *
   * @see #bulkCast()
   */
  public PgType<? extends Collection<? extends @Nullable T>> bulk() {
    return info.isFlat() ? array() : texts();
  }

  private PgType<Collection<? extends @Nullable T>> texts() {
    BinaryForm<T> form = TextForm.of(Oid.TEXT, "text", codec);
    return arrayOf(PgTypes.TEXT.info(), form, Shape.collection());
  }

  /** What turns a column of an unnested {@link #bulk} into this type: a cast, or nothing. */
  public String bulkCast() {
    return info.isFlat() ? "" : info.textCast();
  }

  /** Tells whether values can travel in PostgreSQL's binary format, as {@link #write} puts them. */
  public boolean isBinary() {
    return binary != null;
  }

  /**
   * The number that PostgreSQL knows the type by, or 0 where it differs between databases, or is
   * not known here.
   */
  public int oid() {
    return binary == null ? Oid.UNSPECIFIED : binary.oid();
  }

  /**
   * Writes one value in PostgreSQL's binary format: its length in four bytes, and its bytes.
   *
   * @param value the value, or null for NULL, whose length is -1
   * @throws IllegalArgumentException when PostgreSQL cannot store the value
   * @throws java.time.DateTimeException when PostgreSQL cannot store the date or time
   * @throws IllegalStateException when the type is not {@linkplain #isBinary binary}
   */
  public void write(BinaryOutput out, @Nullable T value) {
    if (binary == null) {
      throw new IllegalStateException("The type " + name() + " has no binary format");
    }
    binary.write(out, value);
  }

  /**
   * About how many bytes a value takes in a statement, where it is a text, bytes, JSON, or has any
   * in it; of other values, which are short, 0.
   */
  public long size(@Nullable T value) {
    return value == null ? 0 : codec.size(value);
  }

  /**
   * Tells whether two values are the same value to PostgreSQL: what a change is measured by.
   *
   * @return true when both are null, equal, or hold equal elements
   */
  public boolean same(@Nullable T left, @Nullable T right) {
    return left == null || right == null ? left == right : codec.same(left, right);
  }

  /** A copy of a value that can be edited in place, or the value itself when it cannot. */
  public @Nullable T copy(@Nullable T value) {
    return value == null ? null : codec.copy(value);
  }

  @Override
  public String toString() {
    return name();
  }

  /** Turns an element of an array that the driver has read into a value. */
  private record Cast<T>(Class<T> type) implements Function<Object, T> {
    @Override
    public T apply(Object element) {
      return type.cast(element);
    }
  }
}
