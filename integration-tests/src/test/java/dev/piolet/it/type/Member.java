package dev.piolet.it.type;

import dev.piolet.annotations.Domain;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
record Member(
    @Field(primaryKey = true) MemberId id,
    @Field(unique = true) Email email,
    @Nullable Email otherEmail,
    List<Email> oldEmails,
    Nickname nickname) {
  record MemberId(UUID value) {}

  /** A domain of PostgreSQL. */
  @Domain(name = "Email \"Address\"", check = "VALUE LIKE '%@%'")
  record Email(@Field(length = 20) String value) {}

  record Nickname(@Field(length = 10) String text) {}
}
