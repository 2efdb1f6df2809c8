package dev.backlot.api.aip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Assets and Inventory: collections, and what can be said of assets. */
@HttpTest
class CollectionTest extends AipTest {

    @Test
    void aCollectionIsMadeReplacedAndDeleted() {
        get("collections").body("id", contains("1", "2")).body("prefix", contains("LAP", "LIC"));
        get("collections/1")
                .body(
                        "$",
                        equalTo(Map.of(
                                "id", "1", "name", "Laptops", "prefix", "LAP", "description", "What people work on")));
        send("POST", "collections", "{'name':'Phones','prefix':'PHO'}", 201)
                .header("Location", endsWith("/rest/aip/1.0/collections/3"))
                .body("id", equalTo("3"))
                .body("description", nullValue());
        send("PUT", "collections/3", "{'name':'Mobiles','prefix':'MOB','description':'What rings'}", 200)
                .body("name", equalTo("Mobiles"));
        send("POST", "assets", "{'asset.collectionId':'3'}", 201).body("'asset.key'", equalTo("MOB-1"));
        send("PUT", "collections/3", "{'name':'Mobiles','prefix':'PHO'}", 409);
        send("PUT", "collections/3", "{'name':'Phones','prefix':'MOB'}", 200).body("description", nullValue());
        delete("collections/3", 409);
        delete("assets/MOB-1", 204);
        send("POST", "attributes", "{'name':'Number','type':'Text','collectionId':'3'}", 201);
        delete("collections/3", 204);
        delete("collections/3", 404);
        get("attributes").body("name", not(contains("Number"))).body("", hasSize(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}|400",
                "{'name':'x'}|400",
                "{'prefix':'XX'}|400",
                "{'name':' ','prefix':'XX'}|400",
                "{'name':'x','prefix':'x'}|400",
                "{'name':'x','prefix':'1X'}|400",
                "{'name':'x','prefix':'ABCDEFGHIJK'}|400",
                "{'name':{},'prefix':'XX'}|400",
                "{'name':'Laptops','prefix':'XX'}|409",
                "{'name':'x','prefix':'LAP'}|409",
                "[]|400"
            })
    void whatCannotBeACollectionIsRefused(String body, int status) {
        send("POST", "collections", body, status);
        get("collections").body("name", contains("Laptops", "Licences"));
    }

    @Test
    void aCollectionIsReplacedByOneThatCanBeOnly() {
        send("POST", "collections", "{'name':'Phones','prefix':'PHO'}", 201);
        send("PUT", "collections/3", "{'name':'','prefix':'PHO'}", 400);
        send("PUT", "collections/3", "{'name':'Phones','prefix':'x'}", 400);
        send("PUT", "collections/3", "{'name':'Laptops','prefix':'PHO'}", 409);
        send("PUT", "collections/3", "{'name':'Phones','prefix':'LAP'}", 409);
        get("collections/3").body("name", equalTo("Phones")).body("prefix", equalTo("PHO"));
    }

    @Test
    void attributesAreMadeReplacedAndDeleted() {
        get("attributes/2")
                .body(
                        "$",
                        equalTo(Map.of(
                                "id", "2",
                                "name", "Memory",
                                "type", "DropdownList",
                                "collectionId", "1",
                                "options", List.of("16 GB", "32 GB", "64 GB"))));
        get("attributes/5").body("collectionId", nullValue());
        send("POST", "attributes", "{'name':'Colour','type':'CheckboxList','options':['red','blue']}", 201)
                .header("Location", endsWith("/rest/aip/1.0/attributes/6"))
                .body("options", contains("red", "blue"));
        send("PATCH", "assets/LIC-1", "{'attributes':{'Colour':['blue','red']}}", 200)
                .body("attributes.Colour", contains("blue", "red"));
        send("PATCH", "assets/LIC-1", "{'attributes':{'Colour':['green']}}", 400);
        send("PUT", "attributes/6", "{'name':'Paint','type':'CheckboxList','options':['red','blue','green']}", 200);
        get("assets/LIC-1").body("attributes.Paint", contains("blue", "red"));
        send("PUT", "attributes/6", "{'name':'Paint','type':'Text'}", 409);
        delete("attributes/6", 204);
        delete("attributes/6", 404);
        get("assets/LIC-1").body("attributes", not(hasKey("Paint")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}|400",
                "{'name':'x'}|400",
                "{'name':'x','type':'Colour'}|400",
                "{'name':'x','type':'DropdownList'}|400",
                "{'name':'x','type':'Text','options':['a']}|400",
                "{'name':'x','type':'ListBox','options':['']}|400",
                "{'name':'x','type':'ListBox','options':'a'}|400",
                "{'name':'x','type':'Text','collectionId':'99'}|400",
                "{'name':'','type':'Text'}|400",
                "{'name':'Model','type':'Text'}|409",
                "{'name':'Model','type':'Text','collectionId':'1'}|409",
                "{'name':'Remark','type':'Text','collectionId':'2'}|409",
                "{'name':'asset.status','type':'Text'}|409"
            })
    void whatCannotBeAnAttributeIsRefused(String body, int status) {
        send("POST", "attributes", body, status);
        get("attributes").body("", hasSize(5));
    }

