package dev.backlot.api.agile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.KeptCounts;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many who rank, move and collect the same issues at the same time. */
class TogetherTest extends ScrumTest {

    private static final int WRITERS = 8;
    private static final int REQUESTS = 25;
    private static final int READERS = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void No_issue_is_lost_doubled_or_out_of_place_when_many_move_the_same_ones() throws Exception {
        List<String> all = keys("board/84/issue");
        List<String> moved = keys("board/84/issue?jql=issuetype%20!%3D%20Sub-task").stream()
                .filter(key -> keyNumber(key) % 2 == 0)
                .limit(24)
                .toList();
        List<String> untouched =
                all.stream().filter(key -> !moved.contains(key)).toList();
        AtomicBoolean writing = new AtomicBoolean(true);

        List<Future<List<List<String>>>> readers = IntStream.range(0, READERS)
                .mapToObj(reader -> threads.submit(() -> readWhile(writing)))
                .toList();
        List<Callable<List<Integer>>> work = IntStream.range(0, WRITERS)
                .mapToObj(writer -> (Callable<List<Integer>>) () -> write(new Random(writer), moved))
                .toList();
        List<Integer> statuses = new ArrayList<>();
        for (Future<List<Integer>> writer : threads.invokeAll(work)) {
            statuses.addAll(writer.get());
        }
        writing.set(false);

        assertThat(statuses).hasSize(WRITERS * REQUESTS).containsOnly(204);
        for (Future<List<List<String>>> reader : readers) {
            assertThat(reader.get()).allSatisfy(page -> assertComplete(page, all, untouched));
        }
        assertComplete(keys("board/84/issue"), all, untouched);
        assertConsistent();
        moved.forEach(this::assertHistoryIsAChain);
    }

    @Test
    void Ranks_given_at_the_same_time_at_one_place_all_find_room() throws Exception {
        List<String> all = keys("board/84/issue");
        List<Callable<Integer>> work = all.subList(4, 28).stream()
                .map(key -> (Callable<Integer>)
                        () -> put("fred", "issue/rank", issues(key).replace("}", ",'rankAfterIssue':'PR-1'}"))
                                .extract()
                                .statusCode())
                .toList();

        for (Future<Integer> answer : threads.invokeAll(work)) {
            assertThat(answer.get()).isEqualTo(204);
        }

        List<String> after = keys("board/84/issue");
        assertThat(after).containsExactlyInAnyOrderElementsOf(all);
        assertThat(after.subList(1, 25)).containsExactlyInAnyOrderElementsOf(all.subList(4, 28));
        assertThat(after.subList(28, after.size())).isEqualTo(all.subList(28, all.size()));
    }

    @Test
    void Of_many_who_start_the_same_sprint_or_take_the_next_number_none_gets_half_of_it() throws Exception {
        List<Callable<String>> work = IntStream.range(0, WRITERS)
                .mapToObj(index -> (Callable<String>) () -> story("number " + index))
                .toList();
        List<String> made = new ArrayList<>();
        for (Future<String> key : threads.invokeAll(work)) {
            made.add(key.get());
        }
        assertThat(made).doesNotHaveDuplicates();
        assertThat(keys("board/84/backlog"))
                .endsWith(made.stream()
                        .sorted((a, b) -> Integer.compare(keyNumber(a), keyNumber(b)))
                        .toArray(String[]::new));

        int sprint = sprint("started by all");
        List<Callable<String>> starts = IntStream.range(0, WRITERS)
                .mapToObj(index ->
                        (Callable<String>) () -> post("fred", "sprint/" + sprint, "{'state':'active'," + DATES + "}")
                                .extract()
                                .path("state"))
                .toList();
        for (Future<String> state : threads.invokeAll(starts)) {
            assertThat(state.get()).isEqualTo("active");
        }
    }

