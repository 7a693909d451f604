package app;

import dev.piolet.annotations.PrimaryKey;

@PrimaryKey(name = "pk")
abstract class Named {}
