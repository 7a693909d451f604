package app;

import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;

@Table
@RowSecurity
record Note(String text) {}
