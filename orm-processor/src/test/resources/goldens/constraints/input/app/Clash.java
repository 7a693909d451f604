package app;

import dev.piolet.annotations.Field;
import dev.piolet.annotations.Index;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;

/** Properties with the names of constraints, and constraints with the same or no Java names. */
@Table
@Unique(value = "email", name = "class")
@Unique(value = "email", name = "2 by 2")
@Unique(value = "email", name = "***")
@Index("email")
@Index("email")
record Clash(@Field(unique = true) String email, String uniqueEmail, String indexEmail) {}
