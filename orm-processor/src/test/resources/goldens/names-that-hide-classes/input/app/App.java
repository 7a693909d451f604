package app;

import dev.piolet.annotations.Composite;

@Composite
record App(App_ App, String java, String dev) {}
