package app;

import dev.piolet.annotations.Table;

/** What other libraries call it. */
@Table
class Foreign {
  @CheckForNull String checked;
  @RecentlyNullable String recent;
  String required;
}
