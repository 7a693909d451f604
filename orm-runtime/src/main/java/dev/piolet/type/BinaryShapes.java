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

/** The shapes in the plane, in PostgreSQL's binary format. */
final class BinaryShapes {
  static final BinaryForm<Point> POINT = BinaryForm.of(Oid.POINT, "point", BinaryShapes::write);

  static final BinaryForm<Line> LINE =
      BinaryForm.of(
          Oid.LINE,
          "line",
          (out, value) -> out.float8(value.a()).float8(value.b()).float8(value.c()));

  static final BinaryForm<LineSegment> LSEG =
      BinaryForm.of(
          Oid.LSEG,
          "lseg",
          (out, value) -> {
            write(out, value.start());
            write(out, value.end());
          });

  static final BinaryForm<Box> BOX =
      BinaryForm.of(
          Oid.BOX,
          "box",
          (out, value) -> {
            write(out, value.high());
            write(out, value.low());
          });

  static final BinaryForm<Path> PATH =
      BinaryForm.of(
          Oid.PATH,
          "path",
          (out, value) -> {
            out.int1(value.isClosed() ? 1 : 0);
            write(out, value.points());
          });

  static final BinaryForm<Polygon> POLYGON =
      BinaryForm.of(Oid.POLYGON, "polygon", (out, value) -> write(out, value.points()));

  static final BinaryForm<Circle> CIRCLE =
      BinaryForm.of(
          Oid.CIRCLE,
          "circle",
          (out, value) -> {
            write(out, value.center());
            out.float8(value.radius());
          });

  private BinaryShapes() {}

  private static void write(BinaryOutput out, Point point) {
    out.float8(point.x()).float8(point.y());
  }

  private static void write(BinaryOutput out, List<Point> points) {
    out.int4(points.size());
    points.forEach(point -> write(out, point));
  }
}
