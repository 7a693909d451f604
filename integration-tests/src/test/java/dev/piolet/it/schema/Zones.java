package dev.piolet.it.schema;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.PolicyCommand;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.View;

/** A table whose policies read what is created after it, as that refers to it. */
final class Zones {
  private Zones() {}

  @Table
  @RowSecurity
  @Policy(
      name = "guests",
      command = PolicyCommand.SELECT,
      using =
          "EXISTS (SELECT FROM guest WHERE guest.zone_id = zone.id AND guest.name = current_user)")
  @Policy(name = "crowded", command = PolicyCommand.DELETE, using = "id IN (SELECT id FROM crowd)")
  record Zone(@Field(primaryKey = true) long id) {}

  @Table
  record Guest(
      @Field(primaryKey = true) long id,
      @Field(references = Zone.class) long zoneId,
      String name) {}

  @View(query = "SELECT zone_id AS id FROM guest GROUP BY 1", dependsOn = Guest.class)
  record Crowd(long id) {}
}
