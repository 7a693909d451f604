package dev.piolet.it.shop;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import dev.piolet.schema.Ref;
import org.jspecify.annotations.Nullable;

@Table
class Invoice extends TableBase {
  @Field(primaryKey = true)
  @Nullable Long id;

  String title;

  Ref<Party> party;

  Invoice(String title, Ref<Party> party) {
    this.title = title;
    this.party = party;
  }
}
