package dev.backlot.api.aip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Assets and Inventory: assets. */
@HttpTest
class AssetTest extends AipTest {

    @Test
    void aPageHasThePrintedWords() {
        Map<String, Object> page = get("assets").extract().path("$");
        assertThat(page.keySet()).isEqualTo(Set.of("startAt", "maxResult", "total", "sortParams", "assets"));
        assertThat(page)
                .containsEntry("startAt", 1)
                .containsEntry("maxResult", 50)
                .containsEntry("total", 6)
                .containsEntry("sortParams", List.of(Map.of("field", "asset.key", "order", "ASC")));
        Map<String, Object> asset = get("assets").extract().path("assets[0]");
        assertThat(asset.keySet())
                .isEqualTo(Set.of(
                        "asset.key",
                        "asset.collectionId",
                        "globalAttributes",
                        "attachments",
                        "createdBy",
                        "createdAt",
                        "attributes"));
        assertThat(asset)
                .containsEntry("asset.key", "LAP-1")
                .containsEntry("asset.collectionId", "1")
                .containsEntry("attachments", 1)
                .containsEntry("createdBy", "JIRAUSER10000")
                .containsEntry("createdAt", "2026-03-02T09:01:00.000Z")
                .containsEntry("attributes", Map.of("Model", "X1", "Memory", "32 GB"));
        get("assets/LAP-1")
                .body("globalAttributes.'asset.status'", equalTo("In use"))
                .body("globalAttributes.'asset.owner'", equalTo("admin"))
                .body("globalAttributes.'asset.cost'", equalTo(34.12f));
        get("assets/LAP-3").body("globalAttributes.'asset.belongsToGroup'", equalTo("[\"developers\"]"));
    }

    @Test
    void pagesAreCountedFromOne() {
        keys("startAt=1&maxResult=2", "LAP-1", "LAP-2");
        keys("startAt=0&maxResult=2", "LAP-1", "LAP-2");
        keys("startAt=3&maxResult=2", "LAP-3", "LAP-4");
        keys("startAt=6&maxResult=2", "LIC-2");
        get("assets?startAt=0").body("startAt", equalTo(1));
        get("assets?startAt=7").body("assets", empty()).body("total", equalTo(6));
        get("assets?maxResult=1000").body("maxResult", equalTo(100));
        for (String wrong : List.of("startAt=-1", "maxResult=0", "maxResult=-1", "startAt=x", "maxResult=1.5")) {
            error(jira.asToken(TOKEN).get(API + "assets?" + wrong), 400);
        }
        get("assets?startAt=9223372036854775807").body("assets", empty());
    }

    @Test
    void assetsAreNarrowedAndSorted() {
        keys("collectionId=2", "LIC-1", "LIC-2");
        keys("collectionId=2&collectionId=1&maxResult=1", "LAP-1");
        keys("query=istanbul", "LAP-2");
        keys("query=lic-1", "LIC-1");
        keys("sortParams=asset.key:DESC&maxResult=2", "LIC-2", "LIC-1");
        keys("sortParams=asset.quantity:ASC&maxResult=3", "LIC-2", "LIC-1", "LAP-1");
        keys("sortParams=asset.quantity:DESC&maxResult=3", "LIC-1", "LIC-2", "LAP-1");
        keys("sortParams=asset.collectionId:DESC,createdAt:desc&maxResult=3", "LIC-2", "LIC-1", "LAP-4");
        keys("sortParams=Model:DESC&maxResult=2", "LAP-4", "LAP-3");
        get("assets?sortParams=asset.key:ASC,createdAt:DESC")
                .body("sortParams.field", contains("asset.key", "createdAt"))
                .body("sortParams.order", contains("ASC", "DESC"));
        error(jira.asToken(TOKEN).get(API + "assets?sortParams=nothing:ASC"), 400);
        error(jira.asToken(TOKEN).get(API + "assets?sortParams=asset.key:UP"), 400);
    }

    @Test
    void keysAreSortedByTheirNumbers() {
        send("POST", "assets", "{'asset.collectionId':'1','asset.key':'LAP-10'}", 201);
        keys("collectionId=1", "LAP-1", "LAP-2", "LAP-3", "LAP-4", "LAP-10");
        send("POST", "assets", "{'asset.collectionId':'1'}", 201).body("'asset.key'", equalTo("LAP-11"));
    }

