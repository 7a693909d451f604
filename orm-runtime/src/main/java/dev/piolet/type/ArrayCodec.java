package dev.piolet.type;

import dev.piolet.spi.Parameters;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Arrays. One of several dimensions has elements that are arrays themselves.
 *
 * @param element how an element travels
 * @param dimensions how many there are, with those of the elements
 * @param binary how an element is sent in binary, or null to send the array as text; arrays of
 *     arrays ask their elements
 * @param fromElement turns an element that the driver gives into a value, or null to read the text
 */
record ArrayCodec<C, E>(
    Codec<E> element,
    Shape<C, E> shape,
    int dimensions,
    char delimiter,
    @Nullable BinaryForm<E> binary,
    @Nullable Function<Object, @Nullable E> fromElement)
    implements Codec<C>, BinaryForm<C> {
  /** The size that an element takes at least, with what is around it. */
  private static final long ELEMENT_SIZE = 8;

  private static final int MAY_HAVE_NULLS = 1;
  private static final int FIRST_INDEX = 1;

  @Override
  public String text(C array) {
    List<Integer> sizes = new ArrayList<>();
    measure(array, sizes, 0);
    if (sizes.contains(0)) {
      return "{}";
    }
    StringBuilder text = new StringBuilder();
    append(text, array);
    return text.toString();
  }

  /** Requires that the parts of each dimension are equally long, as those of an array are. */
  private void measure(C array, List<Integer> sizes, int depth) {
    Collection<? extends @Nullable E> elements = shape.elements(array);
    if (sizes.size() == depth) {
      sizes.add(elements.size());
    } else if (sizes.get(depth) != elements.size()) {
      throw new IllegalArgumentException(
          "The parts of an array must be equally long, and one has "
              + sizes.get(depth)
              + " elements and another "
              + elements.size());
    }
    if (dimensions > 1) {
      for (E part : elements) {
        if (part == null) {
          throw new IllegalArgumentException(
              "A part of an array of several dimensions is null; only its elements can be");
        }
        parts().measure(part, sizes, depth + 1);
      }
    }
  }

  /** The elements of several dimensions are arrays. */
  @SuppressWarnings("unchecked")
  private ArrayCodec<E, ?> parts() {
    return (ArrayCodec<E, ?>) element;
  }

  private void append(StringBuilder text, C array) {
    char separator = '{';
    for (E value : shape.elements(array)) {
      text.append(separator);
      if (dimensions > 1 && value != null) {
        parts().append(text, value);
      } else {
        ArrayText.append(text, value == null ? null : element.text(value), delimiter);
      }
      separator = delimiter;
    }
    text.append('}');
  }

  @Override
  public C parse(String text) {
    return of(ArrayText.parse(text, delimiter));
  }

  private C of(List<@Nullable Object> parsed) {
    List<@Nullable E> elements = new ArrayList<>(parsed.size());
    for (Object part : parsed) {
      elements.add(part == null ? null : elementOf(part));
    }
    return shape.of(elements);
  }

  @SuppressWarnings("unchecked") // the parser's parts are texts and lists of parts
  private @Nullable E elementOf(Object part) {
    if (dimensions > 1 && part instanceof List<?> list) {
      return parts().of((List<@Nullable Object>) list);
    }
    if (dimensions > 1 || !(part instanceof String text)) {
      throw wrongDimensions();
    }
    return element.parse(text);
  }

  private IllegalArgumentException wrongDimensions() {
    return new IllegalArgumentException(
        "The array has more or fewer than the "
            + dimensions
            + (dimensions == 1 ? " dimension" : " dimensions")
            + " of the type that it is read as");
  }

  @Override
  public @Nullable C read(ResultSet row, int index) throws SQLException {
    if (fromElement == null) {
      return Codec.super.read(row, index);
    }
    Array array = row.getArray(index);
    if (array == null) {
      return null;
    }
    try {
      return of((Object[]) array.getArray(), fromElement);
    } catch (IllegalArgumentException e) {
      throw Codec.unreadable(row, index, e);
    }
  }

  private C of(@Nullable Object[] driverElements, Function<Object, @Nullable E> fromElement) {
    List<@Nullable E> elements = new ArrayList<>(driverElements.length);
    for (Object value : driverElements) {
      if (value instanceof Object[]) {
        throw wrongDimensions();
      }
      elements.add(value == null ? null : fromElement.apply(value));
    }
    return shape.of(elements);
  }

  @Override
  public void bind(Parameters parameters, int index, C array) throws SQLException {
    BinaryForm<?> form = innermost();
    if (form == null) {
      Codec.super.bind(parameters, index, array);
    } else {
      bind(parameters, index, form.typeName(), array);
    }
  }

  /** PostgreSQL's simple protocol knows texts alone. */
  private void bind(Parameters parameters, int index, String elementType, C array)
      throws SQLException {
    if (parameters.takesTextOnly()) {
      parameters.setArray(index, elementType, text(array));
    } else {
      parameters.setArray(index, elementType, bytes(array));
    }
  }

  /** How the elements of the last dimension are sent in binary, or null for as text. */
  @Nullable BinaryForm<?> innermost() {
    return dimensions > 1 ? parts().innermost() : binary;
  }

  /** The array in PostgreSQL's binary format. */
  byte[] bytes(C array) {
    BinaryOutput out = new BinaryOutput();
    writeBytes(out, array);
    return out.toByteArray();
  }

  @Override
  public void writeValue(BinaryOutput out, C array) {
    int start = out.begin();
    writeBytes(out, array);
    out.end(start);
  }

  /** Writes the dimensions, the number of the elements' type, and the elements. */
  private void writeBytes(BinaryOutput out, C array) {
    List<Integer> sizes = new ArrayList<>(dimensions);
    measure(array, sizes, 0);
    boolean isEmpty = sizes.contains(0);
    out.int4(isEmpty ? 0 : dimensions).int4(MAY_HAVE_NULLS);
    out.int4(Objects.requireNonNull(innermost()).oid());
    if (!isEmpty) {
      sizes.forEach(size -> out.int4(size).int4(FIRST_INDEX));
      writeElements(out, array);
    }
  }

  private void writeElements(BinaryOutput out, C array) {
    for (E value : shape.elements(array)) {
      if (dimensions > 1 && value != null) {
        parts().writeElements(out, value);
      } else {
        Objects.requireNonNull(binary).write(out, value);
      }
    }
  }

  @Override
  public int jdbcType() {
    return innermost() == null ? java.sql.Types.OTHER : java.sql.Types.ARRAY;
  }

  @Override
  public long size(C array) {
    long size = 0;
    for (E value : shape.elements(array)) {
      size += ELEMENT_SIZE + (value == null ? 0 : element.size(value));
    }
    return size;
  }

  @Override
  public boolean same(C left, C right) {
    Collection<? extends @Nullable E> first = shape.elements(left);
    Collection<? extends @Nullable E> second = shape.elements(right);
    if (first.size() != second.size()) {
      return false;
    }
    Iterator<? extends @Nullable E> others = second.iterator();
    for (E value : first) {
      E other = others.next();
      if (value == null || other == null ? value != other : !element.same(value, other)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public C copy(C array) {
    Collection<? extends @Nullable E> elements = shape.elements(array);
    List<@Nullable E> copy = new ArrayList<>(elements.size());
    for (E value : elements) {
      copy.add(value == null ? null : element.copy(value));
    }
    return shape.unmodifiable(shape.of(copy));
  }
}
