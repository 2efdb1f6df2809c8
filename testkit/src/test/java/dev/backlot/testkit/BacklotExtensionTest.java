package dev.backlot.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What the annotation does, seen from outside: runs of the sample classes below, which surefire does not see. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BacklotExtensionTest {

    private static final String ISSUE =
            "{\"fields\":{\"project\":{\"key\":\"PR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"here\"}}";
    private static final String PROPERTY = "backlot.test.address";

    private static final Set<String> SERVERS = ConcurrentHashMap.newKeySet();
    private static final List<String> WORLDS = new CopyOnWriteArrayList<>();
    private static final CountDownLatch BOTH = new CountDownLatch(2);

    /** One run for all, since each run starts a server. */
    @Test
    void Tests_get_worlds_of_one_server() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        EngineExecutionResults run;
        try {
            run = EngineTestKit.engine("junit-jupiter")
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                    .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                    .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                    .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                    .selectors(
                            selectClass(OfTests.class),
                            selectClass(OfAnInstance.class),
                            selectClass(OfAClass.class),
                            selectClass(OfTheRun.class),
                            selectClass(Failing.class),
                            selectClass(TooEarly.class),
                            selectClass(Misconfigured.class))
                    .execute();
        } finally {
            System.setErr(before);
        }

        assertEquals(
                Map.of(
                        "fails(BacklotServer, BacklotWorld)", "java.lang.IllegalStateException: on purpose",
                        "BacklotExtensionTest$TooEarly", "Here is no test yet",
                        "BacklotExtensionTest$Misconfigured", "say @Backlot(scope = Scope.RUN)"),
                failures(run));
        assertEquals(12, run.testEvents().succeeded().count());
        assertEquals(1, SERVERS.size(), "one server for all: " + SERVERS);
        assertEquals(WORLDS.size(), Set.copyOf(WORLDS).size(), "a world for each: " + WORLDS);
        assertEquals(9, WORLDS.size());
        assertJournal(printed.toString(StandardCharsets.UTF_8));
        assertTrue(
                ProcessHandle.current().children().noneMatch(BacklotExtensionTest::isServer),
                "the server ended with the run");
    }

    private static boolean isServer(ProcessHandle process) {
        return process.isAlive() && SERVERS.stream().anyMatch(server -> server.endsWith(" " + process.pid()));
    }

    /** What failed, with the part of its message that is awaited. */
    private static Map<String, String> failures(EngineExecutionResults run) {
        Map<String, String> found = new ConcurrentHashMap<>();
        for (Event event : run.allEvents().failed().list()) {
            String message = String.valueOf(event.getPayload(TestExecutionResult.class)
                    .flatMap(TestExecutionResult::getThrowable)
                    .orElseThrow());
            String name = event.getTestDescriptor().getDisplayName();
            String known = List.of(
                            "java.lang.IllegalStateException: on purpose",
                            "Here is no test yet",
                            "say @Backlot(scope = Scope.RUN)")
                    .stream()
                    .filter(message::contains)
                    .findFirst()
                    .orElse(message);
            found.put(name, known);
        }
        return found;
    }

    private static void assertJournal(String printed) {
        assertTrue(
                printed.contains(
                        "Backlot: 'Failing.fails(BacklotServer, BacklotWorld)' failed; its world was asked 2 times:"),
                printed);
        assertTrue(printed.contains("200 GET /rest/api/2/myself (fred)"), printed);
        assertTrue(printed.contains("404 GET /rest/nowhere (anonymous)"), printed);
        assertEquals(2, printed.split("Backlot: '", -1).length, "nothing of tests that did not fail: " + printed);
    }

    private static void met(BacklotServer server, BacklotWorld world) {
        SERVERS.add(server.url() + " " + server.pid());
        WORLDS.add(world.url());
        assertTrue(world.url().startsWith(server.url() + "/w/"), world.url());
        assertFirstIssue(world);
    }

    /** The first key that the demo data leave free: nobody made an issue here before. */
    private static String assertFirstIssue(BacklotWorld world) {
        String key = world.as("fred").post("/rest/api/2/issue", ISSUE).json().text("key");
        Json last = world.as("fred")
                .get("/rest/api/2/search?maxResults=1&jql=project=PR+AND+summary~here+ORDER+BY+key")
                .json();
        assertEquals(1, last.number("total"), last.toString());
        return key;
    }

    @Backlot
    static class OfTests {

        private BacklotWorld before;

        @BeforeEach
        void prepare(BacklotWorld world) {
            before = world;
        }

        @Test
        void one(BacklotServer server, BacklotWorld world) throws InterruptedException {
            assertEquals(before, world);
            met(server, world);
            meet();
        }

        @Test
        void two(BacklotServer server, BacklotWorld world) throws InterruptedException {
            met(server, world);
            meet();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void many(int number, BacklotServer server, BacklotWorld world) {
            met(server, world);
        }

        @Test
        @Backlot(template = "empty")
        void empty(BacklotServer server, BacklotWorld world) {
            SERVERS.add(server.url() + " " + server.pid());
            assertEquals("[]", world.as("admin").get("/rest/api/2/project").body());
        }

        /** Only tests that run at the same time meet. */
        private static void meet() throws InterruptedException {
            BOTH.countDown();
            assertTrue(BOTH.await(60, TimeUnit.SECONDS), "the tests ran one after the other");
        }

        @Nested
        class Inside {

            @Test
            void three(BacklotServer server, BacklotWorld world) {
                assertEquals(before, world);
                met(server, world);
            }
        }

        @AfterEach
        void look(BacklotWorld world) {
            assertEquals(before, world);
        }
    }

    @Backlot
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OfAnInstance {

        @Test
        void one(BacklotServer server, BacklotWorld world) {
            met(server, world);
        }

        @Test
        void two(BacklotServer server, BacklotWorld world) {
            met(server, world);
        }
    }

    @Backlot(scope = Scope.CLASS)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    @Execution(ExecutionMode.SAME_THREAD)
    static class OfAClass {

        private static BacklotWorld ours;
        private static String key;

        @BeforeAll
        static void prepare(BacklotServer server, BacklotWorld world) {
            ours = world;
            met(server, world);
        }

        @Test
        @Order(1)
        void makes(BacklotWorld world) {
            assertEquals(ours, world);
            key = world.as("fred").post("/rest/api/2/issue", ISSUE).json().text("key");
        }

        @Test
        @Order(2)
        void finds(BacklotWorld world) {
            assertEquals(200, world.as("fred").get("/rest/api/2/issue/" + key).status());
        }
    }

    @Backlot(scope = Scope.RUN, property = PROPERTY)
    @Execution(ExecutionMode.SAME_THREAD)
    static class OfTheRun {

        private static String key;

        private final String address = System.getProperty(PROPERTY);

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void each(int number, BacklotWorld world) {
            assertEquals(address, world.url());
            String made = assertFirstIssue(world);
            assertTrue(key == null || key.equals(made), "not reset: " + key + " and " + made);
            key = made;
        }
    }

    @Backlot
    static class Failing {

        @Test
        void fails(BacklotServer server, BacklotWorld world) {
            WORLDS.add(world.url());
            assertNotEquals(404, world.as("fred").get("/rest/api/2/myself").status());
            world.anonymous().get("/rest/nowhere");
            throw new IllegalStateException("on purpose");
        }

        @Test
        void isAborted(BacklotWorld world) {
            world.as("fred").get("/rest/api/2/myself");
            Assumptions.assumeTrue(false);
        }
    }

    @Backlot
    static class TooEarly {

        @BeforeAll
        static void prepare(BacklotWorld world) {
            throw new AssertionError("not to be reached with " + world);
        }

        @Test
        void never() {}
    }

    @Backlot(property = PROPERTY)
    static class Misconfigured {

        @Test
        void never() {}
    }
}
