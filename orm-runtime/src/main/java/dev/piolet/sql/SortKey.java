package dev.piolet.sql;

/** What ORDER BY takes: an expression, or one with a direction. */
public interface SortKey extends SqlPart {}
