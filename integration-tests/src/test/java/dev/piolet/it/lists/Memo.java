package dev.piolet.it.lists;

import dev.piolet.TableBase;
import dev.piolet.annotations.Field;
import dev.piolet.annotations.SoftDelete;
import dev.piolet.annotations.Table;

/** A tracked class, whose rows are only marked as deleted. */
@Table
class Memo extends TableBase {
  @Field(primaryKey = true)
  long id;

  @Field(references = Article.class)
  long articleId;

  String text = "";
  int place;
  @SoftDelete boolean deleted;

  static Memo of(long id, long articleId, String text) {
    Memo memo = new Memo();
    memo.id = id;
    memo.articleId = articleId;
    memo.text = text;
    return memo;
  }
}