    @Test
    void aSearchSaysTheSameInABody() {
        send("POST", "assets/search", "{'startAt':2,'maxResult':1,'collectionIds':['1']}", 200)
                .body("assets.'asset.key'", contains("LAP-2"))
                .body("startAt", equalTo(2))
                .body("total", equalTo(4));
        send("POST", "assets/search", "{'filters':{'asset.assignee':'fred'}}", 200)
                .body("assets.'asset.key'", contains("LAP-1"));
        send("POST", "assets/search", "{'filters':{'asset.quantity':14,'Model':null}}", 200)
                .body("assets.'asset.key'", contains("LIC-1"));
        send("POST", "assets/search", "{'filters':{'asset.belongsToGroup':'developers'}}", 200)
                .body("assets.'asset.key'", contains("LAP-3"));
        send("POST", "assets/search", "{'filters':{'asset.owner':'admin','asset.status':'In stock'}}", 200)
                .body("assets.'asset.key'", contains("LAP-4"));
        send("POST", "assets/search", "{'sortParams':[{'field':'asset.key','order':'DESC'}],'maxResult':1}", 200)
                .body("assets.'asset.key'", contains("LIC-2"));
        send("POST", "assets/search", "{'sortParams':'asset.key:DESC','query':'x4','maxResult':1}", 200)
                .body("assets.'asset.key'", contains("LAP-4"));
        send("POST", "assets/search", "{'sortParams':[{'field':'asset.key','order':'UP'}]}", 400);
        send("POST", "assets/search", "{'maxResult':0}", 400);
        send("POST", "assets/search", "{'filters':[]}", 400);
        send("POST", "assets/search", "[]", 400);
        assertThat(jira.asToken(readOnlyToken())
                        .body("{}")
                        .post(API + "assets/search")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAssetIsMadeReplacedChangedAndDeleted() {
        send(
                        "POST",
                        "assets",
                        "{'asset.collectionId':'1','globalAttributes':{'asset.status':'In stock','asset.owner':'fred',"
                                + "'asset.cost':34.12,'asset.quantity':14},'attributes':{'Model':'X9','Memory':'64 GB'}}",
                        201)
                .header("Location", endsWith("/rest/aip/1.0/assets/LAP-5"))
                .body("'asset.key'", equalTo("LAP-5"))
                .body("createdBy", equalTo("JIRAUSER10000"))
                .body("createdAt", equalTo("2026-08-14T12:00:00.000Z"))
                .body("attachments", equalTo(0))
                .body("globalAttributes.'asset.quantity'", equalTo(14));

        send("PATCH", "assets/LAP-5", "{'globalAttributes':{'asset.status':'In use','asset.owner':null}}", 200)
                .body("globalAttributes.'asset.status'", equalTo("In use"))
                .body("globalAttributes", not(hasKey("asset.owner")))
                .body("globalAttributes.'asset.quantity'", equalTo(14))
                .body("attributes.Model", equalTo("X9"));
        send("PATCH", "assets/LAP-5", "{'attributes':null}", 200)
                .body("attributes.keySet()", empty())
                .body("globalAttributes.'asset.quantity'", equalTo(14));
        send("PUT", "assets/LAP-5", "{'asset.collectionId':'1','attributes':{'Model':'X10'}}", 200)
                .body("globalAttributes.keySet()", empty())
                .body("attributes", equalTo(Map.of("Model", "X10")));
        get("assets/LAP-5").body("attributes", equalTo(Map.of("Model", "X10")));

        delete("assets/LAP-5", 204);
        delete("assets/LAP-5", 404);
        error(jira.asToken(TOKEN).get(API + "assets/LAP-5"), 404);
        send("POST", "assets", "{'asset.collectionId':'1'}", 201).body("'asset.key'", equalTo("LAP-6"));
    }

    @Test
    void aMergePatchHasAMediaTypeOfItsOwn() {
        jira.asToken(TOKEN)
                .contentType("application/merge-patch+json")
                .body("{\"attributes\":{\"Model\":\"X2b\"}}")
                .patch(API + "assets/LAP-2")
                .then()
                .statusCode(200)
                .body("attributes.Model", equalTo("X2b"))
                .body("attributes.Memory", equalTo("16 GB"));
    }

    @Test
    void anAssetThatOthersNameStays() {
        delete("assets/LAP-1", 409).body("message", containsString("LAP-1"));
        send("PATCH", "assets/LIC-1", "{'attributes':{'Installed on':'LAP-2, LAP-3'}}", 200)
                .body("attributes.'Installed on'", equalTo("LAP-2,LAP-3"));
        delete("assets/LAP-1", 204);
        delete("assets/LAP-3", 409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "asset.status|'1'|'1'",
                "asset.substatus|'Available'|'Available'",
                "asset.assignee|'fred'|'fred'",
                "asset.reservedFor|'JIRAUSER10001'|'fred'",
                "asset.managedBy|'MIA'|'mia'",
                "asset.quantity|14|14",
                "asset.quantity|'14'|14",
                "asset.assetTag|'tag1'|'tag1'",
                "asset.serialNumber|'AB12309712947'|'AB12309712947'",
                "asset.location|'3'|'3'",
                "asset.location|3|'3'",
                "asset.location|'Istanbul Office'|'Istanbul Office'",
                "asset.installDate|'2020-05-22'|'2020-05-22'",
                "asset.cost|34.12|34.12",
                "asset.costCurrency|'USD'|'USD'",
                "asset.invoiceNumber|'IN12093821907049712409'|'IN12093821907049712409'"
            })
    void valuesOfTheDocumentedTableAreTaken(String field, String value, String shown) {
        String body = "{'globalAttributes':{'" + field + "':" + value + "}}";
        Response answer = send("PATCH", "assets/LIC-2", body, 200).extract().response();
        assertThat(answer.<Object>path("globalAttributes.'" + field + "'").toString())
                .isEqualTo(shown.replace("'", ""));
    }

    @Test
    void groupsAreAListAsTextOrOneName() {
        String list = "{\"globalAttributes\":{\"asset.belongsToGroup\":\"[\\\"jira-administrators\\\"]\"}}";
        jira.asToken(TOKEN)
                .body(list)
                .patch(API + "assets/LIC-2")
                .then()
                .statusCode(200)
                .body("globalAttributes.'asset.belongsToGroup'", equalTo("[\"jira-administrators\"]"));
        send("PATCH", "assets/LIC-2", "{'globalAttributes':{'asset.belongsToGroup':'developers'}}", 200)
                .body("globalAttributes.'asset.belongsToGroup'", equalTo("[\"developers\"]"));
        send("PATCH", "assets/LIC-2", "{'globalAttributes':{'asset.belongsToGroup':'nobody'}}", 400);
        send("PATCH", "assets/LIC-2", "{'globalAttributes':{'asset.belongsToGroup':'[1]'}}", 400);
        send("PATCH", "assets/LIC-2", "{'globalAttributes':{'asset.belongsToGroup':'[]'}}", 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "asset.status|14",
                "asset.status|''",
                "asset.status|{}",
                "asset.status|true",
                "asset.assignee|'nobody'",
                "asset.quantity|1.5",
                "asset.quantity|'many'",
                "asset.quantity|99999999999999999999",
                "asset.installDate|'22.05.2020'",
                "asset.installDate|'2020-02-30'",
                "asset.cost|'34.12'",
                "asset.cost|1e400",
                "asset.costCurrency|'DOLLAR'",
                "asset.nothing|'x'",
                "Model|'x'"
            })
    void valuesOfAnotherKindAreRefused(String field, String value) {
        Object before = get("assets/LIC-2").extract().path("$");
        send("PATCH", "assets/LIC-2", "{'globalAttributes':{'" + field + "':" + value + "}}", 400);
        send("PUT", "assets/LIC-2", "{'globalAttributes':{'asset.status':'ok','" + field + "':" + value + "}}", 400);
        get("assets/LIC-2").body("$", equalTo(before));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'asset.collectionId':'99'}",
                "{'asset.collectionId':'x'}",
                "{'asset.collectionId':'1','asset.key':'LAP-1'}",
                "{'asset.collectionId':'1','asset.key':'LIC-9'}",
                "{'asset.collectionId':'1','asset.key':'LAP-0'}",
                "{'asset.collectionId':'1','asset.key':'nothing'}",
                "{'asset.collectionId':'1','globalAttributes':[]}",
                "{'asset.collectionId':'1','attributes':{'Memory':'1 GB'}}",
                "{'asset.collectionId':'1','attributes':{'Address':'256.1.1.1'}}",
                "{'asset.collectionId':'2','attributes':{'Model':'x'}}",
                "{'asset.collectionId':'2','attributes':{'Installed on':'LAP-99'}}",
                "[]",
                "nonsense"
            })
    void whatCannotBeAnAssetIsRefusedWhole(String body) {
        send("POST", "assets", body, 400);
        get("assets").body("total", equalTo(6));
        send("POST", "assets", "{'asset.collectionId':'1'}", 201).body("'asset.key'", equalTo("LAP-5"));
    }

