package dev.piolet.type;

import dev.piolet.value.Box;
import dev.piolet.value.Circle;
import dev.piolet.value.Line;
import dev.piolet.value.LineSegment;
import dev.piolet.value.Path;
import dev.piolet.value.Point;
import dev.piolet.value.Polygon;
import java.util.function.Function;

/** What is in the plane; see {@link PgTypes}. */
public abstract class GeometricTypes extends NetworkTypes {
  /** {@code point}. */
  public static final PgType<Point> POINT = type("point", Point::parse, BinaryShapes.POINT);

  /** {@code line}, without ends. */
  public static final PgType<Line> LINE = type("line", Line::parse, BinaryShapes.LINE);

  /** {@code lseg}, a line between two points. */
  public static final PgType<LineSegment> LSEG =
      type("lseg", LineSegment::parse, BinaryShapes.LSEG);

  /** {@code box}, a rectangle along the axes. */
  public static final PgType<Box> BOX =
      PgType.ofText(
          TypeInfo.of("box", true).delimitedBy(';'),
          new TextCodec<>(Box::toString, Box::parse),
          BinaryShapes.BOX);

  /** {@code path}, points joined by lines. */
  public static final PgType<Path> PATH = type("path", Path::parse, BinaryShapes.PATH);

  /** {@code polygon}, the area between points. */
  public static final PgType<Polygon> POLYGON =
      type("polygon", Polygon::parse, BinaryShapes.POLYGON);

  /** {@code circle}. */
  public static final PgType<Circle> CIRCLE = type("circle", Circle::parse, BinaryShapes.CIRCLE);

  GeometricTypes() {}

  private static <T> PgType<T> type(String name, Function<String, T> parse, BinaryForm<T> binary) {
    return PgType.ofText(TypeInfo.of(name, true), new TextCodec<>(Object::toString, parse), binary);
  }
}