    @Test
    void aNameIsTakenInItsOwnCollectionOnly() {
        send("POST", "attributes", "{'name':'Model','type':'Text','collectionId':'2'}", 201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ListBox|'a'|'c'",
                "RadioButtonList|'b'|['a']",
                "ListBoxMultiple|['a','b']|['a',1]",
                "CheckboxList|'a'|[]",
                "Text|'x'|7",
                "TextArea|'two words'|''",
                "DatePicker|'2026-08-14'|'14/Aug/26'",
                "DatetimePicker|'2026-08-14T12:00:00Z'|'2026-08-14'",
                "UserPicker|'fred'|'nobody'",
                "InventoryList|'LAP-1,LIC-2'|'LAP-1,LAP-99'",
                "InventoryListByForm|['LAP-1']|''",
                "IP|'192.0.2.1'|'192.0.2'",
                "IPv6|'2001:db8::1'|'2001:db8::1::2'",
                "URL|'https://example.com/a?b=c'|'javascript:alert(1)'"
            })
    void eachTypeTakesItsOwnValues(String type, String good, String bad) {
        String options = type.contains("Box") || type.contains("Checkbox") || type.contains("Radio")
                ? ",'options':['a','b']"
                : "";
        send("POST", "attributes", "{'name':'Some','type':'" + type + "'" + options + "}", 201);
        send("PATCH", "assets/LIC-2", "{'attributes':{'Some':" + good + "}}", 200)
                .body("attributes", hasKey("Some"));
        send("PATCH", "assets/LIC-2", "{'attributes':{'Some':" + bad + "}}", 400);
        get("assets/LIC-2").body("attributes", hasKey("Some"));
    }

    @Test
    void systemFieldsAreThoseOfTheDocumentedTable() {
        List<Map<String, String>> fields = get("globalAttributes").extract().path("$");
        assertThat(fields)
                .hasSize(15)
                .contains(Map.of("name", "asset.status", "displayName", "Status", "type", "STRING"));
        assertThat(fields.stream().map(field -> field.get("name") + " " + field.get("type")))
                .containsExactly(
                        "asset.status STRING",
                        "asset.substatus STRING",
                        "asset.assignee JIRA_USER",
                        "asset.reservedFor JIRA_USER",
                        "asset.owner JIRA_USER",
                        "asset.managedBy JIRA_USER",
                        "asset.quantity LONG",
                        "asset.assetTag STRING",
                        "asset.serialNumber STRING",
                        "asset.location LONG",
                        "asset.belongsToGroup STRING",
                        "asset.installDate DATE",
                        "asset.cost DOUBLE",
                        "asset.costCurrency STRING",
                        "asset.invoiceNumber STRING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"collections", "attributes"})
    void whatIsNotThereIsNotFoundAndWhoReadsChangesNothing(String kind) {
        for (String id : List.of("99", "x", "99999999999999999999")) {
            error(jira.asToken(TOKEN).get(API + kind + "/" + id), 404);
            error(jira.asToken(TOKEN).delete(API + kind + "/" + id), 404);
            send("PUT", kind + "/" + id, "{'name':'x','prefix':'XX','type':'Text'}", 404);
        }
        String reader = readOnlyToken();
        jira.asToken(reader).get(API + kind).then().statusCode(200);
        error(jira.asToken(reader).body("{}").post(API + kind), 403);
        error(jira.asToken(reader).body("{}").put(API + kind + "/1"), 403);
        error(jira.asToken(reader).delete(API + kind + "/1"), 403);
        error(jira.anonymous().get(API + kind), 401);
    }
}
