package app;

import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table
record Hidden(String app, String Hidden, @Nullable ID ID) {}
