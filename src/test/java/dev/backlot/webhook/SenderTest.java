package dev.backlot.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.Receiver;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One attempt, with receivers that do not behave. */
class SenderTest {

    private static final DeliveryTable.Access PLAIN = new DeliveryTable.Access(null, null, null, true);

    private final Sender sender = new Sender(
            new WebhookProperties(List.of(), Duration.ofSeconds(2), Duration.ofMillis(300), 5, Duration.ofMillis(1)));
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void close() {
        gate.countDown();
        sender.destroy();
    }

    @Test
    void aReceiverThatHangsIsLetGo() {
        try (Receiver receiver = Receiver.start()) {
            receiver.answers(call -> {
                await();
                return 200;
            });
            assertTooSlow(sender.send(delivery(receiver.url("/")), PLAIN));
            gate.countDown();
        }
    }

    @Test
    void aReceiverThatAnswersDropByDropIsLetGo() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread drips = new Thread(() -> drip(server));
            drips.start();
            assertTooSlow(sender.send(delivery("http://127.0.0.1:" + server.getLocalPort() + "/"), PLAIN));
        }
    }

    @Test
    void anAnswerWithoutEndIsCutShort() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread talks = new Thread(() -> talk(server));
            talks.start();
            Outcome outcome = sender.send(delivery("http://127.0.0.1:" + server.getLocalPort() + "/"), PLAIN);
            assertThat(outcome.state()).isEqualTo(DeliveryState.DELIVERED);
            assertThat(outcome.answer()).hasSize(2000);
        }
    }

    @Test
    void anAddressThatCannotBeCalledIsTriedOnce() {
        Outcome outcome = sender.send(delivery("http://127.0.0.1:99999/"), PLAIN);
        assertThat(outcome.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(outcome.failure()).contains("cannot be called");
    }

    @Test
    void secretsAreInNoText() {
        assertThat(new DeliveryTable.Access("hush", "u", "quiet", true).toString())
                .doesNotContain("hush", "quiet");
    }

    private static void assertTooSlow(Outcome outcome) {
        assertThat(outcome.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(outcome.again()).isTrue();
        assertThat(outcome.failure()).isEqualTo(WebhookTexts.TOO_SLOW);
    }

    /** Each byte comes in time, all of them never. */
    private void drip(ServerSocket server) {
        try (Socket socket = server.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            while (!gate.await(50, TimeUnit.MILLISECONDS)) {
                out.write('x');
                out.flush();
            }
        } catch (IOException gone) {
            // The caller has hung up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void talk(ServerSocket server) {
        try (Socket socket = server.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (gate.getCount() > 0) {
                out.write(new byte[1024]);
            }
        } catch (IOException gone) {
            // The caller has hung up.
        }
    }

    private void await() {
        try {
            assertThat(gate.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Delivery delivery(String url) {
        return new Delivery(
                1,
                "identifier",
                1,
                "jira:issue_created",
                "issue 1",
                url,
                "{}".getBytes(StandardCharsets.UTF_8),
                Instant.EPOCH,
                DeliveryState.PENDING,
                0,
                null,
                null,
                null,
                null,
                null);
    }
}
