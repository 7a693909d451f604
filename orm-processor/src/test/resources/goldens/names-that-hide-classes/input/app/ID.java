package app;

record ID(int value) {}
