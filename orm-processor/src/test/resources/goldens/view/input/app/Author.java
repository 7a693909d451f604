package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.View;

@View(
    query = "SELECT user_id, count(*) AS articles FROM article GROUP BY user_id",
    materialized = true,
    dependsOn = {Article.class, Reader.class},
    comment = "Who writes")
@Index(value = "articles")
public record Author(@Field(primaryKey = true) Long userId, long articles) {}
