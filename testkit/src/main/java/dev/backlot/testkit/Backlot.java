package dev.backlot.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a Backlot. The server starts once for all classes that want the same one; each test has a
 * world of its own, which it takes as a parameter of type {@link BacklotWorld}. When a test fails, what its world was
 * asked is printed. On a method or a nested class it holds instead of the class' one.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(BacklotExtension.class)
public @interface Backlot {

    /** What is in a new world: {@code demo} or {@code empty}; by default what the server itself has. */
    String template() default "";

    /** How long a world lasts. */
    Scope scope() default Scope.TEST;

    /** The Jira that the server answers like: {@code 8.20}, {@code 9.12}, {@code 10.3} or {@code 11.3}. */
    String jira() default "";

    /** Settings of the server, such as {@code backlot.login.max-failures=0}. */
    String[] options() default {};

    /** The server's jar; by default see {@link BacklotServer.Builder#jar}. */
    String jar() default "";

    /**
     * A system property that tells the address of the world, before the application under test reads it; for
     * {@link Scope#RUN}.
     */
    String property() default "";

    /** Whether to print what the world was asked when a test fails. */
    boolean journal() default true;
}
