package dev.piolet.sql;

/** A key of ORDER BY: an expression, or one with a direction. */
public interface SortKey extends SqlPart {}
