package app;

import dev.piolet.annotations.Table;

@Table
class Setting {
  String name;
  @Nullable String value;
  @Nullable byte[] icon;
}
