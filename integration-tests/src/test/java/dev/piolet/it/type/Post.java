package dev.piolet.it.type;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
class Post extends TableBase {
  @Field(primaryKey = true)
  @Nullable PostId id;

  @Field(references = Member.class)
  Member.MemberId memberId;

  String title;

  Post(@Nullable PostId id, Member.MemberId memberId, String title) {
    this.id = id;
    this.memberId = memberId;
    this.title = title;
  }

  record PostId(long value) {}
}
