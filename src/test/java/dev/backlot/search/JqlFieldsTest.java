package dev.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each field finds with each operator. Expected are keys without order; 1 to 10 are those of project AA. */
@SearchTest
class JqlFieldsTest {

    @Autowired
    Jira jira;

    @BeforeEach
    void world() {
        jira.with(SearchWorld.WORLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            project = BB                             | B1 B2
            project = 'beta PROJECT'                 | B1 B2
            project = 2                              | B1 B2
            PROJECT = aa and type = bug              | 2
            project != AA                            | B1 B2
            project not in (BB)                      | 1 2 3 4 5 9 10
            project in (AA, BB) and key > AA-5       | 9 10
            project is EMPTY                         |
            project is not EMPTY and project = BB    | B1 B2
            project in projectsLeadByUser()          | B1 B2
            project in projectsLeadByUser(mia)       | 1 2 3 4 5 9 10
            key = AA-1                               | 1
            issue = aa-1                             | 1
            issuekey in (AA-1, BB-2)                 | 1 B2
            id = 1001                                | 1
            id in (1001, BB-1)                       | 1 B1
            key != AA-1 and project = AA             | 2 3 4 5 9 10
            key not in (AA-1, AA-2) and project = AA | 3 4 5 9 10
            key > AA-5                               | 9 10
            key >= AA-9                              | 9 10
            key < AA-3                               | 1 2
            key <= AA-2                              | 1 2
            key > AA-7                               | 9 10
            not key > AA-4                           | 1 2 3 4
            issuetype = Story                        | 1 5
            type in (story, Bug)                     | 1 2 5
            type != Task and project = BB            |
            type = 10004                             | 2
            type in subTaskIssueTypes()              | 4
            type in standardIssueTypes() and project = AA | 1 2 3 5 9 10
            type not in subTaskIssueTypes() and project = AA | 1 2 3 5 9 10
            status = 'in progress'                   | 2
            status = 3                               | 2
            status != 'To Do' and project = AA       | 2 3 5 10
            status in ('To Do', Done) and project = AA | 1 3 4 9 10
            statusCategory = Done                    | 3 10
            statusCategory = indeterminate           | 2 5
            statusCategory = 'In Progress'           | 2 5
            statusCategory != Done and project = AA  | 1 2 4 5 9
            statusCategory = 3                       | 3 10
            resolution = Done                        | 3
            resolution = Unresolved and project = AA | 1 2 4 5 9
            resolution != Unresolved                 | 3 10
            resolution != Done                       | 10
            resolution is EMPTY and project = BB     | B1 B2
            resolution = EMPTY and project = BB      | B1 B2
            resolution in (Unresolved, Done)         | 1 2 3 4 5 9 B1 B2
            resolution not in (Unresolved, Done)     | 10
            priority = High                          | 1
            priority > Medium                        | 1 2
            priority >= Medium                       | 1 2 3 9 10
            priority < Low                           | B1
            priority <= Low                          | 5 B1
            priority != Medium                       | 1 2 5 B1
            not priority = Medium                    | 1 2 5 B1
            not priority != Medium                   | 3 9 10
            priority is EMPTY                        | 4 B2
            priority in (1, EMPTY)                   | 2 4 B2
            priority not in (1, EMPTY)               | 1 3 5 9 10 B1
            assignee = fred                          | 1 4
            assignee = FRED                          | 1 4
            assignee = JIRAUSER101                   | 1 4
            assignee = currentUser()                 | 1 4
            assignee in (currentUser(), mia)         | 1 2 4 5
            assignee in membersOf(developers)        | 1 2 4 5 B1
            assignee in membersOf(nobody)            |
            assignee != fred                         | 2 5 B1
            assignee not in (fred, mia)              | B1
            assignee is EMPTY                        | 3 9 10 B2
            assignee is not EMPTY                    | 1 2 4 5 B1
            assignee in (EMPTY, admin)               | 3 9 10 B1 B2
            assignee = nosuch                        |
            assignee != nosuch                       | 1 2 4 5 B1
            reporter = mia                           | 1 5
            creator is EMPTY                         | 4 B2
            labels = blue                            | 1 3
            labels = RED                             | 1
            labels in (red, green)                   | 1 B1
            labels != blue                           | B1
            labels not in (blue)                     | B1
            not labels = blue                        | B1
            labels = nosuch                          |
            labels = "\\u0000"                       |
            'Epic Name' = "\\u0000"                  |
            labels is EMPTY                          | 2 4 5 9 10 B2
            labels is not EMPTY                      | 1 3 B1
            labels in (green, EMPTY) and project = BB | B1 B2
            labels not in (green, EMPTY)             | 1 3
            component = Core                         | 1 5 B1
            component = 503                          | B1
            component != Web                         | 1 B1
            component is EMPTY and project = BB      | B2
            fixVersion = '1.0'                       | 1 5 B1
            fixVersion = 601                         | 1 5
            fixVersion != '2.0'                      | 1 B1
            fixVersion in ('1.0', '2.0')             | 1 2 5 B1
            fixVersion < '2.0' and project = AA      | 1 5
            fixVersion >= '2.0'                      | 2 5
            fixVersion in releasedVersions()         | 1 5
            fixVersion in unreleasedVersions()       | 2 5 B1
            fixVersion in unreleasedVersions(AA)     | 2 5
            fixVersion in unreleasedVersions(AA, 'Beta project') | 2 5 B1
            fixVersion not in unreleasedVersions()   | 1
            fixVersion = latestReleasedVersion(AA)   | 1 5
            fixVersion = earliestUnreleasedVersion(AA) | 2 5
            fixVersion in unreleasedVersions() or fixVersion is EMPTY | 2 3 4 5 9 10 B1 B2
            affectedVersion = '1.0'                  | 2
            affectedVersion is not EMPTY             | 2
            sprint = 11                              | 1 3
            sprint = 'sprint NOW'                    | 1 2
            sprint in openSprints()                  | 1 2
            sprint in closedSprints()                | 1 3
            sprint in futureSprints()                | 5
            sprint not in openSprints()              | 3 5
            sprint != 11                             | 2 5
            sprint in (11, 13)                       | 1 3 5
            sprint in (openSprints(), futureSprints()) | 1 2 5
            not sprint in closedSprints()            | 2 5
            sprint is EMPTY and project = AA         | 4 9 10
            cf[10004] = 12                           | 1 2
            'Epic Link' = AA-9                       | 1 5
            'epic link' = Checkout                   | 1 5
            'Epic Link' = 1009                       | 1 5
            'Epic Link' is EMPTY and project = BB    | B1 B2
            'Epic Link' != AA-10                     | 1 5
            'Epic Link' != AA-9                      |
            cf[10005] = AA-9                         | 1 5
            'Epic Name' ~ 'check*'                   | 9
            'Epic Name' = checkout                   | 9
            'Epic Name' !~ checkout                  | 10
            'Epic Status' = Done                     | 10
            'Epic Status' != Done                    | 9
            parent = AA-1                            | 4
            parent = 1001                            | 4
            parent is not EMPTY                      | 4
            'Story Points' = 3                       | 1
            'Story Points' = 0.5                     | 5
            'Story Points' > 0.5                     | 1 2
            'Story Points' <= 3                      | 1 5
            'Story Points' != 3                      | 2 5
            not 'Story Points' > 3                   | 1 5
            'Story Points' is EMPTY and project = BB | B1 B2
            'Story Points' in (3, 5)                 | 1 2
            cf[10002] not in (3, 5)                  | 5
            Flagged = Impediment                     | 2
            Flagged is EMPTY and project = BB        | B1 B2
            Flagged is not EMPTY                     | 2
            Flagged != Impediment                    |
            originalEstimate = 1d                    | 2
            originalEstimate > '7h 59m'              | 2
            remainingEstimate < 4h                   |
            remainingEstimate <= 240                 | 2
            timespent is EMPTY and project = BB      | B1 B2
            watcher = fred                           |
            watcher is EMPTY and project = BB        | B1 B2
            level is EMPTY and project = BB          | B1 B2
            comment ~ anything                       |
            comment !~ anything                      |
            attachments is EMPTY and project = BB    | B1 B2
            attachments is not EMPTY                 |
            filter = 701                             | 1 2 3 4 5 9 10
            filter = 'all of alpha' and type = Bug   | 2
            filter = 702                             | 2
            filter != 701                            | B1 B2
            filter not in (701)                      | B1 B2
            filter in (702, 701) and type = Epic     | 9 10
            """)
    void finds(String jql, @Nullable String keys) {
        assertThat(jira.find(jql)).as(jql).containsExactlyInAnyOrderElementsOf(expand(keys));
    }

    static List<String> expand(@Nullable String keys) {
        return keys == null
                ? List.of()
                : Arrays.stream(keys.split(" "))
                        .map(key -> key.startsWith("B") ? "BB-" + key.substring(1) : "AA-" + key)
                        .toList();
    }
}
