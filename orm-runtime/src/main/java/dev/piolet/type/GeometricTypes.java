package dev.piolet.type;

import dev.piolet.value.Box;
import dev.piolet.value.Circle;
import dev.piolet.value.Line;
import dev.piolet.value.LineSegment;
import dev.piolet.value.Path;
import dev.piolet.value.Point;
import dev.piolet.value.Polygon;
import java.util.List;
import org.postgresql.core.Oid;

/** The types of shapes in the plane; see {@link PgTypes}. */
final class GeometricTypes {
  static final PgType<Point> POINT = type("point", Oid.POINT);

  static final PgType<Line> LINE = type("line", Oid.LINE);

  static final PgType<LineSegment> LSEG = type("lseg", Oid.LSEG);

  static final PgType<Box> BOX =
      PgType.ofBinary(TypeInfo.of("box", true).delimitedBy(';'), new Figures<>(Oid.BOX, "box"));

  static final PgType<Path> PATH = type("path", Oid.PATH);

  static final PgType<Polygon> POLYGON = type("polygon", Oid.POLYGON);

  static final PgType<Circle> CIRCLE = type("circle", Oid.CIRCLE);

  private GeometricTypes() {}

  private static <T> PgType<T> type(String name, int oid) {
    return PgType.ofBinary(TypeInfo.of(name, true), new Figures<>(oid, name));
  }

  /** Figures of all kinds: they are rare, and one class is loaded sooner than one for each. */
  private static final class Figures<T> extends BinaryCodec<T> {
    Figures(int oid, String typeName) {
      super(oid, typeName);
    }

    @Override
    @SuppressWarnings("unchecked") // a type is made with its name and its figures above
    public T parse(String text) {
      return (T) parseFigure(text);
    }

    private Object parseFigure(String text) {
      return switch (typeName()) {
        case "point" -> Point.parse(text);
        case "line" -> Line.parse(text);
        case "lseg" -> LineSegment.parse(text);
        case "box" -> Box.parse(text);
        case "path" -> Path.parse(text);
        case "polygon" -> Polygon.parse(text);
        case "circle" -> Circle.parse(text);
        default -> throw unknown();
      };
    }

    @Override
    void writeBytes(BinaryOutput out, T figure) {
      if (figure instanceof Point point) {
        writePoint(out, point);
      } else if (figure instanceof Line line) {
        out.float8(line.a()).float8(line.b()).float8(line.c());
      } else if (figure instanceof LineSegment segment) {
        writePoint(out, segment.start());
        writePoint(out, segment.end());
      } else if (figure instanceof Box box) {
        writePoint(out, box.high());
        writePoint(out, box.low());
      } else if (figure instanceof Path path) {
        out.int1(path.isClosed() ? 1 : 0);
        writePoints(out, path.points());
      } else if (figure instanceof Polygon polygon) {
        writePoints(out, polygon.points());
      } else if (figure instanceof Circle circle) {
        writePoint(out, circle.center());
        out.float8(circle.radius());
      } else {
        throw unknown();
      }
    }

    private IllegalStateException unknown() {
      return new IllegalStateException("There are no figures of the type " + typeName());
    }

    private static void writePoints(BinaryOutput out, List<Point> points) {
      out.int4(points.size());
      points.forEach(point -> writePoint(out, point));
    }

    private static void writePoint(BinaryOutput out, Point point) {
      out.float8(point.x()).float8(point.y());
    }
  }
}
