package dev.backlot.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** That a cache never shows what is not committed, nor what is no longer so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CachedTest {

    private final AtomicInteger loads = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private JdbcClient jdbc;
    private Revision revision;
    private TransactionTemplate writing;
    private TransactionTemplate reading;
    private Cached<Integer> cached;

    @BeforeEach
    void makeDatabase() {
        DriverManagerDataSource source = new DriverManagerDataSource(TestDatabase.newUrl());
        jdbc = JdbcClient.create(source);
        jdbc.sql("create table world (id bigint primary key, revision bigint not null)")
                .update();
        jdbc.sql("create table thing (amount integer not null)").update();
        jdbc.sql("insert into world (id, revision) values (1, 1)").update();
        jdbc.sql("insert into thing (amount) values (0)").update();
        revision = new Revision(jdbc);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("revision", revision);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
        transactions.setTransactionExecutionListeners(List.of(new OneWriter(beans.getBeanProvider(Revision.class))));
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        cached = new Cached<>(revision, this::load);
    }

    @AfterEach
    void stop() {
        revision.endRequest();
        threads.shutdownNow();
    }

    @Test
    void A_value_is_loaded_once_as_long_as_nothing_is_written() {
        assertThat(List.of(cached.get(), cached.get(), read())).containsOnly(0);
        assertThat(loads).hasValue(1);
    }

    @Test
    void What_is_behind_a_key_is_looked_up_once_until_something_is_written_and_what_is_not_there_each_time() {
        CachedByKey<String, Integer> byKey =
                new CachedByKey<>(revision, key -> key.equals("amount") ? Optional.of(load()) : missing());

        assertThat(List.of(byKey.find("amount"), byKey.find("amount"))).containsOnly(Optional.of(0));
        assertThat(loads).hasValue(1);
        assertThat(List.of(byKey.find("nosuch"), byKey.find("nosuch"))).containsOnly(Optional.empty());
        assertThat(loads).hasValue(3);

        writing.executeWithoutResult(
                status -> jdbc.sql("update thing set amount = 1").update());
        assertThat(byKey.find("amount")).contains(1);
    }

    @Test
    void After_a_commit_everybody_sees_the_new_value() throws Exception {
        assertThat(cached.get()).isZero();

        write(7);

        assertThat(cached.get()).isEqualTo(7);
        assertThat(threads.submit(this::read).get()).isEqualTo(7);
        assertThat(loads).hasValue(2);
    }

    @Test
    void A_writer_sees_the_state_that_it_began_with_and_nobody_sees_what_it_writes() {
        assertThat(cached.get()).isZero();

        writing.executeWithoutResult(status -> {
            assertThat(cached.get()).isZero();
            set(7);
            assertThat(cached.get()).isZero();
            assertThat(elsewhere()).isZero();
        });

        assertThat(cached.get()).isEqualTo(7);
        assertThat(elsewhere()).isEqualTo(7);
    }

    @Test
    void What_a_writer_loads_itself_is_for_it_alone() {
        writing.executeWithoutResult(status -> {
            set(7);
            assertThat(cached.get()).isEqualTo(7);
            set(8);
            assertThat(cached.get()).isEqualTo(7);
            assertThat(elsewhere()).isZero();
        });

        assertThat(cached.get()).isEqualTo(8);
    }

    @Test
    void After_each_step_of_a_transaction_its_writer_sees_what_it_has_written() {
        assertThat(cached.get()).isZero();
        writing.executeWithoutResult(status -> {
            set(7);
            Cached.refreshAll();
            assertThat(cached.get()).isEqualTo(7);
            set(8);
            assertThat(cached.get()).isEqualTo(7);
            Cached.refreshAll();
            assertThat(cached.get()).isEqualTo(8);
            assertThat(elsewhere()).isZero();
            status.setRollbackOnly();
        });
        assertThat(cached.get()).isZero();
        writing.executeWithoutResult(status -> {
            set(9);
            assertThat(cached.get()).as("steps are a transaction's own").isZero();
        });
    }

    @Test
    void After_a_rollback_everybody_sees_the_old_value() {
        writing.executeWithoutResult(status -> {
            set(7);
            assertThat(cached.get()).isEqualTo(7);
            status.setRollbackOnly();
        });

        assertThat(cached.get()).isZero();
        assertThat(elsewhere()).isZero();
        write(9);
        assertThat(cached.get()).isEqualTo(9);
    }

    @Test
    void A_revision_that_was_rolled_back_and_given_again_shows_nothing_of_the_first_time() {
        assertThat(cached.get()).isZero();
        long before = revision.current();

        writing.executeWithoutResult(status -> {
            set(7);
            status.setRollbackOnly();
        });
        write(9);

        assertThat(revision.current()).isEqualTo(before + 1);
        assertThat(cached.get()).isEqualTo(9);
    }

    @Test
    void A_request_sees_one_revision_until_it_writes_itself() throws Exception {
        revision.beginRequest();
        long before = revision.current();
        threads.submit(() -> write(7)).get();

        assertThat(revision.current()).isEqualTo(before);
        write(8);

        assertThat(revision.current()).isEqualTo(before + 2);
        assertThat(cached.get()).isEqualTo(8);
        revision.endRequest();
        assertThat(revision.current()).isEqualTo(before + 2);
    }

    @Test
    void Within_a_writing_transaction_the_revision_is_the_one_before() {
        long before = revision.current();

        writing.executeWithoutResult(status -> assertThat(revision.current()).isEqualTo(before));
        reading.executeWithoutResult(status -> assertThat(revision.current()).isEqualTo(before + 1));

        assertThat(revision.current()).isEqualTo(before + 1);
    }

    @Test
    void A_reading_transaction_raises_nothing() {
        long before = revision.current();

        read();

        assertThat(revision.current()).isEqualTo(before);
    }

    @Test
    void A_transaction_within_a_writing_one_raises_nothing_more() {
        long before = revision.current();

        writing.executeWithoutResult(outer -> writing.executeWithoutResult(inner -> set(1)));

        assertThat(revision.current()).isEqualTo(before + 1);
    }

    @Test
    void Writers_wait_for_one_another() throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            writers.add(threads.submit(() -> {
                for (int turn = 0; turn < 25; turn++) {
                    writing.executeWithoutResult(status -> set(amount() + 1));
                }
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }

        assertThat(cached.get()).isEqualTo(100);
    }

    /** The amount only ever grows, so a reader who ever sees it shrink has been shown something stale or uncommitted. */
    @Test
    void Readers_never_see_less_than_was_committed_before_they_asked() throws Exception {
        AtomicInteger committed = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        AtomicBoolean going = new AtomicBoolean(true);
        List<Future<Integer>> readers = IntStream.range(0, 3)
                .mapToObj(index -> threads.submit(() -> {
                    int wrong = 0;
                    do {
                        int least = committed.get();
                        int seen = cached.get();
                        int most = begun.get();
                        wrong += seen < least || seen > most || seen % 2 != 0 ? 1 : 0;
                    } while (going.get());
                    return wrong;
                }))
                .toList();

        for (int amount = 2; amount <= 200; amount += 2) {
            int next = amount;
            begun.set(next);
            writing.executeWithoutResult(status -> {
                set(next - 1);
                cached.get();
                set(next);
            });
            committed.set(next);
            assertThat(cached.get()).isEqualTo(next);
        }
        going.set(false);

        for (Future<Integer> reader : readers) {
            assertThat(reader.get()).isZero();
        }
    }

    private int load() {
        loads.incrementAndGet();
        return amount();
    }

    private Optional<Integer> missing() {
        loads.incrementAndGet();
        return Optional.empty();
    }

    private int amount() {
        return jdbc.sql("select amount from thing").query(Integer.class).single();
    }

    private void set(int amount) {
        jdbc.sql("update thing set amount = ?").param(amount).update();
    }

    private void write(int amount) {
        writing.executeWithoutResult(status -> set(amount));
    }

    private int read() {
        Integer value = reading.execute(status -> cached.get());
        return value == null ? -1 : value;
    }

    private int elsewhere() {
        try {
            return threads.submit(this::read).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
