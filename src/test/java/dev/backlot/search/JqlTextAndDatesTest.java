package dev.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is found by words and by dates. The clock stands at Friday, 14 August 2026, 12:00 UTC. */
@SearchTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JqlTextAndDatesTest {

    @Autowired
    Jira jira;

    @BeforeEach
    void world() {
        jira.with(SearchWorld.WORLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            summary ~ login                      | 2 B1
            summary ~ LOGIN                      | 2 B1
            summary ~ logins                     | 2 B1
            summary ~ log                        | 3
            summary ~ 'log*'                     | 2 3 B1
            summary ~ 'l?g'                      | 3
            summary ~ board                      | 1
            summary ~ keyboard                   | 2
            summary ~ story                      | 1 4
            summary ~ 'stories board'            | 1
            summary ~ 'board stories'            | 1
            summary ~ '"board stories"'          |
            summary ~ '"stories on the board"'   | 1
            summary ~ '"the board"'              | 1
            summary ~ 'board OR log'             | 1 3
            summary ~ 'stories AND board'        | 1
            summary ~ 'stories NOT board'        | 4
            summary ~ 'stories -board'           | 4
            summary ~ größere                    | 5
            summary ~ 'GRÖSSERE'                 |
            summary ~ 'Knöpf*'                   | 5
            summary ~ gr                         |
            summary ~ class                      | B1
            summary ~ '!!!'                      |
            summary !~ stories and project = AA  | 2 3 5 9 10
            not summary ~ stories and project = AA | 2 3 5 9 10
            description ~ sure                   |
            description ~ 100                    | 1
            description ~ '100%_sure'            | 1
            description ~ '10?_sure'             |
            description ~ 'foo-bar'              | 5
            description ~ 'bar-foo'              |
            description ~ "loa\\\\d"             |
            description !~ nothing               | 1 5
            description is EMPTY and project = AA | 2 4 9 10
            description is not EMPTY             | 1 3 5
            environment ~ firefox                | 2
            text ~ slowly                        | 1
            text ~ linux                         | 2
            text ~ nothing                       | 3 B2
            created >= 2026-08-13                | 4 B2
            created > '2026-08-13 12:00'         | 4
            created = '2026/08/13 12:00'         | B2
            created >= '2026/8/13'               | 4 B2
            created < '2026-01-01'               | 10
            created in ('2026-08-13 12:00', '2026-01-01') | 9 B2
            created != '2026-01-01' and type = Epic | 10
            created >= -1d                       | 4 B2
            created >= -24h                      | 4 B2
            created >= -1D                       | 4 B2
            created > '-1w 1d'                   | 4 5 B2
            created > '-1w'                      | 4 5 B2
            created >= '-4d 23h 1440M'           | 4 5 B2
            created > '-5d'                      | 4 B2
            created >= 1786622400000             | 4 B2
            created <= 1d and project = BB       | B1 B2
            not created < -1d                    | 4 B2
            updated >= startOfDay()              | 1 4 10
            updated > startOfDay()               | 1 10
            updated >= startOfDay(-1d)           | 1 2 4 10 B2
            updated >= startOfDay('-1')          | 1 2 4 10 B2
            updated < now() and updated > startOfDay('+11h') | 10
            updated < endOfDay(-1) and updated > endOfDay(-2) | 2 B2
            created >= startOfWeek()             | 4 5 B2
            created < startOfWeek() and created >= startOfMonth() | 1 2 B1
            created < startOfMonth() and created >= startOfMonth(-2M) | 3
            created < startOfMonth(-1)           | 9 10
            created < startOfYear()              | 10
            created <= endOfYear(-1y)            | 10
            created > endOfMonth(-1M)            | 1 2 4 5 B1 B2
            resolved is EMPTY and project = BB   | B1 B2
            resolutiondate is not EMPTY          | 3 10
            resolved >= startOfDay()             | 10
            resolved > 2000-01-01                | 3 10
            due = 2026-08-14                     | 3
            due <= now()                         | 3
            due < now()                          |
            due > 0d                             | 1
            due >= 0d                            | 1 3
            due < 1w                             | 1 3
            due <= endOfWeek()                   | 3
            due = 2026-08-20 or due = 2026-08-14 | 1 3
            due != 2026-08-14                    | 1
            due in (2026-08-14, EMPTY) and project = BB | B1 B2
            duedate is EMPTY and project = BB    | B1 B2
            created > '-999999999w' and project = BB | B1 B2
            created < startOfYear(9999999)       | 1 2 3 4 5 9 10 B1 B2
            """)
    void finds(String jql, @Nullable String keys) {
        assertThat(jira.find(jql)).as(jql).containsExactlyInAnyOrderElementsOf(JqlFieldsTest.expand(keys));
    }

    @Test
    void Dates_are_those_of_the_callers_zone() {
        jira.as("fred", ZoneId.of("Europe/Berlin"));
        assertThat(jira.find("created < '2026-01-01'")).isEmpty();
        assertThat(jira.find("created = '2026-01-01'")).containsExactly("AA-10");
        assertThat(jira.find("updated >= startOfDay() order by key")).containsExactly("AA-1", "AA-2", "AA-4", "AA-10");
        jira.as("fred", ZoneId.of("Pacific/Kiritimati"));
        assertThat(jira.find("due < now()")).containsExactly("AA-3");
    }

    @Test
    void What_depends_on_the_moment_is_compiled_anew_and_the_rest_is_not() {
        assertThat(jira.compile("project = AA")).isSameAs(jira.compile("project = AA"));
        assertThat(List.of(jira.compile("created > -1d"), jira.compile("created > now()")))
                .doesNotContain(jira.compile("project = AA"));
        assertThat(jira.compile("created > -1d")).isNotSameAs(jira.compile("created > -1d"));
        assertThat(jira.compile("due < endOfWeek()")).isNotSameAs(jira.compile("due < endOfWeek()"));
    }
}
