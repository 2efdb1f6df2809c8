package dev.backlot.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FaultTest {

    @Test
    void A_fault_says_what_is_posted() {
        assertEquals(
                "{\"status\":503,\"method\":\"POST\",\"path\":\"/rest/agile/1.0/sprint/*/issue\",\"times\":2,\"user\":\"fred\"}",
                Fault.status(503)
                        .on("POST", "/rest/agile/1.0/sprint/*/issue")
                        .times(2)
                        .user("fred")
                        .toString());
        assertEquals(
                "{\"status\":503,\"headers\":{\"Retry-After\":\"1\",\"X\":\"y\"},\"when\":\"after\",\"message\":\"no\"}",
                Fault.status(503)
                        .header("Retry-After", "1")
                        .header("X", "y")
                        .after()
                        .message("no")
                        .toString());
        assertEquals(
                "{\"latency\":200,\"probability\":0.5,\"seed\":7,\"for\":\"30000ms\"}",
                Fault.latency(Duration.ofMillis(200))
                        .probability(0.5, 7)
                        .lasting(Duration.ofSeconds(30))
                        .toString());
    }

    @Test
    void A_fault_that_was_built_on_stays_what_it_was() {
        Fault drop = Fault.drop();

        drop.on("/a").times(1);

        assertEquals("{\"drop\":true}", drop.toString());
    }
}
