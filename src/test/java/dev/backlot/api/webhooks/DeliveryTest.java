package dev.backlot.api.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.Receiver;
import dev.backlot.support.StatementCounter;
import dev.backlot.webhook.Happening;
import dev.backlot.webhook.Outbox;
import dev.backlot.webhook.WebhookEvent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How what happened gets to receivers, good ones and bad ones. Retries come fast here: see {@link HttpTest}. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeliveryTest {

    private static final String CREATED = "'jira:issue_created'";
    private static final String UPDATED = "'jira:issue_updated'";
    private static final String ISSUE = "/rest/api/2/issue/";

    @Autowired
    private Jira jira;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private StatementCounter statements;

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
    void A_change_is_sent_once_as_JSON_with_an_identifier_of_its_own() {
        hooks.register(receiver.url("/hook"), CREATED);
        hooks.issue("one");
        hooks.issue("two");
        hooks.await();

        assertThat(receiver.calls()).hasSize(2);
        assertThat(receiver.calls()).extracting(Receiver.Call::identifier).doesNotHaveDuplicates();
        Receiver.Call call = receiver.calls().get(0);
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.path()).isEqualTo("/hook");
        assertThat(call.headers())
                .containsEntry("content-type", "application/json")
                .doesNotContainKeys("authorization", "x-hub-signature", "x-atlassian-webhook-retry");
    }

    @Test
    void What_is_refused_or_not_awaited_is_not_sent() {
        hooks.register(receiver.url("/"), CREATED);
        hooks.send("POST", "/rest/api/2/issue", "{'fields':{'project':{'key':'PR'}}}")
                .statusCode(400);
        hooks.send("PUT", ISSUE + "PR-1", "{'fields':{'summary':'b'}}").statusCode(204);
        hooks.register(receiver.url("/"), UPDATED, ",'active':false");
        hooks.send("PUT", ISSUE + "PR-1", "{'fields':{'summary':'c'}}").statusCode(204);
        hooks.await();

        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void What_is_rolled_back_never_happened() {
        hooks.register(receiver.url("/"), "'board_created'");
        Happening happening = new Happening("board 1", null, Map.of(), () -> new byte[] {'1'});
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        for (boolean rolledBack : new boolean[] {true, false}) {
            transaction.executeWithoutResult(status -> {
                outbox.announce(WebhookEvent.BOARD_CREATED, false, () -> Optional.of(happening));
                outbox.announce(WebhookEvent.BOARD_CREATED, true, () -> Optional.of(happening));
                if (rolledBack) {
                    status.setRollbackOnly();
                }
            });
            hooks.await();
            assertThat(receiver.calls()).hasSize(rolledBack ? 0 : 2);
        }
    }

    @Test
    void Where_nobody_listens_a_change_looks_for_webhooks_once_and_writes_nothing_of_them() {
        assertThat(statements.during(
                        () -> hooks.send("PUT", ISSUE + "PR-1", "{'fields':{'summary':'b','labels':['x']}}")))
                .filteredOn(sql -> sql.contains("webhook"))
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(sql -> assertThat(sql).startsWith("select"));
        assertThat(statements.during(() -> hooks.send("GET", ISSUE + "PR-1", "")))
                .noneMatch(sql -> sql.contains("webhook"));
    }

    @Test
    void Signature_credentials_and_no_body() throws Exception {
        int id = hooks.register(
                receiver.url("/"),
                CREATED,
                ",'configuration':{'SECRET':'s\u00e9cret'},'secret':'ignored',"
                        + "'credentials':{'username':'u','password':'p\u00e4ss'}");
        hooks.issue("one");
        hooks.await();
        Receiver.Call call = receiver.calls().get(0);
        assertThat(call.headers())
                .containsEntry("x-hub-signature", "sha256=" + hmac("s\u00e9cret", call.body()))
                .containsEntry(
                        "authorization",
                        "Basic " + Base64.getEncoder().encodeToString("u:p\u00e4ss".getBytes(StandardCharsets.UTF_8)));

        hooks.send("PUT", Hooks.NEW + "/" + id, "{'configuration':{'EXCLUDE_BODY':'true'},'credentials':null}")
                .statusCode(200);
        hooks.issue("two");
        hooks.await();
        Receiver.Call bare = receiver.calls().get(1);
        assertThat(bare.body()).isEmpty();
        assertThat(bare.headers())
                .containsEntry("x-hub-signature", "sha256=" + hmac("s\u00e9cret", new byte[0]))
                .doesNotContainKeys("authorization", "content-type");
    }

    @Test
    void JQL_decides_on_issues_and_what_hangs_on_them_and_on_nothing_else() {
        hooks.register(
                receiver.url("/"),
                CREATED + "," + UPDATED + ",'comment_created','jira:issue_deleted','sprint_created'",
                ",'configuration':{'FILTERS':'project = PR and summary ~ wanted'}");
        String wanted = hooks.issue("wanted");
        String other = hooks.issue("other");
        hooks.send("POST", ISSUE + other + "/comment", "{'body':'wanted'}");
        hooks.send("POST", ISSUE + wanted + "/comment", "{'body':'c'}");
        hooks.send("PUT", ISSUE + other, "{'fields':{'summary':'wanted now'}}");
        hooks.send("PUT", ISSUE + wanted, "{'fields':{'summary':'no more'}}");
        hooks.send("DELETE", ISSUE + other, "");
        hooks.send("DELETE", ISSUE + wanted, "");
        hooks.send("POST", "/rest/agile/1.0/sprint", "{'name':'s','originBoardId':84}");
        hooks.await();

        assertThat(receiver.calls())
                .extracting(Receiver.Call::event)
                .containsExactlyInAnyOrder(
                        "jira:issue_created",
                        "comment_created",
                        "jira:issue_updated",
                        "jira:issue_updated",
                        "jira:issue_deleted",
                        "sprint_created");
        assertThat(receiver.calls("jira:issue_deleted").get(0).json().getString("issue.key"))
                .isEqualTo(other);
    }

    @Test
    void Addresses_name_what_it_is_about() {
        hooks.register(
                receiver.url("/{project.key}/{issue.key}/{comment.id}?id={issue.id}&sprint={sprint.id}&none={x}"),
                "'comment_created','sprint_created'");
        String key = hooks.issue("one");
        String comment = hooks.send("POST", ISSUE + key + "/comment", "{'body':'c'}")
                .extract()
                .path("id");
        int sprint = hooks.send("POST", "/rest/agile/1.0/sprint", "{'name':'s','originBoardId':84}")
                .extract()
                .path("id");
        hooks.await();

        String id = receiver.calls("comment_created").get(0).json().getString("issue.id");
        assertThat(receiver.calls())
                .extracting(Receiver.Call::path)
                .containsExactlyInAnyOrder(
                        "/PR/" + key + "/" + comment + "?id=" + id + "&sprint=&none=",
                        "///?id=&sprint=" + sprint + "&none=");
    }

    @Test
    void What_happens_to_one_issue_is_told_in_order_even_by_trying_again() {
        hooks.register(receiver.url("/"), CREATED + "," + UPDATED);
        AtomicInteger attempts = new AtomicInteger();
        receiver.answers(call -> attempts.incrementAndGet() % 3 == 0 ? 200 : 503);
        String key = hooks.issue("0");
        for (int i = 1; i <= 5; i++) {
            hooks.send("PUT", ISSUE + key, "{'fields':{'summary':'" + i + "'}}").statusCode(204);
        }
        hooks.await();

        assertThat(receiver.calls())
                .extracting(call -> call.json().getString("issue.fields.summary"))
                .containsExactly(
                        "0", "0", "0", "1", "1", "1", "2", "2", "2", "3", "3", "3", "4", "4", "4", "5", "5", "5");
        assertThat(receiver.calls().subList(0, 3))
                .extracting(call -> call.headers().get("x-atlassian-webhook-retry"))
                .containsExactly(null, "1", "2");
        assertThat(receiver.calls().subList(0, 3))
                .extracting(Receiver.Call::identifier)
                .containsOnly(receiver.calls().get(0).identifier());
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 429, 408, Receiver.HANG_UP})
    void What_may_pass_is_tried_five_times_more_and_then_given_up_but_not_forgotten(int status) {
        hooks.register(receiver.url("/"), CREATED);
        receiver.answers(call -> status);
        hooks.issue("one");
        hooks.await();
        assertThat(receiver.calls()).hasSize(6);
        int id = hooks.deliveries("?state=failed")
                .body("", hasSize(1))
                .body("[0].attempts", equalTo(6))
                .body("[0].answer.status", status == Receiver.HANG_UP ? nullValue() : equalTo(status))
                .extract()
                .path("[0].id");

        receiver.answers(call -> 200);
        hooks.send("POST", Hooks.CONTROL + "/deliveries/" + id + "/redeliver", "")
                .statusCode(204);
        hooks.await();
        assertThat(receiver.calls())
                .hasSize(7)
                .extracting(Receiver.Call::identifier)
                .containsOnly(receiver.calls().get(0).identifier());
        hooks.deliveries("")
                .body("", hasSize(1))
                .body("[0].id", equalTo(id))
                .body("[0].state", equalTo("delivered"))
                .body("[0].attempts", equalTo(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 404, 410})
    void What_will_not_pass_is_sent_once_and_no_redirect_is_followed(int status) {
        hooks.register(receiver.url("/"), CREATED);
        receiver.answers(call -> status);
        hooks.issue("one");
        hooks.await();

        assertThat(receiver.calls()).extracting(Receiver.Call::path).containsExactly("/");
        hooks.deliveries("?state=failed").body("answer.status", equalTo(List.of(status)));
    }

    @Test
    void A_receiver_that_was_dead_gets_what_happened_when_it_is_back() {
        int port = receiver.port();
        hooks.register(receiver.url("/"), CREATED);
        receiver.close();
        hooks.issue("one");
        hooks.await();
        int id = hooks.deliveries("?state=failed")
                .body("[0].answer.failure", containsString("cannot be called"))
                .extract()
                .path("[0].id");
        receiver = Receiver.start(port);
        hooks.send("POST", Hooks.CONTROL + "/deliveries/" + id + "/redeliver", "");
        hooks.await();

        assertThat(receiver.calls("jira:issue_created")).hasSize(1);
    }

    @Test
    void A_receiver_that_hangs_holds_up_only_what_is_for_it() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(10);
        try (Receiver good = Receiver.start()) {
            receiver.answers(call -> {
                passed(gate);
                return 200;
            });
            good.answers(call -> {
                others.countDown();
                return 200;
            });
            hooks.register(receiver.url("/"), CREATED);
            hooks.register(good.url("/"), CREATED);
            for (int i = 0; i < 10; i++) {
                hooks.issue("" + i);
            }
            assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
            jira.as("admin")
                    .post(Hooks.CONTROL + "/wait?timeout=0")
                    .then()
                    .statusCode(200)
                    .body("pending", greaterThan(0));
            assertThat(receiver.calls()).hasSizeLessThanOrEqualTo(4);
            gate.countDown();
            hooks.await();
            assertThat(receiver.calls()).hasSize(10);
        } finally {
            gate.countDown();
        }
    }

    @Test
    void Nothing_is_sent_into_a_network() {
        hooks.register("http://10.255.255.1/", CREATED);
        hooks.register("http://[fe80::1]/", CREATED);
        hooks.register("http://169.254.169.254/latest", CREATED);
        hooks.register("http://0.0.0.0:" + receiver.port() + "/", CREATED);
        hooks.register("http://3232235777/", CREATED);
        hooks.issue("one");
        hooks.await();

        assertThat(receiver.calls()).isEmpty();
        hooks.deliveries("")
                .body("", hasSize(5))
                .body("state", everyItem(equalTo("refused")))
                .body("attempts", everyItem(equalTo(1)));
    }

    @Test
    void The_log_tells_all_but_secrets() {
        int hook = hooks.register(
                receiver.url("/"),
                CREATED,
                ",'configuration':{'SECRET':'hush'},'credentials':{'username':'u','password':'quiet'}");
        hooks.issue("one");
        hooks.await();
        int id = hooks.deliveries("?webhook=" + hook + "&event=jira:issue_created&state=delivered")
                .body("", hasSize(1))
                .body("[0].object", containsString("issue "))
                .body("[0].answer.body", equalTo("Thanks"))
                .extract()
                .path("[0].id");
        String whole = hooks.send("GET", Hooks.CONTROL + "/deliveries/" + id, "")
                .statusCode(200)
                .body("request.url", equalTo(receiver.url("/")))
                .body("request.headers.'X-Hub-Signature'", equalTo("sha256=***"))
                .body("request.headers.Authorization", equalTo("Basic ***"))
                .body("request.body.webhookEvent", equalTo("jira:issue_created"))
                .body("answer.status", equalTo(200))
                .extract()
                .asString();
        assertThat(whole).doesNotContain("hush", "quiet");
        hooks.deliveries("?webhook=99").body("", empty());
        hooks.deliveries("?event=sprint_created").body("", empty());
        hooks.send("GET", Hooks.CONTROL + "/deliveries?state=lost", "").statusCode(400);
        hooks.send("GET", Hooks.CONTROL + "/deliveries/99999999", "").statusCode(404);
        hooks.send("POST", Hooks.CONTROL + "/deliveries/99999999/redeliver", "").statusCode(404);
        hooks.send("POST", Hooks.CONTROL + "/wait?timeout=61", "").statusCode(400);
        hooks.send("DELETE", Hooks.CONTROL + "/deliveries", "").statusCode(204);
        hooks.deliveries("").body("", empty());
        hooks.send("GET", Hooks.NEW + "/" + hook, "").body("", not(nullValue()));
    }

    private static void passed(CountDownLatch gate) {
        try {
            assertThat(gate.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String hmac(String secret, byte[] body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
