package app;

import dev.piolet.annotations.Convert;

@Convert(ColorConverter.class)
record Color(String hex) {}
