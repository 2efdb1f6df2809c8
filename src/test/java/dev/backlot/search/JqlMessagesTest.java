package dev.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told about queries that can be read but not answered. */
@SearchTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JqlMessagesTest {

    @Autowired
    Jira jira;

    @BeforeEach
    void world() {
        jira.with(SearchWorld.WORLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x = 1                           | Field 'x' does not exist or you do not have permission to view it.
            cf[77] = 1                      | Field 'cf[77]' does not exist or you do not have permission to view it.
            project = NOSUCHPROJECT         | The value 'NOSUCHPROJECT' does not exist for the field 'project'.
            PROJECT = nosuch                | The value 'nosuch' does not exist for the field 'PROJECT'.
            project = 77                    | A value with ID '77' does not exist for the field 'project'.
            project in (AA, NO)             | The value 'NO' does not exist for the field 'project'.
            project != NO                   | The value 'NO' does not exist for the field 'project'.
            not (type = Story or not status = NO) | The value 'NO' does not exist for the field 'status'.
            status = NOSUCHSTATUS           | The value 'NOSUCHSTATUS' does not exist for the field 'status'.
            priority > Urgent               | The value 'Urgent' does not exist for the field 'priority'.
            statusCategory = x              | The value 'x' does not exist for the field 'statusCategory'.
            fixVersion = Hush               | The value 'Hush' does not exist for the field 'fixVersion'.
            component = Cellar              | The value 'Cellar' does not exist for the field 'component'.
            sprint = 77                     | A value with ID '77' does not exist for the field 'sprint'.
            sprint = 14                     | A value with ID '14' does not exist for the field 'sprint'.
            sprint = 'Hidden sprint'        | The value 'Hidden sprint' does not exist for the field 'sprint'.
            key = AA-77                     | An issue with key 'AA-77' does not exist for field 'key'.
            key = NO-1                      | An issue with key 'NO-1' does not exist for field 'key'.
            key = abc                       | The issue key 'abc' for field 'key' is invalid.
            key > NO-1                      | An issue with key 'NO-1' does not exist for field 'key'.
            id = 77                         | An issue with key '77' does not exist for field 'id'.
            parent = AA-77                  | An issue with key 'AA-77' does not exist for field 'parent'.
            'Epic Link' = AA-77             | An issue with key 'AA-77' does not exist for field 'Epic Link'.
            'Epic Link' = Hidden            | An issue with key 'Hidden' does not exist for field 'Epic Link'.
            Flagged = x                     | The option 'x' for field 'Flagged' does not exist.
            filter = 77                     | A value with ID '77' does not exist for the field 'filter'.
            filter = 705                    | A value with ID '705' does not exist for the field 'filter'.
            filter = Private                | The value 'Private' does not exist for the field 'filter'.
            filter = Snake                  | Field 'filter' with value 'Snake' matches filter 'Snake' and causes a cyclical reference, this query can not be executed and should be edited.
            'Story Points' = many           | Value 'many' for the 'Story Points' field is not a valid number.
            originalEstimate = 'long'       | The value 'long' for field 'originalEstimate' is not a valid duration.
            updated > yesterday             | Date value 'yesterday' for field 'updated' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.
            created > 2026-02-30            | Date value '2026-02-30' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.
            due > '2026-08-10 00:00'        | Date value '2026-08-10 00:00' for field 'due' is invalid. Valid formats include: 'YYYY/MM/DD', 'YYYY-MM-DD', or a period format e.g. '-5d', '4w 2d'.
            text = x                        | The operator '=' is not supported by the 'text' field.
            text !~ x                       | The operator '!~' is not supported by the 'text' field.
            summary = x                     | The operator '=' is not supported by the 'summary' field.
            project ~ x                     | The operator '~' is not supported by the 'project' field.
            not status > Done               | The operator '>' is not supported by the 'status' field.
            Rank = 1                        | The operator '=' is not supported by the 'Rank' field.
            text ~ ''                       | The field 'text' does not support searching for an empty string.
            text ~ 'AND'                    | Unable to parse the text 'AND' for field 'text'.
            text ~ 'a OR'                   | Unable to parse the text 'a OR' for field 'text'.
            text ~ '"a'                     | Unable to parse the text '"a' for field 'text'.
            summary ~ '*x'                  | The text query '*x' for field 'summary' is not valid: the '*' and '?' are not allowed as first character in wildcard query.
            status = f()                    | Unable to find JQL function 'f()'.
            created < now(1)                | Function 'now' expected '0' arguments but received '1'.
            created < startOfDay(1, 2)      | Function 'startOfDay' expected between '0' and '1' arguments but received '2'.
            created < startOfDay(1x)        | Duration for function 'startOfDay' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.
            created < startOfDay('1d 2h')   | Duration for function 'startOfDay' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.
            created < startOfDay(1D)        | Duration for function 'startOfDay' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.
            status = currentUser()          | A value provided by the function 'currentUser' is invalid for the field 'status'.
            assignee in membersOf(nosuchgroup) | Function 'membersOf' can not generate a list of usernames for group 'nosuchgroup'; the group does not exist.
            fixVersion in releasedVersions(NO) | Could not resolve the project 'NO' provided to function 'releasedVersions'.
            sprint = openSprints()          | Operator '=' does not support the list value 'openSprints()' for field 'sprint'.
            assignee in currentUser()       | Operator 'in' does not support the non-list value 'currentUser()' for field 'assignee'.
            summary was a                   | History searches do not support the 'summary' field.
            not project changed             | History searches do not support the 'project' field.
            sprint was not in (12)          | History searches do not support the 'sprint' field.
            status was NOSUCH               | The value 'NOSUCH' does not exist for the field 'status'.
            status was not in (Done, NOSUCH) | The value 'NOSUCH' does not exist for the field 'status'.
            status changed from NOSUCH      | The value 'NOSUCH' does not exist for the field 'status'.
            fixVersion was Hush             | The value 'Hush' does not exist for the field 'fixVersion'.
            status was Done before soon     | Date value 'soon' for field 'before' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.
            status changed during (-2d)     | The predicate 'during' expected '2' dates but received '1'.
            status changed on (-2d, -1d)    | The predicate 'on' expected '1' dates but received '2'.
            status was currentUser()        | A value provided by the function 'currentUser' is invalid for the field 'status'.
            assignee was membersOf(developers) | Operator 'was' does not support the list value 'membersOf(developers)' for field 'assignee'.
            assignee was in currentUser()   | Operator 'was in' does not support the non-list value 'currentUser()' for field 'assignee'.
            comment = x                     | The operator '=' is not supported by the 'comment' field.
            comment is EMPTY                | The operator 'is' is not supported by the 'comment' field.
            votes is EMPTY                  | The operator 'is' is not supported by the 'votes' field.
            watchers = many                 | Value 'many' for the 'watchers' field is not a valid number.
            worklogDate = '2026-08-10 00:00' | Date value '2026-08-10 00:00' for field 'worklogDate' is invalid. Valid formats include: 'YYYY/MM/DD', 'YYYY-MM-DD', or a period format e.g. '-5d', '4w 2d'.
            category = x                    | The value 'x' does not exist for the field 'category'.
            level = x                       | The value 'x' does not exist for the field 'level'.
            issueLinkType = likes           | The value 'likes' does not exist for the field 'issueLinkType'.
            key in linkedIssues()           | Function 'linkedIssues' expected between '1' and '2' arguments but received '0'.
            key in linkedIssues(AA-77)      | Issue 'AA-77' could not be found in function 'linkedIssues'.
            key in linkedIssues(SS-1)       | Issue 'SS-1' could not be found in function 'linkedIssues'.
            key in linkedIssues(AA-1, likes) | Issue link type 'likes' could not be found in function 'linkedIssues'.
            key in updatedBy(ghost)         | Function 'updatedBy' was called with the user 'ghost', who does not exist.
            key in updatedBy(fred, soon)    | Date value 'soon' for function 'updatedBy' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.
            project in projectsWhereUserHasPermission(Fly) | Function 'projectsWhereUserHasPermission' was called with the permission 'Fly', which does not exist.
            project in projectsWhereUserHasRole(Clown) | Function 'projectsWhereUserHasRole' was called with the role 'Clown', which does not exist.
            order by comment                | Not able to sort using field 'comment'.
            order by bogus                  | Not able to sort using field 'bogus'.
            order by text                   | Not able to sort using field 'text'.
            """)
    void is_refused(String jql, String message) {
        assertThat(jira.errors(jql)).as(jql).containsExactly(message);
        assertThat(jira.errors(jql, false)).as(jql).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4w2d", "-4w -2d", "1y", "5", "2026-13-01", "2026-08/01", "2026-08-01 24:00"})
    void is_no_date(String text) {
        assertThat(jira.errors("created > '" + text + "'"))
                .singleElement()
                .asString()
                .startsWith("Date value '" + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            issue[a].b = c                  | Searching by entity property, as in 'issue[a].b', is not supported by this server yet.
            'Story Points' in cascadeOption(a) | The function 'cascadeOption()' is not supported by this server yet.
            """)
    void is_not_there_yet_validated_or_not(String jql, String message) {
        assertThat(jira.errors(jql)).containsExactly(message);
        assertThat(jira.errors(jql, false)).containsExactly(message);
    }

    @Test
    void All_that_is_wrong_is_told_in_the_order_of_the_clauses() {
        assertThat(jira.errors("x = 1 and (project = NO or not summary = a) order by bogus, rank"))
                .containsExactly(
                        "Field 'x' does not exist or you do not have permission to view it.",
                        "The value 'NO' does not exist for the field 'project'.",
                        "The operator '=' is not supported by the 'summary' field.",
                        "Not able to sort using field 'bogus'.");
    }

    @Test
    void A_filter_that_cannot_be_read_is_told() {
        assertThat(jira.errors("filter = Broken")).singleElement().asString().startsWith("Error in JQL Query: ");
        assertThat(jira.findUnvalidated("filter = Broken")).isEmpty();
    }

    @Test
    void Nobody_is_told_that_the_field_cannot_be_viewed() {
        assertThat(jira.asNobody().errors("x = 1"))
                .containsExactly("Field 'x' does not exist or this field cannot be viewed by anonymous users.");
    }

    @Test
    void Unvalidated_the_wrong_matches_nothing_and_the_rest_all_the_same() {
        assertThat(jira.findUnvalidated("x = 1 or key = AA-1")).containsExactly("AA-1");
        assertThat(jira.findUnvalidated("not x = 1")).isEmpty();
        assertThat(jira.findUnvalidated("project in (NO, BB) and status = NOSUCH"))
                .isEmpty();
        assertThat(jira.findUnvalidated("project in (NO, BB) order by bogus, key"))
                .containsExactly("BB-1", "BB-2");
    }

    @Test
    void An_unknown_user_is_warned_about() {
        assertThat(jira.compile("assignee in (fred, ghost) or reporter = 77").warnings())
                .containsExactly(
                        "The value 'ghost' does not exist for the field 'assignee'.",
                        "The value '77' does not exist for the field 'reporter'.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            project = SS        | project = XX
            project = Secret    | project = Nothin
            key = SS-1          | key = XX-1
            key >= SS-1         | key >= XX-1
            id = 1031           | id = 9931
            'Epic Link' = SS-1  | 'Epic Link' = XX-1
            sprint = 14         | sprint = 99
            filter = 705        | filter = 999
            """)
    void what_may_not_be_seen_does_not_exist(String hidden, String missing) {
        String name = hidden.substring(hidden.lastIndexOf(' ') + 1);
        String other = missing.substring(missing.lastIndexOf(' ') + 1);
        List<String> expected = jira.errors(missing).stream()
                .map(message -> message.replace("'" + other + "'", "'" + name + "'"))
                .toList();
        assertThat(jira.errors(hidden)).isNotEmpty().isEqualTo(expected);
        assertThat(jira.as("admin").errors(hidden)).isEmpty();
    }
}
