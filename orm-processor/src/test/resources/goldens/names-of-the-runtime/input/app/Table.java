package app;

@dev.piolet.annotations.Table
record Table(PgTypes type, java.util.UUID uuid) {}
