package dev.backlot.api.document;

import dev.backlot.api.Expand;
import dev.backlot.api.FieldSelection;
import dev.backlot.api.Urls;

/**
 * What the client wants to see of issues.
 *
 * @param form the dialect
 * @param fields the fields
 * @param expand {@code names}, {@code schema}, {@code renderedFields}, {@code transitions}, {@code operations},
 *     {@code editmeta}, {@code changelog}; other names are ignored
 * @param urls where links lead
 */
public record IssueView(Form form, FieldSelection fields, Expand expand, Urls urls) {

    /** The dialects that show issues. They differ in links and in the fields that Jira Software adds. */
    public enum Form {
        /** {@code /rest/agile/1.0}. */
        AGILE {
            @Override
            String self(Urls urls, long issueId) {
                return urls.agile("issue/" + issueId);
            }
        },
        /** {@code /rest/api/2}. */
        PLATFORM {
            @Override
            String self(Urls urls, long issueId) {
                return urls.platform("issue/" + issueId);
            }
        };

        abstract String self(Urls urls, long issueId);
    }

    /** Issues as {@code /rest/agile/1.0} shows them. */
    public static IssueView agile(FieldSelection fields, Expand expand, Urls urls) {
        return new IssueView(Form.AGILE, fields, expand, urls);
    }

    /** Issues as {@code /rest/api/2} shows them; a search says {@link FieldSelection#navigableByDefault()} first. */
    public static IssueView platform(FieldSelection fields, Expand expand, Urls urls) {
        return new IssueView(Form.PLATFORM, fields, expand, urls);
    }

    boolean showsTransitions() {
        return expand.has("transitions") || expand.has("transitions.fields");
    }
}
