package dev.backlot.testkit;

/** How long a world lasts that a test gets. */
public enum Scope {
    /** Each test has a world of its own. Tests may run in parallel. */
    TEST,
    /** The tests of a class share a world and find there what the ones before them left. */
    CLASS,
    /**
     * All tests share a world, at one address as long as they run, and it is reset before each of them. For
     * applications under test that read the address once; such tests must not run in parallel.
     */
    RUN
}
