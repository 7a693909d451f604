package dev.piolet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GeometryTest {
  private static final Point ORIGIN = new Point(0, 0);

  static Stream<Arguments> texts() {
    return Stream.of(
        of("(1,-2.5)", new Point(1, -2.5), Point::parse),
        of("(Infinity,NaN)", new Point(Double.POSITIVE_INFINITY, Double.NaN), Point::parse),
        of("(-0,1.0E300)", new Point(-0.0, 1e300), Point::parse),
        of("{1,0,-Infinity}", new Line(1, 0, Double.NEGATIVE_INFINITY), Line::parse),
        of("[(0,0),(1,2)]", new LineSegment(ORIGIN, new Point(1, 2)), LineSegment::parse),
        of("(1,2),(0,0)", new Box(ORIGIN, new Point(1, 2)), Box::parse),
        of("[(0,0),(1,2)]", Path.open(ORIGIN, new Point(1, 2)), Path::parse),
        of("((0,0))", Path.closed(ORIGIN), Path::parse),
        of("((0,0),(1,0))", Polygon.of(ORIGIN, new Point(1, 0)), Polygon::parse),
        of("<(0,0),0.5>", new Circle(ORIGIN, 0.5), Circle::parse));
  }

  private static <T> Arguments of(String text, T value, Function<String, T> parse) {
    return Arguments.of(text, value, parse);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areWrittenAndRead(String text, Object value, Function<String, ?> parse) {
    assertThat(value).hasToString(text);
    assertThat(parse.apply(text)).isEqualTo(value);
    assertThat(parse.apply(text.replace(",", " , "))).isEqualTo(value);
    for (String wrong : List.of("", "x" + text, text + ")", text.replace(",", ";"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> parse.apply(wrong))
          .withMessageStartingWith("\"" + wrong + "\" is no ");
    }
  }

  @Test
  void numbersOfPostgresAreRead() {
    assertThat(Point.parse("(1e+300,-1.5e-07)")).isEqualTo(new Point(1e300, -1.5e-7));
  }

  @Test
  void boxesKeepTheirCornersAsPostgresDoes() {
    Box box = new Box(new Point(0, 5), new Point(3, 1));
    assertThat(box.high()).isEqualTo(new Point(3, 5));
    assertThat(box.low()).isEqualTo(new Point(0, 1));
    assertThat(new Box(ORIGIN, new Point(Double.NaN, 0)).high().x()).isNaN();
  }

  @Test
  void whatHasNoShapeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Line(0, -0.0, 1))
        .withMessage("a and b of a line cannot both be zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Circle(ORIGIN, -1))
        .withMessage("The radius of a circle is negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(Polygon::of)
        .withMessage("A polygon has at least one point");
    assertThatIllegalArgumentException()
        .isThrownBy(Path::open)
        .withMessage("A path has at least one point");
  }
}