    @Test
    void anAssetStaysInItsCollection() {
        send("PUT", "assets/LAP-2", "{'asset.collectionId':'2'}", 400);
        send("PATCH", "assets/LAP-2", "{'asset.collectionId':'2'}", 400);
        send("PUT", "assets/LAP-99", "{}", 404);
        send("PATCH", "assets/LAP-99", "{}", 404);
    }

    @Test
    void filesAreCountedOnTheAsset() {
        get("assets/LAP-1/attachments")
                .body("", hasSize(1))
                .body("[0].keySet()", hasSize(5))
                .body("[0].filename", equalTo("invoice.csv"))
                .body("[0].size", equalTo(17))
                .body("[0].mimeType", equalTo("text/csv"))
                .body("[0].createdAt", equalTo("2026-03-02T09:00:00.000Z"));
        List<String> ids =
                upload(TOKEN, "LAP-1").then().statusCode(201).extract().path("id");
        get("assets/LAP-1").body("attachments", equalTo(3));
        get("assets/LAP-1/attachments").body("filename", contains("invoice.csv", "a.txt", "b.bin"));

        delete("assets/LAP-1/attachments/" + ids.get(0), 204);
        delete("assets/LAP-1/attachments/" + ids.get(0), 404);
        delete("assets/LAP-2/attachments/" + ids.get(1), 404);
        get("assets/LAP-1").body("attachments", equalTo(2));
        jira.as("admin").get("/rest/api/2/attachment/" + ids.get(1)).then().statusCode(404);
        jira.as("admin")
                .get("/secure/attachment/" + ids.get(1) + "/b.bin")
                .then()
                .statusCode(404);

        error(upload(TOKEN, "LAP-99"), 404);
        error(jira.asToken(TOKEN).get(API + "assets/LAP-99/attachments"), 404);
        error(upload(readOnlyToken(), "LAP-1"), 403);
        error(
                jira.asToken(TOKEN)
                        .contentType("multipart/form-data")
                        .multiPart("other", "a.txt", new byte[1], "text/plain")
                        .post(API + "assets/LAP-1/attachments"),
                400);
        error(jira.asToken(TOKEN).body("{}").post(API + "assets/LAP-1/attachments"), 415);
        delete("assets/LIC-1", 204);
        delete("assets/LAP-1", 204);
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        String reader = readOnlyToken();
        jira.asToken(reader).get(API + "assets").then().statusCode(200);
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            Response refused = jira.asToken(reader).body("{}").request(method, API + "assets/LAP-4");
            error(refused, 403);
            assertThat(refused.<String>path("message")).isEqualTo("The application may only read: its scope is READ.");
        }
        error(jira.asToken(reader).body("{\"asset.collectionId\":\"1\"}").post(API + "assets"), 403);
        get("assets").body("total", equalTo(6));
    }

    @Test
    void onlyBearersOfItsTokensComeIn() {
        error(jira.anonymous().get(API + "assets"), 401);
        error(jira.as("admin").get(API + "assets"), 401);
        error(jira.asToken("MTAwMDAwMDAwMDAxOmJhY2tsb3QtZGVtby10b2tlbiEh").get(API + "assets"), 401);
        error(jira.asToken("backlot-demo-ativo-token").get(API + "assets"), 401);
        error(jira.asToken(TOKEN).get(API + "nothing"), 404);
        Response wrong = jira.asToken(TOKEN).body("{}").put(API + "assets");
        error(wrong, 405);
        assertThat(wrong.header("Allow")).contains("GET", "POST");
        assertThat(jira.asToken(TOKEN).get("/rest/api/2/myself").statusCode()).isEqualTo(401);
    }

    @Test
    void whoMadeAnAssetMayBeGone() {
        jira.as("admin")
                .body("{\"active\":false}")
                .put("/rest/api/2/user?username=mia")
                .then()
                .statusCode(200);
        get("assets/LAP-2").body("globalAttributes.'asset.assignee'", equalTo("mia"));
        get("assets/LAP-2").body("createdBy", not(nullValue()));
    }

    private Response upload(String token, String key) {
        return jira.asToken(token)
                .contentType("multipart/form-data")
                .multiPart("file", "a.txt", new byte[] {'a'}, "text/plain")
                .multiPart("file", "b.bin", new byte[] {1, 2, 3}, "application/octet-stream")
                .post(API + "assets/" + key + "/attachments");
    }

    private void keys(String query, String... keys) {
        get("assets?" + query).body("assets.'asset.key'", contains(keys));
    }
}
