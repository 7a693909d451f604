package app;

import dev.piolet.annotations.Table;

@Table
record Packages(String dev, String java, String org, String app, String piolet, ID id, GPS gps) {}
