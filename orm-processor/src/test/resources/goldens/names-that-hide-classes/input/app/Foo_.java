package app;

record Foo_(Integer dev) {}
