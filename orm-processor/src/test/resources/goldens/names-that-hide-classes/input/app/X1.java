package app;

import dev.piolet.annotations.Table;
import java.util.List;

@Table
record X1(int x1, List<GPS> all) {}
