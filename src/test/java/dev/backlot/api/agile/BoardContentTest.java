package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.invalid;
import static dev.backlot.api.agile.Expected.loginNeeded;
import static dev.backlot.api.agile.Expected.noSuchBoard;
import static dev.backlot.api.agile.Expected.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code GET /board/{boardId}/epic}, {@code /project} and {@code /version}. */
@HttpTest
class BoardContentTest {

    private static final String BOARD = "/rest/agile/1.0/board/";

    @Autowired
    private Jira jira;

    @Test
    void theDocumentedPageOfEpicsAnswersAsPrinted() {
        assertThat(text("84/epic?maxResults=2"))
                .isEqualTo("{'maxResults':2,'startAt':0,'isLast':false,'values':["
                        + "{'id':37,'key':'PR-5','self':'/rest/agile/1.0/epic/37','name':'epic 1',"
                        + "'summary':'epic 1 summary','color':{'key':'color_4'},'done':true},"
                        + "{'id':10004,'key':'PR-6','self':'/rest/agile/1.0/epic/10004','name':'epic 2',"
                        + "'summary':'epic 2 summary','color':{'key':'color_2'},'done':false}]}");
    }

    @Test
    void theDocumentedVersionsAnswerAsPrinted() {
        assertThat(text("84/version?startAt=1&maxResults=2"))
                .isEqualTo("{'maxResults':2,'startAt':1,'isLast':false,'values':["
                        + "{'self':'/rest/api/2/version/10000','id':10000,'projectId':10000,'name':'Version 1',"
                        + "'description':'A first version','archived':false,'released':true,"
                        + "'releaseDate':'2015-04-20T00:00:00.000Z'},"
                        + "{'self':'/rest/api/2/version/10010','id':10010,'projectId':10000,'name':'Next Version',"
                        + "'description':'Minor Bugfix version','archived':false,'released':false}]}");
    }

    @Test
    void aProjectHasTheKeysOfADataCenter() {
        String avatar = "'/secure/projectavatar?%savatarId=10324'";
        assertThat(text("84/project"))
                .isEqualTo("{'maxResults':50,'startAt':0,'total':1,'isLast':true,'values':["
                        + "{'self':'/rest/api/2/project/10000','id':'10000','key':'PR','name':'Example',"
                        + "'projectTypeKey':'software','avatarUrls':{'48x48':"
                        + avatar.formatted("")
                        + ",'24x24':"
                        + avatar.formatted("size=small&")
                        + ",'16x16':"
                        + avatar.formatted("size=xsmall&")
                        + ",'32x32':"
                        + avatar.formatted("size=medium&")
                        + "}}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84/epic|37 10004 10005 10006 10007",
                "84/epic?done=true|37",
                "84/epic?done=false|10004 10005 10006 10007",
                "84/epic?done=|37 10004 10005 10006 10007",
                "92/epic|11001",
                "10001/epic|37 10004 10005 10006 10007 11001",
                "5/epic|",
                "84/version|10001 10000 10010 10011 10012",
                "84/version?released=true|10001 10000",
                "84/version?released=FALSE|10010 10011 10012",
                "92/version|10020 10021",
                "10001/version|10001 10000 10010 10011 10012 10020 10021",
                "10001/version?released=true|10001 10000 10020"
            })
    void whatABoardIsAboutIsListedInOrderAndFiltered(String path, String ids) {
        Integer[] expected = ids == null
                ? new Integer[0]
                : Arrays.stream(ids.split(" ", -1)).map(Integer::valueOf).toArray(Integer[]::new);
        get("fred", path).spec(ok()).body("values.id", equalTo(Arrays.asList(expected)));
    }

    @ParameterizedTest
    @CsvSource({"84, PR", "92, HSP", "10001, PR HSP", "5, HSP"})
    void theProjectsAreThoseThatTheFilterConfinesItselfTo(int board, String keys) {
        get("fred", board + "/project").spec(ok()).body("values.key", contains(keys.split(" ", -1)));
    }

    @Test
    void aFilterThatConfinesItselfToNoProjectHasNone() {
        String filter = jira.as("fred")
                .body("{\"name\":\"f\",\"jql\":\"assignee = fred\"}")
                .post("/rest/api/2/filter")
                .path("id");
        int board = jira.as("fred")
                .body("{\"name\":\"n\",\"type\":\"kanban\",\"filterId\":" + filter + "}")
                .post("/rest/agile/1.0/board")
                .path("id");

        get("fred", board + "/project").spec(ok()).body("values", hasSize(0)).body("total", equalTo(0));
        get("fred", board + "/version").spec(ok()).body("values", hasSize(7));
    }

