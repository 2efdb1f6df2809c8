package dev.backlot.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that serves an operation of an emulated API. Swagger UI and {@code docs/fidelity.md} are made from it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Served {

    /** What the operation does, in a line. */
    String value();

    /** How its behaviour is known. */
    Evidence known();

    /** The statuses with which it refuses. */
    int[] errors() default {};

    /** Whether it changes anything, unless it is a GET; what changes nothing is served while Jira is read-only, too. */
    boolean changes() default true;
}
