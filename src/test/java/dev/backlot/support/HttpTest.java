package dev.backlot.support;

import dev.backlot.seed.World;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test that talks to a running server over HTTP. Each test method finds the same world and the same time; inject
 * {@link Jira} to call the server and {@link StatementCounter} to count what it asks the database. Classes that add no
 * properties of their own share one server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "backlot.clock=" + HttpTest.NOW,
            "backlot.webhooks.retry-delay=10ms",
            "backlot.clone.retry-delay=10ms",
            "backlot.clone.directory=target/clone",
            "logging.level.root=warn",
            "logging.level.backlot=warn"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(HttpTestConfiguration.class)
@TestExecutionListeners(listeners = WorldReset.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface HttpTest {

    /** The time at which the server's clock stands still. */
    String NOW = "2026-08-14T12:00:00Z";

    /** What is in the database before each test; has a constructor without parameters. */
    Class<? extends Supplier<World>> world() default Worlds.Demo.class;
}
