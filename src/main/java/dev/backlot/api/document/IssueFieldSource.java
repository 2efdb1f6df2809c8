package dev.backlot.api.document;

import java.util.Map;

/** Fields that one dialect has on top of those that all issues have. */
public interface IssueFieldSource {

    /** The dialect. */
    IssueView.Form form();

    /** The values by field id; a field that the issue lacks is left out. They count as navigable. */
    Map<String, Object> valuesOf(IssueContext issue);
}
