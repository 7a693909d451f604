package app;

@interface CheckForNull {}
