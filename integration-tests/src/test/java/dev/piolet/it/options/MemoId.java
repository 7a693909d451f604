package dev.piolet.it.options;

import java.util.UUID;

/** A wrapper of a UUID. */
record MemoId(UUID value) {}
