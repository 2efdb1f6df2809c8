package dev.backlot.api.platform.field;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;

/** How issues show the values of fields that users defined. */
class FieldValueTest extends PlatformTest {

    @Test
    void Values_have_the_form_of_their_type_wherever_an_issue_is_shown() {
        for (String path : new String[] {"/rest/api/2/issue/PR-1", "/rest/agile/1.0/issue/PR-1"}) {
            jira.as("fred")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("fields.customfield_10100.value", equalTo("Major"))
                    .body("fields.customfield_10100.id", equalTo("10101"))
                    .body("fields.customfield_10100.disabled", equalTo(false))
                    .body("fields.customfield_10101.value", contains("Chrome", "Safari"))
                    .body("fields.customfield_10102", equalTo("Example & Sons"))
                    .body("fields.customfield_10103.name", equalTo("mia"))
                    .body("fields.customfield_10104", equalTo("2026-09-15"));
        }
        get("fred", "search?jql=key%20in%20(PR-1,PR-4)%20order%20by%20key&fields=customfield_10102")
                .body("issues.fields.customfield_10102", contains("Example & Sons", null));
        get("fred", "issue/PR-4").body("fields.customfield_10101", nullValue());
    }

    @Test
    void Names_schema_and_rendered_values_are_there() {
        get("fred", "issue/PR-1?expand=names,schema,renderedFields")
                .body("names.customfield_10101", equalTo("Browsers"))
                .body("schema.customfield_10101.type", equalTo("array"))
                .body("schema.customfield_10101.items", equalTo("option"))
                .body("schema.customfield_10101.customId", equalTo(10101))
                .body("renderedFields.customfield_10104", equalTo("15/Sep/26"))
                .body("renderedFields.customfield_10100", nullValue());
    }
}
