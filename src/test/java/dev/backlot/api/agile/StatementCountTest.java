package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.StatementCounter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** That lists cost as many statements for fifty as for ten, and next to none when asked for again. */
@HttpTest
class StatementCountTest {

    private static final String PAGE = "select i.id from issue i";
    private static final String TOTAL = "select count(*) from issue i";

    static final List<String> LISTS = List.of(
            "board/84/issue?jql=",
            "board/84/issue?jql=assignee is not EMPTY or summary ~ \"a*\" or created > -900d",
            "board/84/issue?jql=order by updated desc",
            "board/10001/issue?jql=",
            "board/84/epic/none/issue?jql=",
            "epic/none/issue?jql=");

    @Autowired
    private Jira jira;

    @Autowired
    private StatementCounter statements;

    @ParameterizedTest
    @FieldSource("LISTS")
    void fiftyIssuesThatNobodyHasAskedForCostAsMuchAsTen(String list) {
        ask(list, 1, "-warm");

        List<String> ten = loadsDuring(() -> ask(list, 10, "-ten"));
        List<String> fifty = loadsDuring(() -> ask(list, 50, "-fifty"));

        assertThat(fifty).hasSameSizeAs(ten).hasSizeLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changelog", "renderedFields", "operations,editmeta,transitions", "names,schema"})
    void expandedPartsAreLoadedForAllIssuesAtOnce(String expand) {
        String list = "board/84/issue?expand=" + expand;
        ask(list, 1, "-warm");

        List<String> ten = loadsDuring(() -> ask(list, 10, "-ten"));
        List<String> fifty = loadsDuring(() -> ask(list, 50, "-fifty"));

        assertThat(fifty).hasSameSizeAs(ten).hasSizeLessThanOrEqualTo(22);
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void whatHasBeenAskedForCostsNothingMore(String list) {
        ask(list, 50, "-again");

        assertThat(statements.queriesDuring(() -> ask(list, 50, "-again"))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void aPageCostsOneStatementAndItsTotalAnother(String list) {
        List<String> searched = statements.queriesDuring(() -> ask(list, 47, "-searched"));

        assertThat(searched).filteredOn(sql -> sql.startsWith(PAGE)).hasSizeLessThanOrEqualTo(1);
        assertThat(searched).filteredOn(sql -> sql.startsWith(TOTAL)).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void theTotalIsCountedOnce(String list) {
        ask(list, 0, "");

        assertThat(statements.queriesDuring(() -> ask(list, 0, ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board",
                "board/84",
                "board/84/configuration",
                "board/84/project",
                "board/84/version",
                "board/84/issue?maxResults=0"
            })
    void whatIsKeptForAllCallersCostsNoStatement(String path) {
        jira.as("fred").get("/rest/agile/1.0/" + path).then().spec(ok());

        assertThat(statements.queriesDuring(() ->
                        jira.as("fred").get("/rest/agile/1.0/" + path).then().spec(ok())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"board/84/epic?maxResults=", "board/10001/epic?maxResults="})
    void allEpicsCostAsMuchAsOne(String path) {
        jira.as("fred").get("/rest/agile/1.0/" + path + 50).then().spec(ok());

        List<String> one = loadsDuring(
                () -> jira.as("fred").get("/rest/agile/1.0/" + path + 1).then().body("values", hasSize(1)));
        List<String> all = loadsDuring(
                () -> jira.as("fred").get("/rest/agile/1.0/" + path + 50).then().spec(ok()));

        assertThat(all).hasSameSizeAs(one);
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void theRevisionIsAskedForOnceInEachRequest(String list) {
        ask(list, 10, "-again");

        assertThat(statements.during(() -> ask(list, 10, "-again")))
                .filteredOn(sql -> sql.startsWith("select revision from world"))
                .hasSize(1);
    }

    /** What the issues of a page cost; which issues they are may be known from an earlier request. */
    private List<String> loadsDuring(Runnable requests) {
        return statements.queriesDuring(requests).stream()
                .filter(sql -> !sql.startsWith(PAGE) && !sql.startsWith(TOTAL))
                .toList();
    }

    /** Another selection of fields is another way of looking at the same issues, so that nothing of it is kept yet. */
    private void ask(String list, int maxResults, String fields) {
        jira.as("fred")
                .get("/rest/agile/1.0/" + list + "&maxResults=" + maxResults + "&fields=" + fields)
                .then()
                .spec(ok());
    }
}
