package dev.backlot.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the demo world holds, seen in the tables. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeedTest {

    private static SeededDatabase database;

    @BeforeAll
    static void fill() {
        database = SeededDatabase.at(TestDatabase.newUrl());
        database.replaceBy(DemoWorld.create(), List.<IssueRow>of().iterator());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void Two_seedings_are_equal() {
        assertThat(DemoWorld.create()).isEqualTo(DemoWorld.create());
    }

    @Test
    void A_world_written_again_is_the_same_down_to_the_ids() {
        Map<String, List<Map<String, Object>>> before = rows();
        database.replaceBy(DemoWorld.create(), List.<IssueRow>of().iterator());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void An_issue_is_resolved_exactly_if_its_status_is_of_the_category_done() {
        assertThat(database.count("""
                select count(*) from issue i join status s on s.id = i.status_id
                where i.done <> (s.category = 'DONE') or i.done <> (i.resolution_id is not null)
                or i.done <> (i.resolution_date is not null)""")).isZero();
    }

    @Test
    void The_sprint_of_an_issue_is_the_one_that_is_not_closed() {
        assertThat(database.count("""
                select count(*) from issue i join issue_sprint x on x.issue_id = i.id join sprint s on s.id = x.sprint_id
                where (s.state <> 'CLOSED') <> coalesce(i.sprint_id = s.id, false)""")).isZero();
        assertThat(database.count("""
                select count(*) from issue i where i.sprint_id is not null and not exists
                (select 1 from issue_sprint x where x.issue_id = i.id and x.sprint_id = i.sprint_id)""")).isZero();
        assertThat(database.count("""
                select count(*) from (select x.issue_id from issue_sprint x join sprint s on s.id = x.sprint_id
                where s.state <> 'CLOSED' group by x.issue_id having count(*) > 1) several""")).isZero();
    }

    @Test
    void Ranks_rise_in_steps_of_eight_from_the_first_on() {
        List<String> ranks =
                DemoWorld.create().issues().stream().map(IssueRow::rank).toList();
        assertThat(ranks).doesNotHaveDuplicates().isSorted();
        assertThat(ranks).startsWith("0|hzzzzz:", "0|i00007:", "0|i0000f:");
    }

    @Test
    void Issues_point_only_at_issues_that_can_hold_them() {
        assertThat(database.count("""
                select count(*) from issue i where i.epic_id is not null and not exists (select 1 from issue e
                join issue_type t on t.id = e.issue_type_id where e.id = i.epic_id and t.epic)""")).isZero();
        assertThat(database.count("""
                select count(*) from issue i join issue_type t on t.id = i.issue_type_id
                where t.subtask <> (i.parent_id is not null)""")).isZero();
        assertThat(database.count("""
                select count(*) from issue i where i.parent_id is not null and not exists
                (select 1 from issue p where p.id = i.parent_id and p.project_id = i.project_id)""")).isZero();
        assertThat(database.count("""
                select count(*) from issue i join issue p on p.id = i.parent_id
                where coalesce(i.sprint_id, 0) <> coalesce(p.sprint_id, 0) or (p.done and not i.done)""")).isZero();
    }

    @Test
    void The_last_change_of_status_and_sprint_in_the_history_leads_to_what_the_issue_is() {
        assertThat(database.count("""
                select count(*) from issue i where exists (select 1 from change_group g where g.issue_id = i.id)
                and i.updated <> (select max(g.created) from change_group g where g.issue_id = i.id)""")).isZero();
        for (IssueRow issue : DemoWorld.create().issues()) {
            Map<String, String> last = new TreeMap<>();
            issue.history().stream()
                    .flatMap(change -> change.items().stream())
                    .forEach(item -> last.put(item.field(), item.newValue() == null ? "" : item.newValue()));
            assertThat(last.getOrDefault("status", "10000"))
                    .isEqualTo(Long.toString(issue.progress().statusId()));
            assertThat(last.getOrDefault("Sprint", ""))
                    .isEqualTo(String.join(
                            ", ",
                            issue.place().sprintIds().stream()
                                    .map(String::valueOf)
                                    .toList()));
        }
    }

    @Test
    void Sprints_of_every_state_have_the_dates_that_go_with_it() {
        assertThat(database.count("select count(distinct state) from sprint where origin_board_id = 84"))
                .isEqualTo(3);
        assertThat(database.count("""
                select count(*) from sprint where (state = 'CLOSED') <> (complete_date is not null)
                or (state = 'FUTURE') <> (activated_date is null)
                or (state <> 'FUTURE' and (start_date is null or end_date <= start_date))""")).isZero();
    }

    @Test
    void New_rows_get_numbers_that_are_free() {
        assertThat(database.next("issue")).isGreaterThan(database.count("select max(id) from issue"));
        assertThat(database.next("board")).isGreaterThan(database.count("select max(id) from board"));
        assertThat(database.next("sprint")).isGreaterThan(database.count("select max(id) from sprint"));
        assertThat(database.next("change_group")).isGreaterThan(database.count("select max(id) from change_group"));
        assertThat(database.count("""
                select count(*) from project p where p.last_issue_number
                <> (select max(number) from issue where project_id = p.id)""")).isZero();
    }

    @Test
    void There_are_some_hundred_issues_of_every_kind() {
        assertThat(database.count("select count(*) from issue")).isBetween(200L, 400L);
        assertThat(database.count("select count(distinct issue_type_id) from issue where project_id = 10000"))
                .isEqualTo(5);
        assertThat(database.count("select count(*) from issue where flagged")).isGreaterThan(3);
        assertThat(database.count("select count(*) from issue where original_estimate is not null"))
                .isGreaterThan(10);
        assertThat(database.count("select count(distinct resolution_id) from issue"))
                .isEqualTo(4);
        assertThat(database.count("select count(*) from board")).isEqualTo(5);
    }

    private Map<String, List<Map<String, Object>>> rows() {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        for (String table :
                List.of("issue", "change_item", "sprint", "issue_sprint", "board_column", "permission_scheme_grant")) {
            rows.put(table, database.rows(table));
        }
        return rows;
    }
}
