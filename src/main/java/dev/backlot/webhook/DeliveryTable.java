package dev.backlot.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is to be sent, and what was. Rows come in the transaction of the change; what is noted of an attempt is a statement of
 * its own, which is no change of the world and so raises no revision.
 */
@Component
class DeliveryTable {

    private static final String COLUMNS = "id, identifier, webhook_id, event, object_key, url, body, created_at, state,"
            + " attempts, attempted_at, status, duration, failure, answer";
    private static final String SELECT = "select " + COLUMNS + " from webhook_delivery ";

    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a receiver is called besides its address.
     *
     * @param secret what bodies are signed with
     * @param login the name that it is told
     * @param password the password that it is told
     * @param sslVerification whether it has to prove who it is
     */
    record Access(
            @Nullable String secret,
            @Nullable String login,
            @Nullable String password,
            boolean sslVerification) {

        @Override
        public String toString() {
            return "Access[" + login + "]";
        }
    }

    void add(QueueKey queue, String identifier, String event, String url, byte @Nullable [] body, Instant now) {
        jdbc.sql(
                        "insert into webhook_delivery (identifier, webhook_id, event, object_key, url, body, created_at, state,"
                                + " attempts) values (?, ?, ?, ?, ?, ?, ?, 'PENDING', 0)")
                .params(identifier, queue.webhookId(), event, queue.object(), url)
                .param(body)
                .param(time(now))
                .update();
    }

    /** Puts a delivery that ended into its queue once more. */
    void again(long id) {
        jdbc.sql("update webhook_delivery set state = 'PENDING' where id = ?")
                .param(id)
                .update();
    }

    /** The queues in which something waits. */
    List<QueueKey> queues() {
        return jdbc.sql("select distinct webhook_id, object_key from webhook_delivery where state = 'PENDING'")
                .query((row, number) -> new QueueKey(row.getLong(1), row.getString(2)))
                .list();
    }

    /** What is next in a queue. */
    Optional<Delivery> head(QueueKey queue) {
        return jdbc.sql(SELECT + "where id = (select min(id) from webhook_delivery where state = 'PENDING'"
                        + " and webhook_id = ? and object_key = ?)")
                .params(queue.webhookId(), queue.object())
                .query(DeliveryTable::read)
                .optional();
    }

    Optional<Access> access(long webhookId) {
        return jdbc.sql("select secret, login, login_password, ssl_verification from webhook where id = ?")
                .param(webhookId)
                .query((row, number) ->
                        new Access(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .optional();
    }

    /** Notes an attempt; of something else that has the number by now nothing is noted. */
    void note(Delivery delivery, DeliveryState state, Outcome outcome, Instant now) {
        jdbc.sql("update webhook_delivery set state = ?, attempts = attempts + 1, attempted_at = ?, status = ?,"
                        + " duration = ?, failure = ?, answer = ? where id = ? and identifier = ?")
                .params(state.name(), time(now))
                .param(outcome.status())
                .param(outcome.millis())
                .param(outcome.failure())
                .param(outcome.answer())
                .params(delivery.id(), delivery.identifier())
                .update();
    }

    /** Forgets what ended, but for the newest. */
    void prune(int kept) {
        jdbc.sql("delete from webhook_delivery where state <> 'PENDING' and id <="
                        + " (select max(id) from webhook_delivery) - ?")
                .param(kept)
                .update();
    }

    /** Forgets what was to be sent to a webhook. */
    void drop(long webhookId) {
        jdbc.sql("delete from webhook_delivery where state = 'PENDING' and webhook_id = ?")
                .param(webhookId)
                .update();
    }

    void clear() {
        jdbc.sql("delete from webhook_delivery where state <> 'PENDING'").update();
    }

    long pending() {
        return jdbc.sql("select count(*) from webhook_delivery where state = 'PENDING'")
                .query(Long.class)
                .single();
    }

    Optional<Delivery> find(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(DeliveryTable::read)
                .optional();
    }

    /** Those that fit, newest first. */
    List<Delivery> list(@Nullable Long webhookId, @Nullable String event, @Nullable DeliveryState state, int most) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("where 1 = 1");
        if (webhookId != null) {
            where.append(" and webhook_id = ?");
            values.add(webhookId);
        }
        if (event != null) {
            where.append(" and event = ?");
            values.add(event);
        }
        if (state != null) {
            where.append(" and state = ?");
            values.add(state.name());
        }
        values.add(most);
        return jdbc.sql(SELECT + where + " order by id desc limit ?")
                .params(values)
                .query(DeliveryTable::read)
                .list();
    }

    Optional<Delivery> latest(long webhookId) {
        return jdbc.sql(SELECT + "where webhook_id = ? and attempts > 0 order by attempted_at desc, id desc limit 1")
                .param(webhookId)
                .query(DeliveryTable::read)
                .optional();
    }

    DeliveryCounts counts(long webhookId) {
        return jdbc.sql("select coalesce(sum(case when state = 'DELIVERED' then 1 else 0 end), 0),"
                        + " coalesce(sum(case when state <> 'DELIVERED' and status is not null then 1 else 0 end), 0),"
                        + " coalesce(sum(case when status is null then 1 else 0 end), 0)"
                        + " from webhook_delivery where webhook_id = ? and attempts > 0")
                .param(webhookId)
                .query((row, number) -> new DeliveryCounts(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static Delivery read(ResultSet row, int number) throws SQLException {
        OffsetDateTime attempted = row.getObject("attempted_at", OffsetDateTime.class);
        return new Delivery(
                row.getLong("id"),
                row.getString("identifier"),
                row.getLong("webhook_id"),
                row.getString("event"),
                row.getString("object_key"),
                row.getString("url"),
                row.getBytes("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                attempted == null ? null : attempted.toInstant(),
                row.getObject("status", Integer.class),
                row.getObject("duration", Long.class),
                row.getString("failure"),
                row.getString("answer"));
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