    @ParameterizedTest
    @CsvSource({
        "epic, 1, 3, 10004 10005 10006, false",
        "epic, 3, 2, 10006 10007, true",
        "epic, 99, 50, '', true",
        "epic, 0, 0, '', false",
        "version, 2, 2, 10010 10011, false",
        "version, 3, 7, 10011 10012, true",
        "version, 9, 1, '', true",
        "project, 0, 1, 10000, true",
        "project, 7, 5, '', true",
        "project, 0, 0, '', false"
    })
    void anyWindowCanBeAskedFor(String what, int startAt, int maxResults, String ids, boolean isLast) {
        get("fred", "84/" + what + "?startAt=" + startAt + "&maxResults=" + maxResults)
                .spec(ok())
                .body("startAt", equalTo(startAt))
                .body("maxResults", equalTo(maxResults))
                .body("isLast", equalTo(isLast))
                .body("values.collect { it.id as String }.join(' ')", equalTo(ids));
    }

    @ParameterizedTest
    @ValueSource(strings = {"epic", "version", "project"})
    void moreThanFiftyAtOnceAreCutToFifty(String what) {
        get("fred", "84/" + what + "?maxResults=51").spec(ok()).body("maxResults", equalTo(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"epic", "version"})
    void theTotalOfEpicsAndVersionsIsNotSent(String what) {
        get("fred", "84/" + what).spec(ok()).body("$", not(hasKey("total")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"epic", "version", "project"})
    void aWrongWindowIsRefused(String what) {
        get("fred", "84/" + what + "?startAt=-1").spec(invalid("The value of 'startAt' must not be negative."));
        get("fred", "84/" + what + "?maxResults=x").spec(invalid("The value of 'maxResults' must be a whole number."));
    }

    @ParameterizedTest
    @CsvSource({"epic, done", "version, released"})
    void aFlagIsTrueOrFalse(String what, String flag) {
        get("fred", "84/" + what + "?" + flag + "=maybe")
                .spec(invalid(
                        "The value 'maybe' of the parameter '" + flag + "' is not valid. Valid values: true, false."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"epic", "version", "project"})
    void whoDoesNotSeeTheBoardDoesNotSeeWhatItIsAbout(String what) {
        get("admin", "10002/" + what).spec(ok());
        get("fred", "10002/" + what).spec(noSuchBoard());
        get("viewer", "424242/" + what).spec(noSuchBoard());
        get("fred", "x/" + what).spec(invalid("The value 'x' of the parameter 'boardId' is not valid."));
        jira.anonymous().get(BOARD + "84/" + what).then().spec(loginNeeded());
        jira.anonymous().get(BOARD + "92/" + what).then().spec(ok());
    }

    @Test
    void whatACallerMayNotBrowseIsNotListed() {
        String filter = jira.as("admin")
                .body("{\"name\":\"f\",\"jql\":\"project in (HSP, SEC, PR)\","
                        + "\"sharePermissions\":[{\"type\":\"global\"}]}")
                .post("/rest/api/2/filter")
                .path("id");
        int board = jira.as("admin")
                .body("{\"name\":\"n\",\"type\":\"kanban\",\"filterId\":" + filter + "}")
                .post("/rest/agile/1.0/board")
                .path("id");

        get("admin", board + "/project").body("values.key", contains("PR", "HSP", "SEC"));
        get("fred", board + "/version").body("values.projectId", everyItem(not(is(10002))));
        jira.anonymous().get(BOARD + board + "/epic").then().spec(ok()).body("values.key", contains("HSP-2"));
        jira.anonymous().get(BOARD + board + "/version").then().spec(ok()).body("values.id", contains(10020, 10021));
        jira.anonymous().get(BOARD + board + "/project").then().spec(ok()).body("values.key", not(contains("SEC")));
    }

    private ValidatableResponse get(String user, String path) {
        return jira.as(user).get(BOARD + path).then();
    }

    private String text(String path) {
        return get("fred", path)
                .spec(ok())
                .extract()
                .asString()
                .replace(jira.url(), "")
                .replace('"', '\'');
    }
}
