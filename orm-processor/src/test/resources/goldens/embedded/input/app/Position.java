package app;

record Position(double latitude, double longitude) {}
