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
  public static final PgType<Point> POINT = type("point", Point::parse);

  /** {@code line}, without ends. */
  public static final PgType<Line> LINE = type("line", Line::parse);

  /** {@code lseg}, a line between two points. */
  public static final PgType<LineSegment> LSEG = type("lseg", LineSegment::parse);

  /** {@code box}, a rectangle along the axes. */
  public static final PgType<Box> BOX =
      PgType.ofText(
          TypeInfo.of("box", true).delimitedBy(';'), new TextCodec<>(Box::toString, Box::parse));

  /** {@code path}, points joined by lines. */
  public static final PgType<Path> PATH = type("path", Path::parse);

  /** {@code polygon}, the area between points. */
  public static final PgType<Polygon> POLYGON = type("polygon", Polygon::parse);

  /** {@code circle}. */
  public static final PgType<Circle> CIRCLE = type("circle", Circle::parse);

  GeometricTypes() {}

  private static <T> PgType<T> type(String name, Function<String, T> parse) {
    return PgType.ofText(TypeInfo.of(name, true), new TextCodec<>(Object::toString, parse));
  }
}
