package dev.piolet.type;

import dev.piolet.value.Box;
import dev.piolet.value.Circle;
import dev.piolet.value.Line;
import dev.piolet.value.LineSegment;
import dev.piolet.value.Path;
import dev.piolet.value.Point;
import dev.piolet.value.Polygon;
import java.util.function.Function;

/** The types of shapes in the plane; see {@link PgTypes}. */
final class GeometricTypes {
  static final PgType<Point> POINT = type("point", Point::parse, BinaryShapes.POINT);

  static final PgType<Line> LINE = type("line", Line::parse, BinaryShapes.LINE);

  static final PgType<LineSegment> LSEG = type("lseg", LineSegment::parse, BinaryShapes.LSEG);

  static final PgType<Box> BOX =
      PgType.ofText(
          TypeInfo.of("box", true).delimitedBy(';'),
          new TextCodec<>(Box::toString, Box::parse),
          BinaryShapes.BOX);

  static final PgType<Path> PATH = type("path", Path::parse, BinaryShapes.PATH);

  static final PgType<Polygon> POLYGON = type("polygon", Polygon::parse, BinaryShapes.POLYGON);

  static final PgType<Circle> CIRCLE = type("circle", Circle::parse, BinaryShapes.CIRCLE);

  private GeometricTypes() {}

  private static <T> PgType<T> type(String name, Function<String, T> parse, BinaryForm<T> binary) {
    return PgType.ofText(TypeInfo.of(name, true), new TextCodec<>(Object::toString, parse), binary);
  }
}
