package dev.piolet.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A result that is dropped is a mistake: a statement does nothing until it is executed, and its
 * methods return copies. Error Prone, SpotBugs and IDEs know the annotation by its simple name.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
@interface CheckReturnValue {}
