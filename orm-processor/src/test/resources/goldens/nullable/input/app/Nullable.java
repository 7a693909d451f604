package app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Any annotation of this name will do; this one is of the declaration. */
@Target(ElementType.FIELD)
@interface Nullable {}
