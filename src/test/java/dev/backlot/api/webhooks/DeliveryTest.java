package dev.backlot.api.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.Receiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How what happened gets to receivers, good and bad ones. */
@HttpTest
class DeliveryTest {

    @Autowired
    private Jira jira;

    private Hooks hooks;
    private Receiver receiver;

    @BeforeEach
    void open() {
        hooks = new Hooks(jira);
        receiver = Receiver.start();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void aChangeIsSentOnce() {
        hooks.register(receiver.url("/hook"), "'jira:issue_created'");
        hooks.issue("one");
        hooks.await();

        assertThat(receiver.calls()).hasSize(1);
        assertThat(receiver.calls().get(0).event()).isEqualTo("jira:issue_created");
        System.err.println(receiver.calls().get(0).text());
    }
}
