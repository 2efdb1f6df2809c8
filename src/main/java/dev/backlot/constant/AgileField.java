package dev.backlot.constant;

/** The custom fields that Jira Software brings along; their numbers differ from one Jira to the next. */
public enum AgileField {
    /** The sprints that an issue is or was in. */
    SPRINT("com.pyxis.greenhopper.jira:gh-sprint"),
    /** The epic that an issue belongs to. */
    EPIC_LINK("com.pyxis.greenhopper.jira:gh-epic-link"),
    /** The short name of an epic. */
    EPIC_NAME("com.pyxis.greenhopper.jira:gh-epic-label"),
    /** Whether an epic is done. */
    EPIC_STATUS("com.pyxis.greenhopper.jira:gh-epic-status"),
    /** The colour of an epic. */
    EPIC_COLOUR("com.pyxis.greenhopper.jira:gh-epic-color"),
    /** The place of an issue among all others. */
    RANK("com.pyxis.greenhopper.jira:gh-lexo-rank"),
    /** The estimate in points. The type is Jira's plain number; the name tells it apart. */
    STORY_POINTS("com.atlassian.jira.plugin.system.customfieldtypes:float"),
    /** The impediment flag. */
    FLAGGED("com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes");

    private final String typeKey;

    AgileField(String typeKey) {
        this.typeKey = typeKey;
    }

    /** The key of the field's type. */
    public String typeKey() {
        return typeKey;
    }
}
