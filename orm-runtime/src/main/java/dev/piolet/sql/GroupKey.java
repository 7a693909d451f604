package dev.piolet.sql;

/** What GROUP BY takes: an expression, or several grouping sets at once. */
public interface GroupKey extends SqlPart {}
