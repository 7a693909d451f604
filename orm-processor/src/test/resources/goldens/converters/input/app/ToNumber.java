package app;

import dev.piolet.type.Converter;

abstract class ToNumber<T> implements Converter<T, Integer> {}
