package dev.backlot.api.document;

import dev.backlot.kernel.PageQuery;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands around the issues that a search found. Until Jira 9 keys that have nothing to say are left out, since
 * Jira 10 they are null: recorded on 8.20.7 and 9.12 against 10.4.0. The keys and their order are alike.
 *
 * @param explicit whether keys that have nothing to say are null
 * @param windowed whether it says how far one may page, as Jira 11 does; null here, since there is no end to it
 * @param warnings what is to be told of a query that is answered all the same
 */
record SearchEnvelope(boolean explicit, boolean windowed, List<String> warnings) {

    String head(PageQuery query, long total, boolean empty) {
        String expand = empty ? (explicit ? "\"expand\":null," : "") : "\"expand\":\"schema,names\",";
        return "{" + expand + "\"startAt\":" + query.startAt() + ",\"maxResults\":" + query.maxResults() + ",\"total\":"
                + total + ",\"issues\":[";
    }

    String tail(JsonMapper json, @Nullable Map<String, ?> names, @Nullable Map<String, ?> schema) {
        return "]" + key(json, "warningMessages", warnings.isEmpty() ? null : warnings) + key(json, "names", names)
                + key(json, "schema", schema) + (windowed ? ",\"maxResultWindow\":null" : "") + "}";
    }

    private String key(JsonMapper json, String name, @Nullable Object value) {
        return value == null && !explicit ? "" : ",\"" + name + "\":" + json.writeValueAsString(value);
    }
}
