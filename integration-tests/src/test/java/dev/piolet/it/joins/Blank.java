package dev.piolet.it.joins;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A row that may have nothing but NULLs beside what is referred to. */
@SuppressWarnings("UnicodeInCode")
@Table(name = "sel\"ect")
record Blank(@Field(unique = true) @Nullable Integer code, @Nullable String ключ) {}
