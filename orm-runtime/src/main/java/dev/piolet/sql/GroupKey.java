package dev.piolet.sql;

/** A key of GROUP BY: an expression, or several grouping sets at once. */
public interface GroupKey extends SqlPart {}
