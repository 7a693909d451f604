package app;

record App_(String app) {}
