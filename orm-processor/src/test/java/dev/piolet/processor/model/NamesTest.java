package dev.piolet.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "name, name",
    "createdAt, created_at",
    "HTTPServer, http_server",
    "officeID, office_id",
    "aB, a_b",
    "line2Text, line2_text",
    "address1, address1",
    "x509Certificate, x509_certificate",
    "USER_NAME, user_name",
    "order_line, order_line",
    "_leading, _leading",
    "class_, class_",
    "$dollar, $dollar",
    "größeInÖl, größe_in_öl",
    "ÉtatCivil, état_civil",
    "İd, i̇d",
    "名前Text, 名前_text",
    "A, a"
  })
  void snakeCase(String javaName, String expected) {
    assertThat(Names.snakeCase(javaName)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "User, USER",
    "OrderLine, ORDER_LINE",
    "HTTPServer, HTTP_SERVER",
    "Order_Line, ORDER_LINE",
    "user, USER",
    "Übung, ÜBUNG"
  })
  void constant(String javaName, String expected) {
    assertThat(Names.constant(javaName)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "User, user",
    "OrderLine, orderLine",
    "HTTPServer, httpServer",
    "Order_Line, orderLine",
    "URL, url",
    "Übung, übung"
  })
  void variable(String className, String expected) {
    assertThat(Names.variable(className)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"name, Name", "x, X", "öl, Öl", "URL, URL", "_x, _x"})
  void capitalized(String property, String expected) {
    assertThat(Names.capitalized(property)).isEqualTo(expected);
  }
}