    private List<Integer> write(Random random, List<String> moved) {
        List<Integer> statuses = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            String some = issues(some(random, moved));
            String place = ",'rank" + (random.nextBoolean() ? "Before" : "After") + "Issue':'"
                    + moved.get(random.nextInt(moved.size())) + "'}";
            statuses.add(
                    switch (random.nextInt(6)) {
                        case 0, 1 ->
                            put("fred", "issue/rank", some.replace("}", place))
                                    .extract()
                                    .statusCode();
                        case 2 ->
                            post("fred", "sprint/72/issue", some).extract().statusCode();
                        case 3 -> post("fred", "sprint/3/issue", some).extract().statusCode();
                        case 4 -> post("fred", "backlog/issue", some).extract().statusCode();
                        default ->
                            post("fred", "epic/" + (random.nextBoolean() ? "37" : "none") + "/issue", some)
                                    .extract()
                                    .statusCode();
                    });
        }
        return statuses;
    }

    private static List<String> some(Random random, List<String> from) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(index -> from.get(random.nextInt(from.size())))
                .distinct()
                .toList();
    }

    private List<List<String>> readWhile(AtomicBoolean writing) {
        List<List<String>> pages = new ArrayList<>();
        do {
            JsonPath page = get("viewer", "board/84/issue?maxResults=1000&fields=summary")
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getInt("total")).isEqualTo(page.getList("issues").size());
            pages.add(page.getList("issues.key"));
        } while (writing.get());
        return pages;
    }

    private static void assertComplete(List<String> page, List<String> all, List<String> untouched) {
        assertThat(page).containsExactlyInAnyOrderElementsOf(all);
        assertThat(page.stream().filter(new HashSet<>(untouched)::contains)).containsExactlyElementsOf(untouched);
    }

    private void assertConsistent() {
        KeptCounts.assertTrue(jdbc);
        assertThat(count("select count(*) from issue"))
                .isEqualTo(count("select count(distinct issue_rank) from issue"));
        assertThat(count("select count(*) from issue i where i.sprint_id is not null and not exists"
                        + " (select 1 from issue_sprint s where s.issue_id = i.id and s.sprint_id = i.sprint_id)"))
                .isZero();
        assertThat(count("select count(*) from issue_sprint s join sprint p on p.id = s.sprint_id"
                        + " join issue i on i.id = s.issue_id"
                        + " where p.state <> 'CLOSED' and (i.sprint_id is null or i.sprint_id <> p.id)"))
                .isZero();
        assertThat(count("select count(*) from issue part join issue whole on whole.id = part.parent_id"
                        + " where part.sprint_id is distinct from whole.sprint_id and whole.done = false"))
                .isZero();
    }

    /** Each entry begins where the one before it ended, and the last one says what is true now. */
    private void assertHistoryIsAChain(String key) {
        Map<String, String> now = new HashMap<>();
        List<List<Map<String, String>>> groups =
                get("admin", "issue/" + key + "?expand=changelog").extract().path("changelog.histories.items");
        groups.stream().flatMap(List::stream).forEach(item -> {
            String field = item.get("field");
            if (field.equals("Sprint") || field.equals("Epic Link")) {
                assertThat(text(item.get("from"))).as(key).isEqualTo(now.getOrDefault(field, ""));
                now.put(field, text(item.get("to")));
            }
        });
        long id = count("select id from issue where project_id = 10000 and number = ?", keyNumber(key));
        assertThat(Arrays.stream(now.getOrDefault("Sprint", "").split(", "))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.toSet()))
                .isEqualTo(new HashSet<>(jdbc.queryForList(
                        "select cast(sprint_id as varchar(20)) from issue_sprint where issue_id = ?",
                        String.class,
                        id)));
        assertThat(now.getOrDefault("Epic Link", ""))
                .isEqualTo(text(jdbc.queryForObject(
                        "select cast(epic_id as varchar(20)) from issue where id = ?", String.class, id)));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static int keyNumber(String key) {
        return Integer.parseInt(key.substring(key.indexOf('-') + 1));
    }
}
