package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
record User(
    @Field(primaryKey = true) UserId id,
    Email email,
    @Nullable Email otherEmail,
    List<Email> oldEmails,
    @Field(length = 3) Code code,
    Code ownCode,
    Tags tags,
    Odd odd,
    Overloaded overloaded,
    Nested nested) {
  record UserId(UUID value) {}

  record Code(@Field(type = "char(2)") String text) {}

  record Tags(List<String> all) {}

  record Odd(String value) {
    static String value(Odd odd) {
      return odd.value();
    }
  }

  record Overloaded(long value) {
    Overloaded(String text) {
      this(Long.parseLong(text));
    }
  }

  record Nested(UserId id) {}
}
