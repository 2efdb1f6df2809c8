package dev.backlot.api.platform.scheme;

import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Change;
import dev.backlot.scheme.OptionChange;
import java.util.List;

/** Reads the bodies of issue type schemes and priority schemes, which differ in the names of two keys. */
final class OptionBodies {

    private OptionBodies() {}

    static OptionChange issueTypes(JsonBody body) {
        Change<List<String>> ids = texts(body, "issueTypeIds");
        return new OptionChange(
                body.text("name"),
                body.text("description"),
                ids.isSet() ? ids : texts(body, "issueTypeIDs"),
                body.text("defaultIssueTypeId"));
    }

    static OptionChange priorities(JsonBody body) {
        return new OptionChange(
                body.text("name"), body.text("description"), texts(body, "optionIds"), body.text("defaultOptionId"));
    }

    static Change<List<String>> texts(JsonBody body, String key) {
        return body.keys().contains(key) ? Change.set(body.texts(key)) : Change.keep();
    }
}
